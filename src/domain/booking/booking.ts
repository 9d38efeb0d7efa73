/**
 * What phone, gateway and counter say to each other about appointments (预约). Nobody is named: a booking (预约) is known by a
 * reference, its holder by a secret that only the phone keeps, the document by a commitment that nobody can reverse.
 */

/** One service at one office that can be booked: `macau-services-centre/travel-permit`. */
export type OfferingId = string & { readonly __of: 'offering' }

/** A bookable time at one place: `<offering number>-<start in minutes>`, so that nobody needs to look it up to read it. */
export type SlotId = string & { readonly __of: 'slot' }

/** 64 random bits, 16 hexadecimal digits, made by the phone. */
export type BookingRef = string & { readonly __of: 'booking' }

/** Minutes since 1 January 1970, UTC. */
export type Instant = number & { readonly __of: 'instant' }

export interface Slot {
  id: SlotId
  offering: OfferingId
  start: Instant
  /** How long it takes. */
  minutes: number
  capacity: number
  /** Places that nobody has or holds. */
  free: number
  /** Whether the counter takes bookings for it. */
  isOpen: boolean
}

/**
 * - `held`: a place is kept while somebody fills in the form, until `heldUntil`
 * - `waiting`: no place yet; the next one that becomes free is held for this one
 * - `booked`, `arrived`, `no-show`, `cancelled`, `expired`: as they say; the last four are final
 */
export type BookingState = 'held' | 'waiting' | 'booked' | 'arrived' | 'no-show' | 'cancelled' | 'expired'

export interface Booking {
  ref: BookingRef
  slot: SlotId
  state: BookingState
  /** Last instant at which a held place is kept; only while `held`. */
  heldUntil?: Instant
  /** How many wait before this one; only while `waiting`. */
  ahead?: number
  /** 64 bytes, base64url: the gateway's signature of the voucher; from `booked` on. */
  signature?: string
  /** Number of the key that signed. */
  keyId?: number
}

/** Why something asked of the gateway is not done. A closed list: each has a sentence in four languages. */
export const REFUSALS = [
  'slot-full',
  'slot-closed',
  'slot-past',
  'slot-not-known',
  'slot-has-places',
  'too-far',
  'hold-expired',
  'booking-not-known',
  'booking-final',
  'already-redeemed',
  'not-this-day',
  'not-allowed',
  'too-many',
  'key-reused',
  'still-working',
  'not-valid',
  'not-there',
  'not-offered',
  'too-large',
  'busy',
  'failed',
] as const
export type Refusal = (typeof REFUSALS)[number]
