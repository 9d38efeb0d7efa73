import type { BookingRef } from '@/domain/booking/booking'
import { settled, type Line, type Secrets, type Settled } from '@/domain/booking/client'
import type { PhoneBooking } from '@/domain/booking/phone-booking'
import { clockSkew } from '@/domain/booking/clock-skew'
import { base64urlOf } from '@/domain/voucher/base64url'
import { hexOf } from '@/domain/voucher/bytes'
import { dayOf } from '@/domain/time/civil'
import { instantNow } from '@/platform/clock'
import { request } from '@/platform/http'
import { randomBytes } from '@/platform/random'
import { useBookings } from '@/stores'

/** A person waits for the answer: three tries of this are half a minute. */
const TIMEOUT = 8000
const TRIES = 3
const PAUSE = 800

/** The way to the gateway; `skew` hears how many minutes the phone's clock is behind. */
export const lineOf = (skew?: (minutes: number) => void, device?: string): Line => ({
  request: async (question) => {
    const answer = await request({ ...question, timeoutMs: TIMEOUT })
    if (answer.ok) skew?.(clockSkew(answer.headers.date, instantNow()))
    return answer
  },
  keep: (booking) => useBookings.getState().update(booking),
  pause: (tries) => new Promise((resolve) => setTimeout(resolve, PAUSE * tries)),
  tries: TRIES,
  device,
})

/** Asks what a booking asks. A new one is kept before; one that the person removes while an answer is under way stays removed. */
export async function send(booking: PhoneBooking, skew?: (minutes: number) => void): Promise<Settled> {
  const { keep, settle } = useBookings.getState()
  if (booking.state === 'asked' && !booking.pending!.hasLeft) keep(booking)
  const isNew = booking.pending!.what === 'hold' || booking.pending!.what === 'wait'
  const result = await settled(booking, lineOf(skew, isNew ? await deviceOfToday() : undefined))
  settle(booking, result.booking)
  return result
}

const [REF, SECRET, SALT, KEY, DEVICE] = [8, 32, 16, 16, 16]

/** By what a gateway counts how much of the day this phone takes; another one each day. Nothing on a phone without safe random bytes, which asks for no place either. */
async function deviceOfToday(): Promise<string | undefined> {
  const on = dayOf(instantNow())
  const drawn = useBookings.getState().device?.on === on ? undefined : await randomBytes(DEVICE)
  if (drawn?.ok) useBookings.getState().nameDevice({ id: base64urlOf(drawn.bytes), on })
  return useBookings.getState().device?.id
}

/** What a new booking is made of; nothing on a phone without safe random bytes. */
export async function drawSecrets(): Promise<Secrets | undefined> {
  const drawn = await randomBytes(REF + SECRET + SALT + KEY)
  if (!drawn.ok) return undefined
  let at = 0
  const next = (count: number) => drawn.bytes.slice(at, (at += count))
  return { ref: hexOf(next(REF)) as BookingRef, secret: base64urlOf(next(SECRET)), salt: base64urlOf(next(SALT)), key: base64urlOf(next(KEY)) }
}

/** A key for a question about a booking that is there. */
export async function drawKey(): Promise<string | undefined> {
  const drawn = await randomBytes(KEY)
  return drawn.ok ? base64urlOf(drawn.bytes) : undefined
}
