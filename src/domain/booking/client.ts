/**
 * The phone's side of a booking: what is asked, what an answer means, and what to do without one. Nothing here sends anything
 * by itself; transport, storage and pauses are passed in. A question has its key before it is sent and is kept with it until
 * somebody says what came of it, so whatever is lost, doubled or late, it is done once.
 */
import type { BookingRef, OfferingId, Refusal } from './booking'
import type { KeptSlot, Pending, PhoneBooking } from './phone-booking'
import { bookingIn, refusalIn, withAnswer } from './said'

export interface Question {
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  headers: Record<string, string>
  body?: unknown
}

/** What a transport answers with: of `platform/http`. */
export type Reply =
  | { ok: true; status: number; headers: Record<string, string>; body: unknown }
  | { ok: false; reason: NoAnswer }
export type NoAnswer = 'unsupported' | 'offline' | 'timeout' | 'failed'

/**
 * - `done`: as asked
 * - `refused`: the gateway decided against it, and nothing has changed by it
 * - `unsure`: no answer says what came of it; the same may be asked again and is done once
 */
export type Outcome = { is: 'done' } | { is: 'refused'; reason: Refusal } | { is: 'unsure'; reason: NoAnswer | Refusal }

/** A booking after an answer; without one where there is nothing to keep. */
export interface Settled {
  booking: PhoneBooking | undefined
  outcome: Outcome
}

export interface Line {
  request: (question: Question) => Promise<Reply>
  /** Keeps the booking as it is now, before anything is sent. */
  keep: (booking: PhoneBooking) => void
  /** Resolves when it is time for the next try, counted from 1. */
  pause: (tries: number) => Promise<void>
  /** How often a question is sent at most before the person is asked. */
  tries: number
  /** 16 random bytes of this phone, base64url: whose share of a day is counted. */
  device?: string
}

/** These say what came of a question, whenever they come: nothing was done by it, and nothing will be. */
const DECIDED: readonly Refusal[] = ['slot-full', 'slot-closed', 'slot-past', 'slot-not-known', 'slot-has-places', 'hold-expired', 'booking-not-known', 'booking-final', 'already-redeemed']

export interface Secrets {
  ref: BookingRef
  secret: string
  salt: string
  key: string
}

/** A booking that is about to be asked for. */
export const newBooking = ({ ref, secret, salt, key }: Secrets, what: 'hold' | 'wait', offering: OfferingId, slot: KeptSlot): PhoneBooking => ({
  ref,
  secret,
  salt,
  offering,
  slot,
  state: 'asked',
  pending: { what, key, hasLeft: false },
})

export type Change = { what: 'confirm'; commitment: string } | { what: 'move'; slot: KeptSlot } | { what: 'cancel' }

/** The same booking with a question to send. @throws RangeError while another waits for its answer: a programmer's error, callers settle that first */
export function withQuestion(booking: PhoneBooking, change: Change, key: string): PhoneBooking {
  if (booking.pending) throw new RangeError('one question at a time')
  return { ...booking, pending: { ...change, key, hasLeft: false } }
}

const holderOf = ({ secret }: PhoneBooking) => ({ authorization: `Holder ${secret}` })

export function questionOf(booking: PhoneBooking, { what, key, slot, commitment }: Pending, device?: string): Question {
  const { ref } = booking
  const headers = { ...holderOf(booking), 'idempotency-key': key }
  switch (what) {
    case 'hold':
    case 'wait':
      return { method: 'POST', path: `/v1/${what}s`, headers: device ? { ...headers, device } : headers, body: { ref, slot: booking.slot.id } }
    case 'confirm':
      return { method: 'POST', path: '/v1/bookings', headers, body: { ref, commitment } }
    case 'move':
      return { method: 'POST', path: `/v1/bookings/${ref}/move`, headers, body: { slot: slot!.id } }
    case 'cancel':
      return { method: 'DELETE', path: `/v1/bookings/${ref}`, headers }
  }
}

