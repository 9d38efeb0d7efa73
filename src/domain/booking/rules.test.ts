import fc from 'fast-check'
import type { BookingRef, Instant, OfferingId, SlotId } from './booking'
import * as rules from './rules'
import type { Entry, SlotState } from './rules'

const at = (minutes: number) => minutes as Instant
const START = 10_000
const ref = (name: number | string) => String(name) as BookingRef

const slotAt = (start: number, capacity: number, more: Partial<SlotState> = {}): SlotState => ({
  id: `1-${start}` as SlotId,
  offering: 'hall/permit' as OfferingId,
  start: at(start),
  minutes: 15,
  capacity,
  isOpen: true,
  taken: 0,
  waiting: 0,
  nextTurn: 0,
  ...more,
})

const entry = (state: Entry['state'], more: Partial<Entry> = {}): Entry => ({ ref: ref('a'), slot: `1-${START}` as SlotId, state, ...more })
const reason = (step: { ok: true } | { ok: false; reason: string }) => (step.ok ? 'ok' : step.reason)

describe('a slot', () => {
  const slot = slotAt(START, 1)

  it('gives its last place once', () => {
    const first = rules.hold(slot, ref('a'), at(1))
    if (!first.ok) throw new Error(first.reason)
    expect(first.entry).toEqual({ ref: 'a', slot: slot.id, state: 'held', heldUntil: 11 })
    expect(reason(rules.hold(first.slot, ref('b'), at(1)))).toBe('slot-full')
  })

  it('can be booked until the minute before it begins', () => {
    expect(reason(rules.hold(slot, ref('a'), at(START - 1)))).toBe('ok')
    expect(reason(rules.hold(slot, ref('a'), at(START)))).toBe('slot-past')
    expect(reason(rules.wait({ ...slot, taken: 1 }, ref('a'), at(START)))).toBe('slot-past')
  })

  it('takes nobody while it is closed', () => {
    expect(reason(rules.hold({ ...slot, isOpen: false }, ref('a'), at(1)))).toBe('slot-closed')
    expect(reason(rules.wait({ ...slot, isOpen: false, taken: 1 }, ref('a'), at(1)))).toBe('slot-closed')
  })

  it('lets nobody wait while there are places, and nobody pass those who wait', () => {
    expect(reason(rules.wait(slot, ref('a'), at(1)))).toBe('slot-has-places')
    expect(reason(rules.hold({ ...slot, waiting: 1 }, ref('a'), at(1)))).toBe('slot-full')
    expect(reason(rules.wait({ ...slot, waiting: 1 }, ref('a'), at(1)))).toBe('ok')
  })

  it('never has fewer places than are taken', () => {
    expect(reason(rules.changeCapacity({ ...slot, capacity: 3, taken: 2 }, 1))).toBe('slot-full')
    expect(reason(rules.changeCapacity({ ...slot, capacity: 3, taken: 2 }, 2))).toBe('ok')
    expect(reason(rules.wait({ ...slot, waiting: rules.MOST_WAITING }, ref('a'), at(1)))).toBe('too-many')
    for (const wrong of [-1, 1.5, NaN]) expect(reason(rules.changeCapacity(slot, wrong))).toBe('not-valid')
  })
})

describe('a held place', () => {
  const slot = slotAt(START, 1, { taken: 1, due: at(11) })
  const held = entry('held', { heldUntil: at(11) })

  it('is kept to its last minute and not longer', () => {
    expect(reason(rules.confirm(slot, held, at(11)))).toBe('ok')
    expect(reason(rules.confirm(slot, held, at(12)))).toBe('hold-expired')
    expect(reason(rules.cancel(slot, held, at(12)))).toBe('hold-expired')
    expect(rules.isDue(slot, at(11))).toBe(false)
    expect(rules.isDue(slot, at(12))).toBe(true)
  })

  it('becomes free by itself, and goes to the first who waits for half an hour', () => {
    const waiting = [1, 0].map((turn) => ({ ...entry('waiting', { turn }), ref: ref(`w${turn}`) }))
    const settled = rules.settle({ ...slot, waiting: 2, nextTurn: 2 }, [held, ...waiting], at(12))
    expect(settled.changed).toEqual([
      { ref: 'a', slot: slot.id, state: 'expired' },
      { ref: 'w0', slot: slot.id, state: 'held', heldUntil: 42 },
    ])
    expect(settled.slot).toMatchObject({ taken: 1, waiting: 1, due: 42 })
  })

  it('is not kept beyond the start', () => {
    const late = rules.hold(slotAt(START, 1), ref('a'), at(START - 3))
    expect(late.ok && late.entry.heldUntil).toBe(START - 1)
  })
})

