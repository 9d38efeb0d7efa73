import type { BookingRef, BookingState, Instant, OfferingId, SlotId } from './booking'

/** What a phone remembers of a slot, so that a voucher shows its time without a network. */
export interface KeptSlot {
  id: SlotId
  start: Instant
  /** How long it takes. */
  minutes: number
}

export type Asking = 'hold' | 'wait' | 'confirm' | 'move' | 'cancel'

/** Something asked that has no answer yet. It is kept with its key until there is one, so that asking again changes nothing. */
export interface Pending {
  what: Asking
  /** Made before the first sending: 16 random bytes, base64url. */
  key: string
  /** Where to: of a move alone. */
  slot?: KeptSlot
  /** Of `confirm` alone: 32 bytes, base64url. */
  commitment?: string
  /** Whether it may have reached the gateway. */
  hasLeft: boolean
}

/** `asked`: nobody has said yet that it exists; `not-known`: the gateway has none of this name (any more). */
export type PhoneState = BookingState | 'asked' | 'not-known'

/** One booking as its holder's phone keeps it. The number of a document is never a part of it. */
export interface PhoneBooking {
  ref: BookingRef
  /** 32 random bytes, base64url: who has it is the holder. */
  secret: string
  /** 16 random bytes, base64url: with the document's number it makes the commitment; it stands in the voucher and is never sent. */
  salt: string
  offering: OfferingId
  slot: KeptSlot
  state: PhoneState
  heldUntil?: Instant
  ahead?: number
  signature?: string
  keyId?: number
  pending?: Pending
}

/** Last possible minute of a name: four bytes in the voucher. */
const LAST_MINUTE = 2 ** 32 - 1
const SLOT = /^(\d{1,5})-(\d{1,10})$/

/** Number of the offering and start, which a slot's name says itself; nothing for a text that names none. */
export function partsOf(slot: unknown): { offering: number; start: Instant } | undefined {
  const [, offering, start] = typeof slot === 'string' ? (SLOT.exec(slot) ?? []) : []
  if (offering === undefined || Number(offering) > 65_535 || Number(start) > LAST_MINUTE) return undefined
  return { offering: Number(offering), start: Number(start) as Instant }
}

export const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0

/** How it is at a minute, as far as time alone tells: nobody need ask when a held place's time is over. */
export function stateAt({ state, heldUntil }: Pick<PhoneBooking, 'state' | 'heldUntil'>, now: number): PhoneState {
  return state === 'held' && !(now <= heldUntil!) ? 'expired' : state
}
