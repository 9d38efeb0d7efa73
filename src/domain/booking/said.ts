/** What a gateway says of a booking, read from its JSON. */
import { REFUSALS, type Booking, type BookingRef, type BookingState, type Instant, type Refusal, type SlotId } from './booking'
import { isWhole, partsOf, type PhoneBooking } from './phone-booking'

const STATES: readonly BookingState[] = ['held', 'waiting', 'booked', 'arrived', 'no-show', 'cancelled', 'expired']

/** 64 bytes in base64url. */
const SIGNATURE = /^[A-Za-z0-9_-]{85}[AQgw]$/

/** A booking that the gateway's JSON is; nothing where it is of another name or makes no sense: such an answer is none. */
export function bookingIn(body: unknown, ref: BookingRef): Booking | undefined {
  const { slot, state, heldUntil, ahead, signature, keyId, ref: named } = (body ?? {}) as Record<string, unknown>
  const known = STATES.find((one) => one === state)
  if (named !== ref || !known || !partsOf(slot)) return undefined
  if (known === 'held' && !isWhole(heldUntil)) return undefined
  const isSigned = typeof signature === 'string' && SIGNATURE.test(signature) && isWhole(keyId) && keyId < 256
  if (known === 'booked' && !isSigned) return undefined
  return {
    ref,
    slot: slot as SlotId,
    state: known,
    ...(known === 'held' && { heldUntil: heldUntil as Instant }),
    ...(known === 'waiting' && isWhole(ahead) && { ahead }),
    ...(isSigned && { signature, keyId }),
  }
}

/** Why the gateway refused; `failed` where it says nothing of the closed list. */
export const refusalIn = (body: unknown): Refusal => REFUSALS.find((one) => one === ((body ?? {}) as { reason?: unknown }).reason) ?? 'failed'

/** What the phone knows once the gateway has said how it is: nothing of before but what is the phone's own. */
export function withAnswer({ ref, secret, salt, offering, slot }: PhoneBooking, said: Booking): PhoneBooking {
  const { state, heldUntil, ahead, signature, keyId } = said
  return {
    ref,
    secret,
    salt,
    offering,
    slot: { id: said.slot, start: partsOf(said.slot)!.start, minutes: slot.minutes },
    state,
    ...(heldUntil !== undefined && { heldUntil }),
    ...(ahead !== undefined && { ahead }),
    ...(signature !== undefined && { signature, keyId }),
  }
}