it('stays closed to those who wait until it opens', () => {
  const slot = slotAt(START, 1, { waiting: 1, isOpen: false })
  const queue = [entry('waiting', { turn: 0 })]
  expect(rules.settle(slot, queue, at(1)).changed).toEqual([])
  expect(rules.settle({ ...slot, isOpen: true }, queue, at(1)).changed).toHaveLength(1)
})

describe('the counter', () => {
  const slot = slotAt(START, 1, { taken: 1 })
  /** Midnight of the slot's day in the three places. */
  const FIRST = 6 * 1440 - 480 + 1440
  it('takes a voucher once, and on its day', () => {
    for (const other of [FIRST - 1, FIRST + 1440]) expect(reason(rules.redeem(slot, entry('booked'), at(other)))).toBe('not-this-day')
    for (const same of [FIRST, FIRST + 1439]) {
      const redeemed = rules.redeem(slot, entry('booked'), at(same))
      expect(redeemed.ok && redeemed.entry).toMatchObject({ state: 'arrived', redeemedAt: same })
    }
    expect(reason(rules.redeem(slot, entry('arrived'), at(START)))).toBe('already-redeemed')
    expect(reason(rules.redeem(slot, entry('held'), at(START)))).toBe('booking-not-known')
  })
  it('hears of a voucher later, up to two days, as of when it was seen', () => {
    const later = rules.redeem(slot, entry('booked'), at(START + 2880), at(START))
    expect(later.ok && later.entry).toMatchObject({ state: 'arrived', redeemedAt: START })
    expect(reason(rules.redeem(slot, entry('booked'), at(START + 2881), at(START)))).toBe('not-this-day')
    expect(reason(rules.redeem(slot, entry('booked'), at(START), at(FIRST - 1)))).toBe('not-this-day')
    // On the next day, and seen on the next day.
    expect(reason(rules.redeem(slot, entry('booked'), at(FIRST + 1500), at(FIRST + 1440)))).toBe('not-this-day')
    expect(reason(rules.redeem(slot, entry('booked'), at(START), at(START + 1)))).toBe('not-valid')
  })
  it('hears later that nobody came, as of when that was said', () => {
    expect(reason(rules.noShow(slot, entry('booked'), at(START + 2880), at(START)))).toBe('ok')
    expect(reason(rules.noShow(slot, entry('booked'), at(START + 2881), at(START)))).toBe('not-this-day')
    expect(reason(rules.noShow(slot, entry('booked'), at(START + 60), at(START - 1)))).toBe('not-this-day')
    expect(reason(rules.noShow(slot, entry('booked'), at(START), at(START + 1)))).toBe('not-valid')
  })
  it('says that nobody came only from the start on', () => {
    expect(reason(rules.noShow(slot, entry('booked'), at(START - 1)))).toBe('not-this-day')
    expect(reason(rules.noShow(slot, entry('booked'), at(START)))).toBe('ok')
    expect(reason(rules.noShow(slot, entry('arrived'), at(START)))).toBe('already-redeemed')
  })
})

it('moves only what has a place, and only within one offering', () => {
  const [from, to] = [slotAt(START, 1, { taken: 1 }), slotAt(START + 15, 1)]
  const moved = rules.move(from, to, entry('booked'), at(1))
  expect(moved.ok && [moved.from.taken, moved.to.taken, moved.entry.slot]).toEqual([0, 1, to.id])
  expect(reason(rules.move(from, from, entry('booked'), at(1)))).toBe('not-valid')
  expect(reason(rules.move(from, { ...to, offering: 'other' as OfferingId }, entry('booked'), at(1)))).toBe('not-valid')
  expect(reason(rules.move(from, { ...to, taken: 1 }, entry('booked'), at(1)))).toBe('slot-full')
  expect(reason(rules.move(from, to, entry('waiting', { turn: 0 }), at(1)))).toBe('slot-full')
  expect(reason(rules.move(from, to, entry('booked'), at(START)))).toBe('slot-past')
})

/** All bookings of two slots, for properties: what a gateway keeps in its tables. */
interface World {
  slots: [SlotState, SlotState]
  entries: Map<BookingRef, Entry>
}

