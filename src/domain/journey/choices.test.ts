import { withChoices } from './choices'
import type { Journey } from './journey'

const journey = (arrival: number, worth: number, isAtLeast: boolean, rest: Partial<Journey> = {}): Journey => ({
  departure: 600, arrival, legs: [], fare: { parts: [], sums: [], isAtLeast, worth }, changes: 0, walking: 0, choices: [], ...rest,
})
const named = (journeys: Journey[]) => withChoices(journeys, false).map(({ arrival, choices }) => [arrival, [...choices].sort()] as const)

test('a journey whose fare is wholly known is the cheapest beside one that costs "at least" as much; not where that may be less', () => {
  expect(named([journey(700, 900, true), journey(720, 900, false)])).toEqual([
    [700, ['fastest', 'fewest-changes', 'least-walking']],
    [720, ['cheapest']],
  ])
  expect(named([journey(700, 899, true), journey(720, 900, false)]).flatMap(([, choices]) => choices)).not.toContain('cheapest')
})

test('where no fare is wholly known, nothing is called the cheapest', () => {
  expect(named([journey(700, 500, true), journey(720, 400, true)]).flatMap(([, choices]) => choices)).not.toContain('cheapest')
})

test('of equals in one thing the sooner one has the name', () => {
  expect(named([journey(720, 500, false, { changes: 1, walking: 3 }), journey(700, 500, false, { changes: 1, walking: 5 })])).toEqual([
    [700, ['cheapest', 'fastest', 'fewest-changes']],
    [720, ['least-walking']],
  ])
})

test('of equals whose fares are known in part, the one with less walking is the fastest; where fares are known, the cheaper one', () => {
  const equals = (isAtLeast: boolean) => [journey(700, 1010, isAtLeast, { walking: 68 }), journey(700, 1100, isAtLeast, { walking: 44 })]
  const fastest = (journeys: Journey[]) => withChoices(journeys, false).find(({ choices }) => choices.includes('fastest'))?.walking
  expect(fastest(equals(true))).toBe(44)
  expect(fastest(equals(false))).toBe(68)
})
