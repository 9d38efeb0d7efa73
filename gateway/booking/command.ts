import type { BookingRef, Instant, SlotId } from '@/domain/booking/booking'

/** Asked under a key: the same question under the same key gets the same answer. */
export interface Keyed {
  /** SHA-256 of holder and key, base64url. */
  key: string
  /** SHA-256 of what is asked, base64url. */
  request: string
}

/** A share of a day: of a device, or of an address. */
export interface Share {
  /** HMAC of the device or the address, and the day: says nothing about either without a key that is in no database. */
  bucket: string
  most: number
}

/** By the one who holds a booking. */
interface Holder {
  ref: BookingRef
  /** SHA-256 of the secret, base64url. */
  holder: string
  keyed: Keyed
}

/** Asks for a place or a turn, as a new booking. */
export type BeginCommand = { what: 'hold' | 'wait'; slot: SlotId; shares?: readonly Share[] } & Holder
/** About a booking that is there. */
export type OwnCommand = ({ what: 'confirm'; commitment: string } & Holder) | ({ what: 'cancel' } & Holder) | ({ what: 'move'; slot: SlotId } & Holder)
export type HolderCommand = BeginCommand | OwnCommand

/** By the counter of an office, which may touch only its own offerings. */
export type DeskCommand =
  /** `at`: when the counter marked it, where that was not just now. */
  | { what: 'redeem' | 'no-show'; ref: BookingRef; office: string; at?: Instant; keyed?: Keyed }
  | { what: 'settings'; slot: SlotId; office: string; isOpen?: boolean; capacity?: number; keyed?: Keyed }

/** By time itself. */
export type TimeCommand = { what: 'settle'; slot: SlotId; keyed?: undefined }

export type Command = HolderCommand | DeskCommand | TimeCommand

/** What was decided, ready to be sent. */
export interface Answered {
  status: number
  /** JSON. */
  body: string
  /** It was asked before, and this is what was answered then. */
  isReplayed: boolean
}
