import type { Random } from './types'

export type { Drawn, Random } from './types'

type Source = { getRandomValues?: (bytes: Uint8Array) => Uint8Array }
declare const crypto: Source | undefined

/**
 * Alipay (2.0, November 2026) documents no source of random bytes, its typings have none, and projects that looked found no
 * `crypto` where pages run. Should a version bring the one that browsers have, it is used.
 */
export const randomBytes: Random['randomBytes'] = (count) => {
  if (typeof crypto === 'undefined' || !crypto?.getRandomValues) return Promise.resolve({ ok: false, reason: 'unsupported' })
  return Promise.resolve({ ok: true, bytes: crypto.getRandomValues(new Uint8Array(count)) })
}
