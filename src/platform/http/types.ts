/** Methods that all hosts have: Alipay has no others. */
export type Method = 'GET' | 'POST' | 'DELETE'

export interface Asked {
  method: Method
  /** From the gateway's root, with query: `/v1/feeds/rates`. Never a whole address: nothing else is asked. */
  path: string
  headers?: Record<string, string>
  /** What JSON can say. */
  body?: unknown
  timeoutMs: number
}

/**
 * What the gateway said, whatever its status; or why there is no answer.
 * - `unsupported`: this build or this site has no gateway; asking again changes nothing
 * - `offline`: the phone has no network
 * - `timeout`: nothing within the time given
 * - `failed`: anything else, a gateway that is down among it
 */
export type Answered =
  | {
      ok: true
      status: number
      /** Names in small letters. */
      headers: Record<string, string>
      /** As JSON said it, unchecked; `undefined` where there was none. */
      body: unknown
    }
  | { ok: false; reason: 'unsupported' | 'offline' | 'timeout' | 'failed' }

/** What every `platform/http` promises. */
export interface Http {
  /** Asks the gateway of this build. Never rejects. @throws RangeError on a path that is not below the gateway's root */
  request: (asked: Asked) => Promise<Answered>
}
