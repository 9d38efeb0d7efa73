/** Bytes that nobody can guess; or why there are none. There is no second best: what is guessed is somebody else's booking. */
export type Drawn = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'unsupported' }

/** What every `platform/random` promises. */
export interface Random {
  /** @param count 1 to 65,536 */
  randomBytes: (count: number) => Promise<Drawn>
}
