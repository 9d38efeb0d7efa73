import type { Booking, Refusal, Slot } from '@/domain/booking/booking'
import type { SlotState } from '@/domain/booking/rules'
import type { StoredEntry } from '../store/store'

/** What the holder, and nobody else, is told of a booking. */
export function bookingOf(entry: StoredEntry, ahead?: number): Booking {
  const { ref, slot, state, heldUntil, signature, keyId } = entry
  return {
    ref,
    slot,
    state,
    ...(heldUntil !== undefined && { heldUntil }),
    ...(state === 'waiting' && ahead !== undefined && { ahead }),
    ...(signature !== undefined && { signature, keyId }),
  }
}

/** What everybody is told of a slot. Where somebody waits, a place that becomes free is not free for others. */
export const publicSlot = ({ id, offering, start, minutes, capacity, taken, waiting, isOpen }: SlotState): Slot => ({
  id,
  offering,
  start,
  minutes,
  capacity,
  free: waiting > 0 ? 0 : capacity - taken,
  isOpen,
})

const STATUS: Partial<Record<Refusal, number>> = {
  'not-valid': 400,
  'too-far': 400,
  'not-allowed': 403,
  'slot-not-known': 404,
  'booking-not-known': 404,
  'not-there': 404,
  'not-offered': 404,
  'too-large': 413,
  'too-many': 429,
  busy: 503,
  failed: 500,
}

/** What is decided against somebody is 409. */
export const statusOf = (reason: Refusal): number => STATUS[reason] ?? 409
