import type { BookingRef, Instant, OfferingId, SlotId } from '@/domain/booking/booking'
import type { Entry, SlotState } from '@/domain/booking/rules'

/** A slot as it was read; `version` counts its changes. */
export interface StoredSlot extends SlotState {
  version: number
}

/** A booking and what proves whose it is. Nothing of it names anybody. */
export interface StoredEntry extends Entry {
  /** SHA-256 of the secret of the phone, base64url. */
  holder: string
  /** 32 bytes, base64url: hides the number of a document. */
  commitment?: string
  signature?: string
  keyId?: number
}

/** An answer that is given again when the same is asked again. */
export interface KeptAnswer {
  key: string
  /** What was asked, as a hash: another question under the same key is an error. */
  request: string
  status: number
  /** JSON. */
  body: string
}

/** What a batch of commands asks about. */
export interface Wanted {
  now: Instant
  /** Bookings, and with each its slot. */
  refs: readonly BookingRef[]
  slots: readonly SlotId[]
  /** Slots in which a place may become free without one of `refs` giving it back. */
  opening: readonly SlotId[]
  keys: readonly string[]
  /** Counted shares of devices. */
  buckets: readonly string[]
}

export interface Found {
  slots: Map<SlotId, StoredSlot>
  entries: Map<BookingRef, StoredEntry>
  /** All held and waiting bookings of the slots where time may have changed something, or a place may become free for one who waits. */
  open: Map<SlotId, StoredEntry[]>
  answers: Map<string, KeptAnswer>
  used: Map<string, number>
}

/** What is to be written, all or nothing. Each part is conditional on what was read being true still. */
export interface Changes {
  /** Slots that are opened, closed, or of other capacity. */
  settings: { before: StoredSlot; after: SlotState }[]
  /** Slots of which only the counts change. */
  slots: { before: StoredSlot; after: SlotState }[]
  added: StoredEntry[]
  changed: { before: StoredEntry; after: StoredEntry }[]
  /** Kept until `until`, minutes. */
  answers: (KeptAnswer & { until: number })[]
  used: { bucket: string; was: number | undefined; used: number; until: number }[]
}

export interface Offering {
  id: OfferingId
  /** 0 to 65,535: stands in vouchers and names of slots. */
  number: number
  office: string
  service: string
  slotMinutes: number
}

export type NewSlot = Pick<SlotState, 'id' | 'offering' | 'start' | 'minutes' | 'capacity'>

export interface DayCount {
  /** Minutes since 1970 at which the day begins in the three places. */
  day: number
  free: number
  capacity: number
}

/**
 * Where places are given. `decide` reads what is wanted, lets a pure function decide, and writes what it says; either
 * everything is written and durable when the promise resolves, or nothing. Whatever another process does meanwhile is found
 * by the conditions of the writing, and the function is asked again.
 *
 * @throws BusyError where that could not be done: nothing is known then of what was written
 */
export interface Store {
  decide<T extends Changes>(wanted: Wanted, decide: (found: Found) => T): Promise<T>
  offerings(): Promise<Offering[]>
  slots(offering: OfferingId, from: number, until: number): Promise<SlotState[]>
  days(offering: OfferingId, from: number, until: number): Promise<DayCount[]>
  slot(id: SlotId): Promise<SlotState | undefined>
  booking(ref: BookingRef): Promise<StoredEntry | undefined>
  /** How many wait before one. */
  ahead(slot: SlotId, turn: number): Promise<number>
  /** Bookings of an offering whose slots begin in a span of minutes, by time. */
  bookings(offering: OfferingId, from: number, until: number): Promise<(StoredEntry & { start: Instant })[]>
  /** Some slots in which time has changed something that is not written yet, the longest first. */
  due(now: Instant): Promise<SlotId[]>
  /** Adds what is not there yet; what is there stays as it is. Resolves to how many slots are new. */
  add(offerings: readonly Offering[], slots: readonly NewSlot[]): Promise<number>
  /** Deletes slots that began before, their bookings, and answers and counts whose time is over: some at a time, not all or nothing. Resolves to how many rows. */
  forget(slotsBefore: number, now: number): Promise<number>
  /** Whether it answers. */
  isReady(): Promise<boolean>
  /** Tells, once, that it can do nothing any more until the process is started anew. */
  whenLost(told: (cause: Error) => void): void
  /** Tells each time that a part of it has ended without which it is slower, and is started anew. */
  whenRestarting(told: (part: string) => void): void
  close(): Promise<void>
}

/** Too much at once, or the database does not answer: to be tried again later. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
  /** Where nobody says it better. */
  readonly statusCode = 503
}

/** What was read is not true any more. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError'
}
