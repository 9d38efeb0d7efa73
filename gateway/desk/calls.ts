/** What the counter asks of its gateway, which is the one that it came from. */
import type { KeyList } from '../../src/domain/voucher/key-list'
import type { BookingRef, OfferingId, SlotId } from '../../src/domain/booking/booking'
import type { CivilDate } from '../../src/domain/time/civil'
import type { Day, MarkKind, Session } from './kept'

/** `offline`: nobody answered, or something in between that is no gateway; nothing is known of what was done. */
export type Answer<T> = { ok: true; value: T } | { ok: false; reason: string; at?: number }

/** The browser's `fetch`, as much as is used of it. */
export type Fetch = (address: string, init: { method: string; headers: Record<string, string>; body?: string; signal?: AbortSignal }) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>

const PATIENCE = 8_000

export interface Calls {
  offices(): Promise<Answer<string[]>>
  signIn(office: string, code: string): Promise<Answer<Session>>
  keys(): Promise<Answer<KeyList>>
  day(token: string, offering: OfferingId, day: CivilDate): Promise<Answer<Omit<Day, 'at'>>>
  /** @param at when it was marked, minutes since 1970; left out for what was marked just now */
  mark(token: string, what: MarkKind, ref: BookingRef, key: string, at?: number): Promise<Answer<unknown>>
  change(token: string, slot: SlotId, change: { isOpen?: boolean; capacity?: number }, key: string): Promise<Answer<unknown>>
}

export function makeCalls(fetch: Fetch): Calls {
  async function call<T>(method: 'GET' | 'POST', path: string, { token, body, key }: { token?: string; body?: object; key?: string } = {}): Promise<Answer<T>> {
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), PATIENCE)
    try {
      const headers = {
        ...(body && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Desk ${token}` }),
        ...(key && { 'idempotency-key': key }),
      }
      const response = await fetch(`/v1${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }), signal: patience.signal })
      const value = (await response.json()) as T & { reason?: unknown; at?: number }
      if (response.ok) return { ok: true, value }
      return { ok: false, reason: typeof value.reason === 'string' ? value.reason : 'offline', at: value.at }
    } catch {
      return { ok: false, reason: 'offline' }
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    async offices() {
      const answer = await call<{ offerings: { office: string }[] }>('GET', '/offerings')
      return answer.ok ? { ok: true, value: [...new Set(answer.value.offerings.map(({ office }) => office))].sort() } : answer
    },
    signIn: (office, code) => call('POST', '/desk/sign-in', { body: { office, code } }),
    keys: () => call('GET', '/keys'),
    day: (token, offering, day) => call('GET', `/desk/day?offering=${encodeURIComponent(offering)}&day=${day}`, { token }),
    mark: (token, what, ref, key, at) => call('POST', `/desk/${what}`, { token, body: { ref, ...(at !== undefined && { at }) }, key }),
    change: (token, slot, change, key) => call('POST', `/desk/slots/${encodeURIComponent(slot)}`, { token, body: change, key }),
  }
}
