import fc from 'fast-check'
import { daysIn, offeringsIn, slotsIn } from './offered'

const OFFERING = { id: 'sz-luohu/home-return', office: 'sz-luohu', service: 'home-return', number: 1, slotMinutes: 30 }
const SLOT = { id: '1-29000000', offering: OFFERING.id, start: 29_000_000, minutes: 30, capacity: 4, free: 2, isOpen: true }

test('what is offered is read, and one that makes no sense does not take the others with it', () => {
  expect(offeringsIn({ offerings: [OFFERING, { ...OFFERING, id: 'x' }, null, 7] })).toEqual([{ id: 'sz-luohu/home-return', office: 'sz-luohu', service: 'home-return', slotMinutes: 30 }])
  expect(daysIn({ days: [{ day: '2026-11-23', free: 3, capacity: 4 }, { day: '2026-11-31', free: 3 }, { day: '2026-11-24', free: -1 }] })).toEqual([{ day: '2026-11-23', free: 3 }])
})

test('a closed slot is not offered, a full one is', () => {
  expect(slotsIn({ slots: [SLOT, { ...SLOT, isOpen: false }, { ...SLOT, id: '1-29000030', free: 0 }] })).toEqual([
    { id: '1-29000000', start: 29_000_000, minutes: 30, free: 2 },
    { id: '1-29000030', start: 29_000_030, minutes: 30, free: 0 },
  ])
})

test('whatever a gateway says, reading it throws nothing; what is no list is none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      for (const read of [offeringsIn, daysIn, slotsIn]) {
        read(body)
        expect(Array.isArray(read({ offerings: [body], days: [body], slots: [body] }))).toBe(true)
      }
    }),
  )
  for (const none of [undefined, null, {}, [], 'x', { offerings: {} }]) expect(offeringsIn(none)).toBeUndefined()
})
