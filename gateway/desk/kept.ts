/**
 * What a counter's browser keeps, so that it goes on without a network: the list of keys, the day, marks not sent yet. No
 * number of a document, no salt and no voucher is ever in it.
 */
import type { BookingRef, OfferingId, SlotId } from '../../src/domain/booking/booking'
import { LOCALES, type Locale } from '../../src/domain/locale/locale'
import type { CivilDate } from '../../src/domain/time/civil'
import type { KeyList } from '../../src/domain/voucher/key-list'

export type MarkKind = 'redeem' | 'no-show'

/** Something that happened at the counter and that the gateway is to be told. */
export interface Mark {
  /** Sent with it each time, so that it counts once. */
  key: string
  what: MarkKind
  ref: BookingRef
  slot: SlotId
  /** Milliseconds since 1970. */
  at: number
  /** Why the gateway did not take it; nothing while it has not answered. */
  refused?: string
  /** When another counter had marked it, minutes since 1970. */
  usedAt?: number
}

export interface DaySlot {
  id: SlotId
  start: number
  minutes: number
  capacity: number
  taken: number
  isOpen: boolean
}

export interface DayBooking {
  ref: BookingRef
  slot: SlotId
  state: 'booked' | 'arrived' | 'no-show'
  redeemedAt?: number
}

export interface Day {
  day: CivilDate
  slots: DaySlot[]
  bookings: DayBooking[]
  /** When the gateway said so, milliseconds since 1970. */
  at: number
}

export interface Offering {
  id: OfferingId
  number: number
  service: string
  slotMinutes: number
}

/** Kept until the window is closed. */
export interface Session {
  token: string
  office: string
  expires: number
  offerings: Offering[]
}

/** Kept for one office until the day is over. */
export interface Kept {
  list?: KeyList
  days: Partial<Record<OfferingId, Day>>
  marks: Mark[]
}

export interface Look {
  locale?: Locale
  theme: 'auto' | 'light' | 'dark'
  textSize: 'standard' | 'large' | 'elder' | 'largest'
}

/** As much of a browser's storage as is used. */
export type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const PREFIX = 'bay-affairs-desk:'

function read(box: Box, key: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(box.getItem(PREFIX + key) ?? '{}')
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function write(box: Box, key: string, value: unknown): void {
  try {
    box.setItem(PREFIX + key, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing leaves the counter working while it has a network.
  }
}

export function readSession(box: Box, now: number): Session | undefined {
  const { token, office, expires, offerings } = read(box, 'session') as unknown as Session
  return typeof token === 'string' && typeof office === 'string' && expires > now && Array.isArray(offerings) ? { token, office, expires, offerings } : undefined
}
export const writeSession = (box: Box, session: Session): void => write(box, 'session', session)
export const forgetSession = (box: Box): void => box.removeItem(`${PREFIX}session`)

/** Of days only today's is of use; a mark that the gateway has not answered stays however old it is. */
export function readKept(box: Box, office: string, today: CivilDate): Kept {
  const { list, days, marks } = read(box, `office:${office}`) as unknown as Partial<Kept>
  const fresh = Object.entries(days ?? {}).filter(([, day]) => day?.day === today && Array.isArray(day.bookings) && Array.isArray(day.slots))
  return { list, days: Object.fromEntries(fresh), marks: Array.isArray(marks) ? marks : [] }
}
export const writeKept = (box: Box, office: string, kept: Kept): void => write(box, `office:${office}`, kept)

const among = <T extends string>(values: readonly T[], value: unknown): T | undefined => values.find((one) => one === value)

export function readLook(box: Box): Look {
  const { locale, theme, textSize } = read(box, 'look')
  return {
    locale: among(LOCALES, locale),
    theme: among(['auto', 'light', 'dark'] as const, theme) ?? 'auto',
    textSize: among(['standard', 'large', 'elder', 'largest'] as const, textSize) ?? 'standard',
  }
}
export const writeLook = (box: Box, look: Look): void => write(box, 'look', look)