const HOLDS_PLACE = ['held', 'booked', 'arrived', 'no-show']

function settleAll(world: World, now: Instant): void {
  world.slots = world.slots.map((slot) => {
    const settled = rules.settle(slot, [...world.entries.values()].filter((one) => one.slot === slot.id), now)
    for (const one of settled.changed) world.entries.set(one.ref, one)
    return settled.slot
  }) as World['slots']
}

type Op = { what: string; who: number; which: 0 | 1; size: number }

function play(world: World, { what, who, which, size }: Op, now: Instant): string {
  const mine = world.entries.get(ref(who))
  const slot = world.slots[which]
  const own = mine && world.slots.findIndex(({ id }) => id === mine.slot)
  const keep = (step: rules.Step, index: number) => {
    if (!step.ok) return step.reason
    world.slots[index] = step.slot
    world.entries.set(step.entry.ref, step.entry)
    return 'ok'
  }
  if (what === 'hold' || what === 'wait') return mine ? 'key-reused' : keep(rules[what](slot, ref(who), now), which)
  if (what === 'open') {
    world.slots[which] = { ...slot, isOpen: size % 2 === 0 }
    return 'ok'
  }
  if (what === 'capacity') {
    const step = rules.changeCapacity(slot, size)
    if (step.ok) world.slots[which] = step.slot
    return reason(step)
  }
  if (!mine || own === undefined) return 'booking-not-known'
  if (what === 'redeem') return keep(rules.redeem(world.slots[own]!, mine, now), own)
  if (what === 'move') {
    const other = (1 - own) as 0 | 1
    const step = rules.move(world.slots[own]!, world.slots[other], mine, now)
    if (!step.ok) return step.reason
    world.slots[own] = step.from
    world.slots[other] = step.to
    world.entries.set(mine.ref, step.entry)
    return 'ok'
  }
  return keep(rules[what as 'confirm' | 'cancel' | 'noShow'](world.slots[own]!, mine, now), own)
}

const ops = fc.array(
  fc.record({
    what: fc.constantFrom('hold', 'hold', 'wait', 'confirm', 'cancel', 'move', 'redeem', 'noShow', 'open', 'capacity'),
    who: fc.integer({ min: 0, max: 12 }),
    which: fc.constantFrom<0 | 1>(0, 1),
    size: fc.integer({ min: 0, max: 4 }),
    passes: fc.integer({ min: 0, max: 15 }),
  }),
  { maxLength: 60 },
)

describe('whatever is asked in whatever order', () => {
  it('no slot has more than its capacity, counts are what is there, and the first who waits comes first', () => {
    fc.assert(
      fc.property(ops, (all) => {
        const world: World = { slots: [slotAt(200, 2), slotAt(260, 1)], entries: new Map() }
        let now = 0
        for (const { passes, ...op } of all) {
          now += passes
          settleAll(world, at(now))
          const before = world.entries.get(ref(op.who))
          const answer = play(world, op, at(now))
          if (answer !== 'ok') expect(world.entries.get(ref(op.who))).toBe(before)
          settleAll(world, at(now))
          for (const slot of world.slots) {
            const inside = [...world.entries.values()].filter((one) => one.slot === slot.id)
            const held = inside.filter(({ state }) => state === 'held')
            expect(slot.taken).toBe(inside.filter(({ state }) => HOLDS_PLACE.includes(state)).length)
            expect(slot.taken).toBeLessThanOrEqual(slot.capacity)
            expect(slot.waiting).toBe(inside.filter(({ state }) => state === 'waiting').length)
            for (const { heldUntil } of held) expect(now <= heldUntil! && slot.due! <= heldUntil!).toBe(true)
            if (slot.waiting > 0) expect(!slot.isOpen || slot.taken === slot.capacity).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('what is final stays as it is', () => {
    fc.assert(
      fc.property(ops, (all) => {
        const world: World = { slots: [slotAt(200, 2), slotAt(260, 1)], entries: new Map() }
        const final = new Map<BookingRef, string>()
        let now = 0
        for (const { passes, ...op } of all) {
          now += passes
          settleAll(world, at(now))
          play(world, op, at(now))
          for (const [one, { state }] of world.entries) {
            if (final.has(one)) expect(state).toBe(final.get(one))
            else if (['cancelled', 'expired', 'arrived', 'no-show'].includes(state)) final.set(one, state)
          }
        }
      }),
    )
  })
})
