import fc from 'fast-check'
import { breakEven, costOfSingles, costWithPass, type PassTerms } from './break-even'

const SAVER: PassTerms = { kind: 'price', minor: 46000, rides: 40 }
const MONTH: PassTerms = { kind: 'price', minor: 67500 }
const RAIL: PassTerms = { kind: 'share', percent: 89, rides: 20 }
const CARD: PassTerms = { kind: 'card', minor: 6800, fullMinor: 600, cardMinor: 300 }
const GUANGZHOU: PassTerms = { kind: 'steps', steps: [{ from: 8000, percent: 80 }, { from: 20000, percent: 50 }] }

test.each([
  ['40 rides for 460 at 11.60', SAVER, 1160, 40],
  ['the same at 11.50, just as much', SAVER, 1150, undefined],
  ['the same at 16', SAVER, 1600, 29],
  ['a month for 675 at 25', MONTH, 2500, 28],
  ['a month, exactly 27 rides', MONTH, 2500, 28],
  ['20 rides at 89 percent', RAIL, 10000, 18],
  ['60 rides at 64 percent', { kind: 'share', percent: 64, rides: 60 }, 7500, 39],
  ['a card of 68 that saves 3', CARD, 0, 23],
  ['Guangzhou from the ride after 80', GUANGZHOU, 500, 17],
  ['a fare of nothing', MONTH, 0, undefined],
] as const)('%s', (_, terms, fare, rides) => {
  expect(breakEven(terms as PassTerms, fare)).toBe(rides)
})

test('beyond a ticket of 40, rides are paid one by one until a second ticket costs less', () => {
  expect(costWithPass(SAVER, 1200, 40)).toBe(46000)
  expect(costWithPass(SAVER, 1200, 41)).toBe(46000 + 1200)
  expect(costWithPass(SAVER, 1200, 78)).toBe(46000 + 38 * 1200)
  expect(costWithPass(SAVER, 1200, 79)).toBe(92000)
  expect(costWithPass(RAIL, 8000, 21)).toBe(142400 + 8000)
})

test('no ride costs nothing', () => {
  for (const terms of [SAVER, MONTH, RAIL, CARD, GUANGZHOU]) expect(costWithPass(terms, 1000, 0)).toBe(0)
})

test('in Guangzhou the discount follows what was paid, not what was ridden', () => {
  // 16 rides of 5 make 80; then 30 rides of 4 make 120 more; then each is 2.50.
  expect(costWithPass(GUANGZHOU, 500, 16)).toBe(8000)
  expect(costWithPass(GUANGZHOU, 500, 46)).toBe(20000)
  expect(costWithPass(GUANGZHOU, 500, 47)).toBe(20250)
})

test('the least number of rides saves, and one fewer does not', () => {
  const terms = fc.oneof(
    fc.record({ kind: fc.constant('price' as const), minor: fc.integer({ min: 1, max: 100_000 }), rides: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }) }),
    fc.record({ kind: fc.constant('share' as const), percent: fc.integer({ min: 1, max: 100 }), rides: fc.integer({ min: 1, max: 60 }) }),
  )
  fc.assert(
    fc.property(terms, fc.integer({ min: 1, max: 20_000 }), (pass, fare) => {
      const least = breakEven(pass as PassTerms, fare)
      // Slow and apart from the code: the whole price against every count of rides in one pass.
      const price = pass.kind === 'price' ? pass.minor : Math.round((fare * pass.rides * pass.percent) / 100)
      const counts = Array.from({ length: pass.rides ?? 300 }, (_, index) => index + 1)
      expect(least).toBe(counts.find((count) => price < fare * count))
      if (least !== undefined) expect(costWithPass(pass as PassTerms, fare, least)).toBeLessThan(costOfSingles(pass as PassTerms, fare, least))
    }),
  )
})

test('what a pass saves is not lost by riding more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 200 }), (minor, rides, fare, count) => {
      const pass: PassTerms = { kind: 'price', minor, rides }
      const saved = (rode: number) => costOfSingles(pass, fare, rode) - costWithPass(pass, fare, rode)
      expect(saved(count + 1)).toBeGreaterThanOrEqual(saved(count))
    }),
  )
})
