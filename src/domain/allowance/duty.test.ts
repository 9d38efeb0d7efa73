import fc from 'fast-check'
import type { Money } from '../money/money'
import { bottleDuty, leastDuty, percentOf, type Line } from './duty'

const hkd = (minor: number): Money => ({ minor, currency: 'HKD' })
const TWO_STEPS = { steps: [{ upTo: '200', percent: 100 }, { percent: 10 }] }

describe('a bottle', () => {
  test.each([
    // Example (1) of Hong Kong Customs: HK$306 in 0.7 l is HK$210.6.
    [30600, 700, 21060],
    [20000, 750, 20000],
    [20001, 750, 20000],
    [19999, 750, 19999],
    [100000, 1000, 28000],
    [0, 700, 0],
    // Above a litre by its price per litre: HK$2,250 in 1.5 l is 1,500 a litre, so 330 x 1.5.
    [225000, 1500, 49500],
  ])('of %d hundredths in %d ml is %d', (price, ml, duty) => {
    expect(bottleDuty(hkd(price), ml, TWO_STEPS)).toEqual(hkd(duty))
  })

  test('a dearer one is never cheaper to bring', () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.nat(1e6), fc.constantFrom(500, 700, 1000, 1500, 3000), (price, more, ml) => {
        expect(bottleDuty(hkd(price + more), ml, TWO_STEPS).minor).toBeGreaterThanOrEqual(bottleDuty(hkd(price), ml, TWO_STEPS).minor)
      }),
    )
  })
})

const total = (lines: Line[], limit: number) => [...leastDuty(lines, limit).values()].reduce((sum, one) => sum + one, 0)

/** Slowly and in another way: every amount of every line within the limit, in whole units of a hundred. */
function slowest(lines: readonly Line[], limit: number): number {
  const [line, ...rest] = lines
  if (!line) return 0
  let least = Infinity
  const parts = line.isWhole ? [0, line.value] : Array.from({ length: line.value / 100 + 1 }, (_, index) => index * 100)
  for (const free of parts) if (free <= limit) least = Math.min(least, ((line.value - free) * line.percent) / 100 + slowest(rest, limit - free))
  return least
}

const anyLine = (id: string, percent: number): fc.Arbitrary<Line> => fc.record({ id: fc.constant(id), percent: fc.constant(percent), value: fc.nat(15).map((units) => units * 100), isWhole: fc.boolean() })
const anyLines = fc.tuple(anyLine('a', 13), anyLine('b', 20), anyLine('c', 50)).chain((all) => fc.shuffledSubarray(all))

describe('goods within a limit', () => {
  test('are the least that any way of dividing them gives', () => {
    fc.assert(fc.property(anyLines, fc.nat(25), (lines, units) => expect(total(lines, units * 100)).toBe(slowest(lines, units * 100))), { numRuns: 300 })
  })

  test('more of them is never cheaper', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(25), fc.nat(5), fc.nat(2), (lines, units, more, at) => {
        const grown = lines.map((line, index) => (index === at ? { ...line, value: line.value + more * 100 } : line))
        expect(total(grown, units * 100)).toBeGreaterThanOrEqual(total(lines, units * 100))
      }),
    )
  })

  test('one piece above the limit is taxed in full, what can be divided only beyond it', () => {
    expect(total([{ id: 'bag', value: 1500000, percent: 20, isWhole: true }], 1200000)).toBe(300000)
    expect(total([{ id: 'bags', value: 1500000, percent: 20, isWhole: false }], 1200000)).toBe(60000)
    expect(total([{ id: 'bag', value: 1200000, percent: 20, isWhole: true }], 1200000)).toBe(0)
  })
})

test.each([
  [101, 50, 51],
  [1, 49, 0],
  [0, 13, 0],
  [1200001, 20, 240000],
])('%d at %d%% is %d', (minor, percent, duty) => expect(percentOf(minor, percent)).toBe(duty))