const isNew = ({ what }: Pending): boolean => what === 'hold' || what === 'wait'
const withoutQuestion = ({ pending: _, ...booking }: PhoneBooking): PhoneBooking => booking

/**
 * What a reply to a booking's question means.
 *
 * @param isFirst whether it was sent once only: then a refusal of any kind says that nothing was done. Otherwise one that is not
 *   decided, such as "too many at once", says nothing of the times before
 */
export function afterReply(booking: PhoneBooking, reply: Reply, isFirst: boolean): Settled {
  const pending = booking.pending!
  if (!reply.ok) {
    const isHopeless = reply.reason === 'unsupported' && isFirst
    return { booking: isHopeless ? forgotten(booking, pending) : booking, outcome: { is: 'unsure', reason: reply.reason } }
  }
  const { status, headers, body } = reply
  if (status === 200) {
    const said = bookingIn(body, booking.ref)
    return said ? { booking: withAnswer(booking, said), outcome: { is: 'done' } } : { booking, outcome: { is: 'unsure', reason: 'failed' } }
  }
  const reason = refusalIn(body)
  const isKept = headers['idempotency-replayed'] === 'true'
  const isUndone = isFirst && status < 500 && reason !== 'still-working' && reason !== 'key-reused'
  if (DECIDED.includes(reason) || isKept || isUndone) return { booking: forgotten(booking, pending), outcome: { is: 'refused', reason } }
  return { booking, outcome: { is: 'unsure', reason } }
}

/** What is left when a question came to nothing: of one that would have begun a booking, no booking. */
const forgotten = (booking: PhoneBooking, pending: Pending): PhoneBooking | undefined => (isNew(pending) ? undefined : withoutQuestion(booking))

/** Worth another try at once: the next one may get through. */
const mayPass = ({ is, ...outcome }: Outcome): boolean => is === 'unsure' && ['timeout', 'failed', 'busy', 'still-working'].includes((outcome as { reason: string }).reason)

/**
 * Sends what a booking asks, again and again under one key, until somebody says what came of it or the tries are used up.
 * After a refusal of a change the gateway is asked how the booking is: time or the counter may have changed it.
 */
export async function settled(booking: PhoneBooking, line: Line): Promise<Settled> {
  let now = booking
  for (let tries = 1; ; tries++) {
    const pending = now.pending!
    const isFirst = !pending.hasLeft
    now = { ...now, pending: { ...pending, hasLeft: true } }
    line.keep(now)
    const after = afterReply(now, await line.request(questionOf(now, pending, line.device)), isFirst)
    const { outcome } = after
    const isTaken = outcome.is === 'unsure' && outcome.reason === 'key-reused'
    if (isTaken) return refreshed(now, line)
    if (outcome.is === 'refused' && after.booking) return { booking: (await refreshed(after.booking, line)).booking, outcome }
    if (!mayPass(outcome) || tries >= line.tries) return after
    await line.pause(tries)
  }
}

/** Asks how a booking is. What waits for an answer goes on waiting, unless it would have begun the booking and is seen to have. */
export async function refreshed(booking: PhoneBooking, { request }: Pick<Line, 'request'>): Promise<Settled> {
  const { ref, pending } = booking
  const reply = await request({ method: 'GET', path: `/v1/bookings/${ref}`, headers: holderOf(booking) })
  if (!reply.ok) return { booking, outcome: { is: 'unsure', reason: reply.reason } }
  const said = reply.status === 200 ? bookingIn(reply.body, ref) : undefined
  if (said) {
    const known = withAnswer(booking, said)
    return { booking: pending && !isNew(pending) ? { ...known, pending } : known, outcome: { is: 'done' } }
  }
  const reason = reply.status === 200 ? 'failed' : refusalIn(reply.body)
  if (reason !== 'booking-not-known') return { booking, outcome: { is: 'unsure', reason } }
  if (pending && isNew(pending)) return { booking, outcome: { is: 'refused', reason } }
  return { booking: { ...withoutQuestion(booking), state: 'not-known' }, outcome: { is: 'refused', reason } }
}
