/** What the counter needs of the booking core. */
import type { BookingRef, BookingState, Instant, OfferingId, SlotId } from '../../src/domain/booking/booking'

export interface DeskOffering {
  id: OfferingId
  number: number
  office: string
  service: string
  slotMinutes: number
}

export interface DeskSlot {
  id: SlotId
  start: Instant
  minutes: number
  capacity: number
  /** Places that somebody has or holds. */
  taken: number
  isOpen: boolean
}

export interface DeskBooking {
  ref: BookingRef
  slot: SlotId
  start: Instant
  state: BookingState
  redeemedAt?: Instant
}

export type DeskCommand =
  | { what: 'redeem' | 'no-show'; ref: BookingRef; office: string; keyed?: Keyed }
  | { what: 'settings'; slot: SlotId; office: string; isOpen?: boolean; capacity?: number; keyed?: Keyed }

export interface Keyed {
  /** SHA-256 of who asks and their key, base64url. */
  key: string
  /** SHA-256 of what is asked, base64url. */
  request: string
}

export interface DeskAnswer {
  status: number
  /** JSON. */
  body: string
  isReplayed: boolean
}

/** The store, as far as a counter reads it. */
export interface DeskStore {
  offerings(): Promise<DeskOffering[]>
  /** Minutes since 1970: `from` is in, `until` is not. */
  slots(offering: OfferingId, from: number, until: number): Promise<DeskSlot[]>
  bookings(offering: OfferingId, from: number, until: number): Promise<DeskBooking[]>
}

/** The booking core: resolves when what was decided is durable. */
export type AskDesk = (command: DeskCommand) => Promise<{ ok: true; answered: DeskAnswer } | { ok: false; reason: 'busy' | 'still-working' | 'failed' }>
