import { dayOf } from '../time/civil'
import type { BookingRef, BookingState, Instant, OfferingId, Refusal, SlotId } from './booking'

/** What must be known of a slot to decide about it; its bookings are only counted. */
export interface SlotState {
  id: SlotId
  offering: OfferingId
  start: Instant
  /** How long it takes. */
  minutes: number
  capacity: number
  isOpen: boolean
  /** Places held, booked, or used: never more than the capacity. */
  taken: number
  /** How many wait. */
  waiting: number
  /** Place in the waiting list that the next one gets; counts up and is never used twice. */
  nextTurn: number
  /** Last minute until which time alone changes nothing; may be earlier than that, never later. */
  due?: Instant
}

/** What must be known of a booking to decide about it. */
export interface Entry {
  ref: BookingRef
  slot: SlotId
  state: BookingState
  heldUntil?: Instant
  /** Place in the waiting list of its slot; only while `waiting`. */
  turn?: number
  /** When the counter saw it; only `arrived`. */
  redeemedAt?: Instant
}

export type Step = { ok: true; slot: SlotState; entry: Entry } | { ok: false; reason: Refusal }
export type SlotStep = { ok: true; slot: SlotState } | { ok: false; reason: Refusal }
export type MoveStep = { ok: true; from: SlotState; to: SlotState; entry: Entry } | { ok: false; reason: Refusal }

/** A place is kept this long while somebody fills in the form. */
export const HOLD_MINUTES = 10
/** A place that became free is kept this long for the one who waited: nobody looks at a phone all the time. */
export const PROMOTED_MINUTES = 30
/** A list that is longer gives nobody a chance. */
export const MOST_WAITING = 100
/** A counter without a network tells of its marks later: over a day at which it was closed, not over a weekend that nobody remembers. */
export const MARKED_BACK_MINUTES = 48 * 60

const no = (reason: Refusal): { ok: false; reason: Refusal } => ({ ok: false, reason })
const instant = (minutes: number): Instant => minutes as Instant

const isFinal = ({ state }: Entry): boolean => state === 'cancelled' || state === 'expired' || state === 'arrived' || state === 'no-show'
/** Those who waited come first: while somebody waits, nobody else gets a place. */
const hasPlace = ({ taken, capacity, waiting }: SlotState): boolean => taken < capacity && waiting === 0
const isHoldOver = ({ state, heldUntil }: Entry, now: Instant): boolean => state === 'held' && !(now <= heldUntil!)

const sooner = (due: Instant | undefined, other: number): Instant => instant(due === undefined ? other : Math.min(due, other))
/** Nothing is held longer than until the minute before it begins. */
const keptUntil = (slot: SlotState, now: Instant, minutes: number): Instant => instant(Math.min(now + minutes, slot.start - 1))

function notBookable(slot: SlotState, now: Instant): Refusal | undefined {
  if (!(now < slot.start)) return 'slot-past'
  return slot.isOpen ? undefined : 'slot-closed'
}

const take = (slot: SlotState): SlotState => ({ ...slot, taken: slot.taken + 1 })
const give = (slot: SlotState): SlotState => ({ ...slot, taken: slot.taken - 1 })

/** Keeps a place for somebody who has none yet. */
export function hold(slot: SlotState, ref: BookingRef, now: Instant): Step {
  const reason = notBookable(slot, now) ?? (hasPlace(slot) ? undefined : 'slot-full')
  if (reason) return no(reason)
  const heldUntil = keptUntil(slot, now, HOLD_MINUTES)
  return { ok: true, slot: { ...take(slot), due: sooner(slot.due, heldUntil) }, entry: { ref, slot: slot.id, state: 'held', heldUntil } }
}

/** Joins the waiting list, as the last one. */
export function wait(slot: SlotState, ref: BookingRef, now: Instant): Step {
  const reason = notBookable(slot, now) ?? (hasPlace(slot) ? 'slot-has-places' : slot.waiting < MOST_WAITING ? undefined : 'too-many')
  if (reason) return no(reason)
  const turn = slot.nextTurn
  const due = sooner(slot.due, slot.start - 1)
  return { ok: true, slot: { ...slot, waiting: slot.waiting + 1, nextTurn: turn + 1, due }, entry: { ref, slot: slot.id, state: 'waiting', turn } }
}

/** Makes a booking of a held place. A slot that was closed meanwhile keeps its promise. */
export function confirm(slot: SlotState, entry: Entry, now: Instant): Step {
  if (entry.state === 'expired' || isHoldOver(entry, now)) return no('hold-expired')
  if (entry.state === 'waiting') return no('slot-full')
  if (entry.state !== 'held') return no('booking-final')
  return { ok: true, slot, entry: { ref: entry.ref, slot: slot.id, state: 'booked' } }
}

/** Gives back what somebody has: a place, a held one, or a turn. What has begun cannot be cancelled any more. */
export function cancel(slot: SlotState, entry: Entry, now: Instant): Step {
  if (isFinal(entry)) return no('booking-final')
  if (isHoldOver(entry, now)) return no('hold-expired')
  if (!(now < slot.start)) return no('slot-past')
  const after = entry.state === 'waiting' ? { ...slot, waiting: slot.waiting - 1 } : give(slot)
  return { ok: true, slot: after, entry: { ref: entry.ref, slot: slot.id, state: 'cancelled' } }
}

