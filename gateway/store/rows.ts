import type { BookingRef, BookingState, Instant, OfferingId, SlotId } from '@/domain/booking/booking'
import type { SlotState } from '@/domain/booking/rules'
import type { Row } from './statement'
import type { StoredEntry, StoredSlot } from './store'

const instantOr = (value: Row[number] | undefined): Instant | undefined => (value === null || value === undefined ? undefined : (value as Instant))
const textOr = (value: Row[number] | undefined): string | undefined => (value === null || value === undefined ? undefined : (value as string))

/** A slot from the columns in the order of the statements. */
export const slotOf = (row: Row): StoredSlot => ({
  id: row[0] as SlotId,
  offering: row[1] as OfferingId,
  start: row[2] as Instant,
  minutes: row[3] as number,
  capacity: row[4] as number,
  isOpen: row[5] === 1,
  taken: row[6] as number,
  waiting: row[7] as number,
  nextTurn: row[8] as number,
  due: instantOr(row[9]),
  version: row[10] as number,
})

/** A booking from the columns in the order of the statements. */
export const entryOf = (row: Row): StoredEntry => ({
  ref: row[0] as BookingRef,
  slot: row[1] as SlotId,
  holder: row[2] as string,
  state: row[3] as BookingState,
  heldUntil: instantOr(row[4]),
  turn: row[5] === null ? undefined : (row[5] as number),
  redeemedAt: instantOr(row[6]),
  commitment: textOr(row[7]),
  signature: textOr(row[8]),
  keyId: row[9] === null ? undefined : (row[9] as number),
})

const orNull = <T extends string | number>(value: T | undefined): T | null => value ?? null

const rest = (one: StoredEntry): Row => [
  one.state,
  orNull(one.heldUntil),
  orNull(one.turn),
  orNull(one.redeemedAt),
  orNull(one.commitment),
  orNull(one.signature),
  orNull(one.keyId),
]

export const addedRow = (one: StoredEntry): Row => [one.ref, one.slot, one.holder, ...rest(one)]
export const changedRow = ({ before, after }: { before: StoredEntry; after: StoredEntry }): Row => [before.ref, before.slot, before.state, after.slot, ...rest(after)]

export const countsRow = ({ before, after }: { before: StoredSlot; after: SlotState }, now: Instant): Row => [
  before.id,
  before.version,
  after.taken - before.taken,
  after.waiting,
  after.nextTurn,
  orNull(after.due),
  now,
]

export const settingsRow = (change: { before: StoredSlot; after: SlotState }, now: Instant): Row => [...countsRow(change, now), change.after.isOpen ? 1 : 0, change.after.capacity]
