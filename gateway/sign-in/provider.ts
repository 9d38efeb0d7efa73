/** Who a phone is to its host app (WeChat, Alipay), asked with a code that the host gave the phone for one use. */
import type { Fetch } from '../feeds/ask'

export const HOSTS = ['weixin', 'alipay'] as const
export type Host = (typeof HOSTS)[number]

/**
 * - `not-allowed`: the host knows no such code, or it was used, or the person is blocked there
 * - `busy`: the host did not answer, or with what makes no sense; `why` is for the log and says nothing of anybody
 */
export type Known = { ok: true; id: string } | { ok: false; reason: 'not-allowed' | 'busy'; why: string }

/** One host. What it answers beside the id, such as a session's key, is dropped where it is read. */
export interface Provider {
  idOf(code: string): Promise<Known>
}

export interface Way {
  fetch: Fetch
  /** The host's address; another one in tests. */
  base?: string
}

export const LIMITS = { timeoutMs: 4000, maxBytes: 16_384 }