/** Takes a place in another slot of the same offering and gives back the one it has: both or neither. A held place stays held no longer. */
export function move(from: SlotState, to: SlotState, entry: Entry, now: Instant): MoveStep {
  if (isFinal(entry)) return no('booking-final')
  if (isHoldOver(entry, now)) return no('hold-expired')
  if (from.id === to.id || from.offering !== to.offering) return no('not-valid')
  if (entry.state === 'waiting') return no('slot-full')
  const reason = (now < from.start ? undefined : 'slot-past') ?? notBookable(to, now) ?? (hasPlace(to) ? undefined : 'slot-full')
  if (reason) return no(reason)
  const taken = take(to)
  const moved: Entry = { ref: entry.ref, slot: to.id, state: entry.state }
  if (entry.state === 'booked') return { ok: true, from: give(from), to: taken, entry: moved }
  const heldUntil = instant(Math.min(entry.heldUntil!, to.start - 1))
  return { ok: true, from: give(from), to: { ...taken, due: sooner(to.due, heldUntil) }, entry: { ...moved, heldUntil } }
}

const isSameDay = (one: Instant, other: Instant): boolean => dayOf(one * 60_000) === dayOf(other * 60_000)

/** Why a counter cannot have marked it then: a mark is of the past, and of the last two days. */
function notMarked(entry: Entry, now: Instant, at: Instant): Refusal | undefined {
  if (entry.state === 'arrived') return 'already-redeemed'
  if (isFinal(entry)) return 'booking-final'
  if (entry.state !== 'booked') return 'booking-not-known'
  if (at > now) return 'not-valid'
  return at < now - MARKED_BACK_MINUTES ? 'not-this-day' : undefined
}

/**
 * The counter has seen the voucher: works once, on the day of the slot.
 *
 * @param at when that was; earlier than `now` where the counter had no network
 */
export function redeem(slot: SlotState, entry: Entry, now: Instant, at: Instant = now): Step {
  const reason = notMarked(entry, now, at) ?? (isSameDay(slot.start, at) ? undefined : 'not-this-day')
  if (reason) return no(reason)
  return { ok: true, slot, entry: { ref: entry.ref, slot: slot.id, state: 'arrived', redeemedAt: at } }
}

/** Nobody came. Can be said from the start of the slot on. @param at when the counter said so */
export function noShow(slot: SlotState, entry: Entry, now: Instant, at: Instant = now): Step {
  const reason = notMarked(entry, now, at) ?? (at < slot.start ? 'not-this-day' : undefined)
  if (reason) return no(reason)
  return { ok: true, slot, entry: { ref: entry.ref, slot: slot.id, state: 'no-show' } }
}

/** Opens or closes a slot. Those who have a place keep it. */
export const openOrClose = (slot: SlotState, isOpen: boolean): SlotStep => ({ ok: true, slot: { ...slot, isOpen } })

/** Gives a slot other places in number, never fewer than are taken. */
export function changeCapacity(slot: SlotState, capacity: number): SlotStep {
  if (!(Number.isInteger(capacity) && capacity >= 0)) return no('not-valid')
  return capacity < slot.taken ? no('slot-full') : { ok: true, slot: { ...slot, capacity } }
}

export interface Settled {
  slot: SlotState
  /** What changed, by time or because a place became free. */
  changed: Entry[]
}

/**
 * What happens by itself, and happens first whenever something is asked of a slot: held places whose time is over become
 * free, places that are free go to those who wait, in order, and nobody waits any more for what has begun.
 *
 * @param open the bookings of the slot that are held or wait, in any order; all that wait must be there
 * @param isWhole whether all that are held are there too: only then is it known when the next one ends
 */
export function settle(slot: SlotState, open: readonly Entry[], now: Instant, isWhole = true): Settled {
  const changed: Entry[] = []
  const held = open.filter(({ state }) => state === 'held')
  const over = held.filter((entry) => isHoldOver(entry, now))
  for (const { ref } of over) changed.push({ ref, slot: slot.id, state: 'expired' })
  let { taken, waiting } = slot
  taken -= over.length
  let ends = held.filter((entry) => !isHoldOver(entry, now)).map(({ heldUntil }) => heldUntil!)
  const queue = open.filter(({ state }) => state === 'waiting').sort((one, other) => one.turn! - other.turn!)
  if (!(now < slot.start)) {
    for (const { ref } of queue) changed.push({ ref, slot: slot.id, state: 'expired' })
    waiting -= queue.length
  } else {
    const promoted = slot.isOpen ? queue.slice(0, Math.max(0, slot.capacity - taken)) : []
    const heldUntil = keptUntil(slot, now, PROMOTED_MINUTES)
    for (const { ref } of promoted) changed.push({ ref, slot: slot.id, state: 'held', heldUntil })
    taken += promoted.length
    waiting -= promoted.length
    ends = [...ends, ...promoted.map(() => heldUntil), ...(waiting > 0 ? [instant(slot.start - 1)] : [])]
  }
  if (!isWhole && slot.due !== undefined) ends = [...ends, slot.due]
  const due = ends.length > 0 ? instant(Math.min(...ends)) : undefined
  return { slot: { ...slot, taken, waiting, due }, changed }
}

/** Whether time alone may have changed something since. */
export const isDue = ({ due }: SlotState, now: Instant): boolean => due !== undefined && now > due
