import fc from 'fast-check'
import type { Journey } from '../journey/journey'
import { entriesInto } from './entries'
import { bestOrder, MOST_STOPS, roundMinutes, type Costs } from './order'
import { dayMinutes, splitOverDays, type SplitAsked } from './split'

function* permutations(items: readonly number[]): Generator<number[]> {
  if (items.length === 0) yield []
  for (const one of items) for (const others of permutations(items.filter((other) => other !== one))) yield [one, ...others]
}

const costsOf =
  (table: readonly (readonly number[])[]): Costs =>
  (from, to) =>
    table[from]![to]!
const table = (count: number) => fc.array(fc.array(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 500 }) }, { weight: 1, arbitrary: fc.constant(Infinity) }), { minLength: count + 1, maxLength: count + 1 }), { minLength: count + 1, maxLength: count + 1 })
const stops = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

test('no order of up to six stops is shorter than the one found, of any ways there and back, some of which are not there', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 6 }).chain((count) => table(count).map((costs) => [count, costsOf(costs)] as const)),
      ([count, cost]) => {
        const found = bestOrder(count, cost)
        expect([...found].sort()).toEqual(stops(count))
        const all = [...permutations(stops(count))].map((order) => roundMinutes(order, cost))
        expect(roundMinutes(found, cost)).toBe(Math.min(...all))
      },
    ),
    { numRuns: 60 },
  )
})

test('eight stops beside all 40,320 orders', () => {
  const [costs] = fc.sample(table(MOST_STOPS), { numRuns: 1, seed: 8 })
  const cost = costsOf(costs!)
  let least = Infinity
  for (const order of permutations(stops(MOST_STOPS))) least = Math.min(least, roundMinutes(order, cost))
  expect(roundMinutes(bestOrder(MOST_STOPS, cost), cost)).toBe(least)
})

test('more stops than can be ordered are refused', () => {
  expect(() => bestOrder(MOST_STOPS + 1, () => 1)).toThrow(RangeError)
  expect(() => splitOverDays({ order: [1], days: 0, stay: 60, sleep: 'base', cost: () => 1 })).toThrow(RangeError)
})

/** Every way to cut a list into so many runs. */
function* cuts(order: readonly number[], days: number): Generator<number[][]> {
  if (days === 1) yield [[...order]]
  else for (let first = 1; first <= order.length - days + 1; first++) for (const rest of cuts(order.slice(first), days - 1)) yield [order.slice(0, first), ...rest]
}

test('no other cut of the order has a shorter longest day', () => {
  const asked = fc.integer({ min: 1, max: 7 }).chain((count) =>
    fc.record({ order: fc.constant(stops(count)), days: fc.integer({ min: 1, max: 5 }), stay: fc.integer({ min: 0, max: 240 }), sleep: fc.constantFrom('base' as const, 'on' as const), cost: table(count).map(costsOf) }),
  )
  const longest = (one: SplitAsked, days: readonly number[][]) => {
    let first = 0
    return Math.max(...days.map((day) => dayMinutes(one, first, (first += day.length) - 1)))
  }
  fc.assert(
    fc.property(asked, (one) => {
      const found = splitOverDays(one)
      expect(found.flat()).toEqual(one.order)
      expect(found).toHaveLength(Math.min(one.days, one.order.length))
      expect(longest(one, found)).toBe(Math.min(...[...cuts(one.order, found.length)].map((days) => longest(one, days))))
    }),
    { numRuns: 60 },
  )
})

test('who sleeps on the way goes back on the last day only', () => {
  const cost: Costs = (from, to) => (from === to ? 0 : 10 * (from + to))
  const asked = { order: [1, 2], stay: 60, cost }
  expect(dayMinutes({ ...asked, sleep: 'base' }, 0, 0)).toBe(10 + 60 + 10)
  expect(dayMinutes({ ...asked, sleep: 'on' }, 0, 0)).toBe(10 + 60)
  expect(dayMinutes({ ...asked, sleep: 'on' }, 1, 1)).toBe(30 + 60 + 20)
})

test('entries are counted by place, and leaving over the bridge is none', () => {
  const cross = (to: string) => ({ is: 'cross', to })
  const journeys = [{ legs: [cross('mainland')] }, { legs: [cross('hong-kong'), cross('beyond'), cross('macao')] }, { legs: [cross('mainland'), { is: 'walk' }] }] as unknown as Journey[]
  expect(entriesInto(journeys)).toEqual({ mainland: 2, 'hong-kong': 1, macao: 1 })
})
