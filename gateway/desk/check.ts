/** What the counter is told of a voucher and the document that lies before it. Decided without a network. */
import type { BookingRef, OfferingId, SlotId } from '../../src/domain/booking/booking'
import { dayOf, type CivilDate } from '../../src/domain/time/civil'
import type { KeyList } from '../../src/domain/voucher/key-list'
import { verifyKeyList, verifyVoucher, type VerifySignature } from '../../src/domain/voucher/verify'
import { normalisedNumber } from '../../src/domain/voucher/normalised-number'
import type { Kept, Offering } from './kept'
import { withMarks } from './marks'

export type Check =
  | { kind: 'genuine'; ref: BookingRef; start: number; slot: SlotId; offering: OfferingId }
  /** Signed for this document, but the gateway's list of the day has no such booking: cancelled, moved away, or newer than the list. */
  | { kind: 'not-in-list'; ref: BookingRef; start: number; slot: SlotId; offering: OfferingId }
  /** Moved within the day since this voucher was made; it counts for the new time. */
  | { kind: 'moved'; ref: BookingRef; start: number; slot: SlotId; offering: OfferingId }
  | { kind: 'used'; start: number; at?: number }
  | { kind: 'missed'; start: number }
  | { kind: 'other-day'; day: CivilDate; start: number }
  | { kind: 'other-office' }
  | { kind: 'not-genuine' }
  | { kind: 'key-not-known' }
  | { kind: 'not-a-voucher' }
  | { kind: 'no-number' }
  /** No list of keys that counts: nothing can be checked. */
  | { kind: 'no-keys' }

export interface Desk {
  offerings: readonly Offering[]
  kept: Kept
  /** Public key of the operator's root, as this page was given it. */
  root: string
  today: CivilDate
  verify: VerifySignature
}

/** The list that counts here today; nothing where there is none. */
const keysThatCount = ({ kept: { list }, root, today, verify }: Desk): KeyList | undefined => (list && verifyKeyList(list, root, today, verify).ok ? list : undefined)

export function checkVoucher(desk: Desk, text: string, documentNumber: string): Check {
  if (normalisedNumber(documentNumber) === '') return { kind: 'no-number' }
  const list = keysThatCount(desk)
  if (!list) return { kind: 'no-keys' }
  const verdict = verifyVoucher(text, documentNumber, list.keys, desk.verify)
  if (!verdict.ok) return { kind: verdict.reason }
  const { ref, start } = verdict
  const offering = desk.offerings.find(({ number }) => number === verdict.offering)
  if (!offering) return { kind: 'other-office' }
  const day = dayOf(start * 60_000)
  if (day !== desk.today) return { kind: 'other-day', day, start }
  const slot = `${offering.number}-${start}` as SlotId
  const found = { ref, start, slot, offering: offering.id }
  const listed = desk.kept.days[offering.id]
  const booking = listed && withMarks(listed, desk.kept.marks).find((one) => one.ref === ref)
  if (!listed || !booking) return { kind: 'not-in-list', ...found }
  if (booking.state === 'arrived') return { kind: 'used', start, at: booking.redeemedAt }
  if (booking.state === 'no-show') return { kind: 'missed', start }
  if (booking.slot === slot) return { kind: 'genuine', ...found }
  const now = listed.slots.find(({ id }) => id === booking.slot)
  return { kind: 'moved', ...found, slot: booking.slot, start: now?.start ?? start }
}
