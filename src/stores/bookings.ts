import type { BookingRef, Instant, OfferingId } from '@/domain/booking/booking'
import { dayIn, type CivilDate } from '@/domain/time/civil'
import { partsOf, type Asking, type KeptSlot, type Pending, type PhoneBooking, type PhoneState } from '@/domain/booking/phone-booking'
import { persisted, reread } from './persisted'

/** 16 random bytes, base64url, by which a gateway counts how much of a day one phone takes. Drawn anew each day, so that no two days of a phone can be put together. */
export interface DailyDevice {
  id: string
  on: CivilDate
  /** The gateway made it of what WeChat or Alipay told it, because the person wanted that. */
  isOfHost?: boolean
}

/** Appointments of this phone, and the secrets that make them its own. The number of a document is in none of them. */
export interface Bookings {
  /** The latest made first. */
  bookings: PhoneBooking[]
  /** Not there until the first booking. */
  device: DailyDevice | undefined
  /** As it is kept now, also by another tab of a browser. */
  find: (ref: BookingRef) => PhoneBooking | undefined
  /** Adds a booking, or replaces the one of its name. */
  keep: (booking: PhoneBooking) => void
  /** Replaces the booking of its name where it is still there: what a person has removed stays removed. */
  update: (booking: PhoneBooking) => void
  /** Keeps what came of a question, or forgets what came to nothing; neither where the person has removed the booking since, or another question was asked. */
  settle: (asked: PhoneBooking, after: PhoneBooking | undefined) => void
  forget: (ref: BookingRef) => void
  /** A name once given for a day, also by another tab, stays for that day; only one of the host takes its place. */
  nameDevice: (device: DailyDevice) => void
  /** Removes everything, also what another tab has kept since. */
  erase: () => void
  /** Undoes an erasure: what came since, also in another tab, stays and stands first. */
  restore: (kept: Pick<Bookings, 'bookings' | 'device'>) => void
}

/** A phone that has more is not a person's. */
const MOST = 50

const STATES: readonly PhoneState[] = ['asked', 'held', 'waiting', 'booked', 'arrived', 'no-show', 'cancelled', 'expired', 'not-known']
const ASKINGS: readonly Asking[] = ['hold', 'wait', 'confirm', 'move', 'cancel']

const isRecord = (value: unknown): value is Record<string, unknown> => !!value && typeof value === 'object'
const textIn = (value: unknown, pattern: RegExp): string | undefined => (typeof value === 'string' && pattern.test(value) ? value : undefined)
const countIn = (value: unknown): number | undefined => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined)
const base64url = (signs: number) => new RegExp(`^[A-Za-z0-9_-]{${signs}}$`)
const [BYTES_16, BYTES_32, BYTES_64] = [base64url(22), base64url(43), base64url(86)]

function slotIn(stored: unknown): KeptSlot | undefined {
  if (!isRecord(stored)) return undefined
  const [parts, minutes] = [partsOf(stored.id), countIn(stored.minutes)]
  return parts && minutes !== undefined ? { id: stored.id as KeptSlot['id'], start: parts.start, minutes } : undefined
}

function pendingIn(stored: unknown): Pending | undefined {
  if (!isRecord(stored)) return undefined
  const what = ASKINGS.find((one) => one === stored.what)
  const key = textIn(stored.key, BYTES_16)
  const [slot, commitment] = [slotIn(stored.slot), textIn(stored.commitment, BYTES_32)]
  if (!what || !key || (what === 'move' && !slot) || (what === 'confirm' && !commitment)) return undefined
  return { what, key, hasLeft: stored.hasLeft !== false, ...(slot && { slot }), ...(commitment && { commitment }) }
}

function bookingsIn(stored: unknown): PhoneBooking[] {
  if (!isRecord(stored)) return []
  const ref = textIn(stored.ref, /^[0-9a-f]{16}$/)
  const [secret, salt] = [textIn(stored.secret, BYTES_32), textIn(stored.salt, BYTES_16)]
  const offering = textIn(stored.offering, /^[a-z0-9-]+\/[a-z0-9-]+$/)
  const [slot, state, pending] = [slotIn(stored.slot), STATES.find((one) => one === stored.state), pendingIn(stored.pending)]
  if (!ref || !secret || !salt || !offering || !slot || !state || (state === 'asked' && !pending)) return []
  const [heldUntil, ahead, keyId] = [countIn(stored.heldUntil), countIn(stored.ahead), countIn(stored.keyId)]
  const signature = textIn(stored.signature, BYTES_64)
  if ((state === 'held' && heldUntil === undefined) || (state === 'booked' && (!signature || keyId === undefined || keyId > 255))) return []
  return [
    {
      ref: ref as BookingRef,
      secret,
      salt,
      offering: offering as OfferingId,
      slot,
      state,
      ...(heldUntil !== undefined && { heldUntil: heldUntil as Instant }),
      ...(ahead !== undefined && { ahead }),
      ...(signature && { signature, keyId }),
      ...(pending && { pending }),
    },
  ]
}

function deviceIn(stored: unknown): DailyDevice | undefined {
  if (!isRecord(stored)) return undefined
  const [id, on] = [textIn(stored.id, BYTES_16), typeof stored.on === 'string' ? dayIn(stored.on) : undefined]
  return id && on ? { id, on, ...(stored.isOfHost === true && { isOfHost: true }) } : undefined
}

/** None is there twice. */
const once = (bookings: readonly PhoneBooking[]): PhoneBooking[] => bookings.filter(({ ref }, index) => bookings.findIndex((one) => one.ref === ref) === index).slice(0, MOST)

const replaced = (bookings: readonly PhoneBooking[], booking: PhoneBooking): PhoneBooking[] => bookings.map((one) => (one.ref === booking.ref ? booking : one))
const without = (bookings: readonly PhoneBooking[], ref: BookingRef): PhoneBooking[] => bookings.filter((one) => one.ref !== ref)

export const useBookings = persisted<Bookings>(
  'bookings',
  (set, get) => {
    const change = (changed: (now: Bookings) => Partial<Bookings>) => {
      reread(useBookings)
      set(changed)
    }
    return {
      bookings: [],
      device: undefined,
      find: (ref) => {
        reread(useBookings)
        return get().bookings.find((one) => one.ref === ref)
      },
      keep: (booking) => change(({ bookings }) => ({ bookings: bookings.some(({ ref }) => ref === booking.ref) ? replaced(bookings, booking) : once([booking, ...bookings]) })),
      update: (booking) => change(({ bookings }) => ({ bookings: replaced(bookings, booking) })),
      settle: ({ ref, pending }, after) =>
        change(({ bookings }) => {
          if (!bookings.some((one) => one.ref === ref && one.pending?.key === pending?.key)) return {}
          return { bookings: after ? replaced(bookings, after) : without(bookings, ref) }
        }),
      forget: (ref) => change(({ bookings }) => ({ bookings: without(bookings, ref) })),
      nameDevice: (device) => change((now) => ({ device: now.device?.on === device.on && !device.isOfHost ? now.device : device })),
      erase: () => change(() => ({ bookings: [], device: undefined })),
      restore: (kept) => change((now) => ({ bookings: once([...now.bookings, ...kept.bookings]), device: now.device ?? kept.device })),
    }
  },
  ({ bookings, device }) => ({ bookings: Array.isArray(bookings) ? once(bookings.flatMap(bookingsIn)) : [], device: deviceIn(device) }),
  ({ bookings, device }) => ({ bookings, device }),
)
