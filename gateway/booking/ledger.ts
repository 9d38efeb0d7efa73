import type { BookingRef, Instant, SlotId } from '@/domain/booking/booking'
import { isDue, settle, type Entry, type SlotState } from '@/domain/booking/rules'
import type { Changes, Found, KeptAnswer, StoredEntry } from '../store/store'
import type { Share } from './command'

const isOpenState = ({ state }: Entry): boolean => state === 'held' || state === 'waiting'

/** Whether somebody who waits could have a place. */
const hasRoom = ({ waiting, taken, capacity, isOpen }: SlotState): boolean => waiting > 0 && taken < capacity && isOpen

/**
 * Slots and bookings as they are after the commands decided so far, and how they were. After each change, places that
 * became free go to those who wait.
 */
export class Ledger {
  readonly answers: Map<string, KeptAnswer>
  private readonly slots = new Map<SlotId, SlotState>()
  private readonly entries = new Map<BookingRef, StoredEntry>()
  /** Held and waiting bookings by slot, as far as they were read or came since. */
  private readonly open = new Map<SlotId, Map<BookingRef, Entry>>()
  private readonly used: Map<string, number>
  private readonly usedUntil = new Map<string, number>()

  constructor(
    private readonly found: Found,
    private readonly now: Instant,
  ) {
    this.answers = new Map(found.answers)
    this.used = new Map(found.used)
    for (const [id, slot] of found.slots) this.slots.set(id, slot)
    for (const [ref, entry] of found.entries) this.entries.set(ref, entry)
    for (const [id, entries] of found.open) {
      this.open.set(id, new Map(entries.map((entry) => [entry.ref, entry])))
      const slot = this.slots.get(id)!
      if (isDue(slot, now) || hasRoom(slot)) this.settle(slot)
    }
  }

  slot(id: SlotId): SlotState | undefined {
    return this.slots.get(id)
  }

  entry(ref: BookingRef): StoredEntry | undefined {
    return this.entries.get(ref)
  }

  add(slot: SlotState, entry: StoredEntry): void {
    this.slots.set(slot.id, slot)
    this.put(entry)
  }

  change(slots: readonly SlotState[], before: StoredEntry, after: StoredEntry): void {
    this.open.get(before.slot)?.delete(before.ref)
    this.put(after)
    for (const slot of slots) this.set(slot)
  }

  set(slot: SlotState): void {
    this.slots.set(slot.id, slot)
    if (hasRoom(slot)) this.settle(slot)
  }

  mayUse({ bucket, most }: Share): boolean {
    return (this.used.get(bucket) ?? 0) < most
  }

  use({ bucket }: Share, until: number): void {
    this.used.set(bucket, (this.used.get(bucket) ?? 0) + 1)
    this.usedUntil.set(bucket, until)
  }

  changes(): Omit<Changes, 'answers'> {
    const { found } = this
    const pairs = [...this.slots].map(([id, after]) => ({ before: found.slots.get(id)!, after })).filter(({ before, after }) => before !== after)
    const isSetting = ({ before, after }: (typeof pairs)[number]) => before.isOpen !== after.isOpen || before.capacity !== after.capacity
    const entries = [...this.entries].filter(([ref, after]) => found.entries.get(ref) !== after)
    return {
      settings: pairs.filter(isSetting),
      slots: pairs.filter((pair) => !isSetting(pair)),
      added: entries.filter(([ref]) => !found.entries.has(ref)).map(([, after]) => after),
      changed: entries.flatMap(([ref, after]) => (found.entries.has(ref) ? [{ before: found.entries.get(ref)!, after }] : [])),
      used: [...this.usedUntil].map(([bucket, until]) => ({ bucket, was: found.used.get(bucket), used: this.used.get(bucket)!, until })),
    }
  }

  private put(entry: StoredEntry): void {
    this.entries.set(entry.ref, entry)
    const open = this.open.get(entry.slot) ?? new Map<BookingRef, Entry>()
    if (isOpenState(entry)) open.set(entry.ref, entry)
    else open.delete(entry.ref)
    this.open.set(entry.slot, open)
  }

  private settle(slot: SlotState): void {
    const settled = settle(slot, [...(this.open.get(slot.id)?.values() ?? [])], this.now, this.found.open.has(slot.id))
    this.slots.set(slot.id, settled.slot)
    for (const changed of settled.changed) {
      const before = this.entries.get(changed.ref)!
      this.put({ ...changed, holder: before.holder })
    }
  }
}
