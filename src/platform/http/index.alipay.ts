/** @see https://opendocs.alipay.com/mini/api/owycmh */
import { asked, read } from './mini'
import type { Http } from './types'

export type { Answered, Asked, Http, Method } from './types'

const NO_NETWORK = 12
const TIMED_OUT = 13

/** Alipay fails on a status other than 2xx (19), with that status and what came with it: for us it is an answer like others. */
export const request: Http['request'] = asked((error) => {
  const failure = (error ?? {}) as { error?: number | string; status?: number; data?: unknown; headers?: object }
  const code = Number(failure.error)
  if (Number(failure.status) >= 300) return read(failure)
  return { ok: false, reason: code === TIMED_OUT ? 'timeout' : code === NO_NETWORK ? 'offline' : 'failed' }
})
