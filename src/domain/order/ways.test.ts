import fc from 'fast-check'
import { everyPath } from '../checker/checker'
import { ASKED_NUMBERS, GUESTS, NUMBERS, ORDERS, waysToOrder, whatIsOrdered, type OrderWay } from './ways'

const way = (asksNumber: OrderWay['asksNumber'], steps: number, more: Partial<OrderWay> = {}): OrderWay => ({ orders: ['scan'], asksNumber, steps: Array.from({ length: steps }), ...more })

test('all questions lead to an end', () => {
  expect([...everyPath(whatIsOrdered)]).toHaveLength(ORDERS.length * GUESTS.length * NUMBERS.length)
})

test('what wants a Mainland number stands last and barred for who has none, and in its place for who has one', () => {
  const [mainland, unsure, any] = [way('mainland', 1), way('unsaid', 1), way('any', 5)]
  const ways = [mainland, unsure, any]
  expect(waysToOrder(ways, { what: 'scan', who: 'macao', number: 'home' })).toEqual([
    { way: any, isBarred: false, isUnsure: false },
    { way: unsure, isBarred: false, isUnsure: true },
    { way: mainland, isBarred: true, isUnsure: false },
  ])
  expect(waysToOrder(ways, { what: 'scan', who: 'macao', number: 'mainland' }).map(({ way: one }) => one)).toEqual([mainland, unsure, any])
})

test('limits count before steps; what is for others or for something else is left out', () => {
  const [limited, long, passport] = [way('any', 1, { isLimited: true }), way('none', 6), way('any', 1, { who: ['foreigner'] })]
  expect(waysToOrder([limited, long, passport], { what: 'scan', who: 'hong-kong', number: 'home' }).map(({ way: one }) => one)).toEqual([long, limited])
  expect(waysToOrder([limited], { what: 'train', who: 'hong-kong', number: 'home' })).toEqual([])
})

test('of any ways all that are meant are there once, and none that may be used stands behind one that may not', () => {
  const any = fc.record({ orders: fc.subarray([...ORDERS], { minLength: 1 }), asksNumber: fc.constantFrom(...ASKED_NUMBERS), isLimited: fc.boolean(), steps: fc.array(fc.constant(0), { maxLength: 9 }) })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), fc.constantFrom(...NUMBERS), (ways, number) => {
      const ranked = waysToOrder(ways, { what: 'ride', who: 'foreigner', number })
      expect(new Set(ranked.map(({ way: one }) => one))).toEqual(new Set(ways.filter(({ orders }) => orders.includes('ride'))))
      const barred = ranked.map(({ isBarred }) => Number(isBarred))
      expect(barred).toEqual([...barred].sort((one, other) => one - other))
      if (number === 'mainland') expect(barred).not.toContain(1)
    }),
  )
})
