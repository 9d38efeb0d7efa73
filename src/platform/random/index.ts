import type { Random } from './types'

export type { Drawn, Random } from './types'

/** Browsers: all since iOS 7 and Chrome 11 have it. */
export const randomBytes: Random['randomBytes'] = (count) => {
  if (typeof crypto === 'undefined') return Promise.resolve({ ok: false, reason: 'unsupported' })
  return Promise.resolve({ ok: true, bytes: crypto.getRandomValues(new Uint8Array(count)) })
}
