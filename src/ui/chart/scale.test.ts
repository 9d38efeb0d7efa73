import fc from 'fast-check'
import { barSpan, extentOf, labelled, linePath, niceTicks, partOf, spread } from './scale'

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((one) => Math.round(one * 1000) / 1000)
const values = fc.array(fc.option(value, { nil: undefined }), { maxLength: 40 })

/** 1, 2 or 5 times a power of ten. */
const isRound = (step: number) => [1, 2, 5].some((one) => one === Number((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toPrecision(6)))

test('ticks cover the values, increase by one round step, and are no more than were asked for', () => {
  fc.assert(
    fc.property(value, value, fc.integer({ min: 1, max: 8 }), (a, b, count) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      const ticks = niceTicks(low, high, count)
      const step = ticks[1]! - ticks[0]!
      const size = Math.max(Math.abs(low), Math.abs(high), 1e-3)
      expect(ticks[0]!).toBeLessThanOrEqual(low + size * 1e-9)
      expect(ticks[ticks.length - 1]!).toBeGreaterThanOrEqual(high - size * 1e-9)
      expect(isRound(step)).toBe(true)
      ticks.slice(1).forEach((tick, index) => expect(tick - ticks[index]!).toBeCloseTo(step, 6))
      // One more gap where the ends do not fall on the step.
      expect(ticks.length).toBeLessThanOrEqual(count + 2)
    }),
  )
})

test.each<[number, number, number[]]>([
  [0, 58, [0, 20, 40, 60]],
  [0, 1, [0, 0.5, 1]],
  [0.1, 0.3, [0.1, 0.15, 0.2, 0.25, 0.3]],
  [-8, 12, [-10, -5, 0, 5, 10, 15]],
  [0, 0, [0, 0.5]],
  [91.5, 91.5, [91, 92]],
  [-3, -3, [-3, -2.95]],
])('from %d to %d', (low, high, ticks) => {
  expect(niceTicks(low, high)).toEqual(ticks)
})

test('there is no scale from nothing', () => {
  expect(() => niceTicks(NaN, 1)).toThrow(RangeError)
  expect(() => niceTicks(2, 1)).toThrow(RangeError)
  expect(() => niceTicks(0, Infinity)).toThrow(RangeError)
})

test('the extent holds every value that is known', () => {
  fc.assert(
    fc.property(values, fc.boolean(), (all, hasZero) => {
      const [low, high] = extentOf(all, hasZero)
      for (const one of all) if (one !== undefined) expect(one >= low && one <= high).toBe(true)
      if (hasZero) expect(low <= 0 && high >= 0).toBe(true)
    }),
  )
  expect(extentOf([undefined])).toEqual([0, 0])
  expect(extentOf([])).toEqual([0, 0])
})

test('a line breaks where a value is not known, and one alone is a dot', () => {
  expect(linePath([0, 10, undefined, 5, undefined, 0, 10], 0, 10)).toBe('M0 100L16.67 0M50 50h0.01M83.33 100L100 0')
  expect(linePath([7], 0, 10)).toBe('M50 30h0.01')
  expect(linePath([undefined, undefined], 0, 10)).toBe('')
})

test('every point of a line lies in its box', () => {
  fc.assert(
    fc.property(values, (all) => {
      const ticks = niceTicks(...extentOf(all))
      for (const number of linePath(all, ticks[0]!, ticks[ticks.length - 1]!).match(/-?[\d.e]+/g) ?? []) {
        expect(Number(number)).toBeGreaterThanOrEqual(0)
        expect(Number(number)).toBeLessThanOrEqual(100)
      }
    }),
  )
})

test('bars begin at zero, to either side', () => {
  expect(barSpan(5, -10, 10)).toEqual({ start: 0.5, length: 0.25 })
  expect(barSpan(-5, -10, 10)).toEqual({ start: 0.25, length: 0.25 })
  expect(barSpan(0, 0, 10)).toEqual({ start: 0, length: 0 })
  expect(partOf(10, 0, 10)).toBe(1)
})

test('names move clear of each other, keep their order and stay inside', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }), (places) => {
      const moved = spread(places, 0.2, 1)
      const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!)
      order.forEach((one, rank) => {
        expect(moved[one]!).toBeGreaterThanOrEqual(-1e-9)
        expect(moved[one]!).toBeLessThanOrEqual(1 + 1e-9)
        if (rank > 0) expect(moved[one]! - moved[order[rank - 1]!]!).toBeGreaterThanOrEqual(0.2 - 1e-9)
      })
    }),
  )
  expect(spread([0.1, 0.9], 0.2, 1)).toEqual([0.1, 0.9])
})

test('first and last are always labelled, the rest at equal distances', () => {
  expect(labelled(1)).toEqual([0])
  expect(labelled(4)).toEqual([0, 1, 2, 3])
  expect(labelled(5)).toEqual([0, 2, 4])
  expect(labelled(10)).toEqual([0, 3, 6, 9])
  expect(labelled(12)).toEqual([0, 11])
  expect(labelled(25)).toEqual([0, 8, 16, 24])
})
