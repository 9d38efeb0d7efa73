import fc from 'fast-check'
import type { Currency } from '../money/money'
import { MOST_MINOR, worthIn } from './worth'

test('an amount in its own currency is itself', () => expect(worthIn({ minor: 123, currency: 'CNY' }, 'CNY')).toEqual({ least: 123, most: 123 }))

test('the two tied currencies have one rate, rounded up to a hundredth', () => {
  expect(worthIn({ minor: 10_000, currency: 'HKD' }, 'MOP')).toEqual({ least: 10_300, most: 10_300 })
  expect(worthIn({ minor: 10_300, currency: 'MOP' }, 'HKD')).toEqual({ least: 10_000, most: 10_000 })
  expect(worthIn({ minor: 10_301, currency: 'MOP' }, 'HKD').most).toBe(10_001)
})

test('HK$100,000 are between RMB 82,802 and RMB 96,775', () => expect(worthIn({ minor: 10_000_000, currency: 'HKD' }, 'CNY')).toEqual({ least: 8_280_200, most: 9_677_500 }))

test('more than can be counted exactly is refused', () => expect(() => worthIn({ minor: MOST_MINOR + 1, currency: 'HKD' }, 'MOP')).toThrow(RangeError))

const currency = fc.constantFrom<Currency>('HKD', 'MOP', 'CNY', 'USD')

test('there and back again holds the amount, to the hundredth that is rounded up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST_MINOR / 20 }), currency, currency, (minor, one, other) => {
      const { least, most } = worthIn({ minor, currency: one }, other)
      expect(least).toBeLessThanOrEqual(most)
      // The hundredth rounded up there is worth up to eight here.
      expect(worthIn({ minor: least, currency: other }, one).least).toBeLessThanOrEqual(minor + worthIn({ minor: 1, currency: other }, one).least + 1)
      expect(worthIn({ minor: most, currency: other }, one).most).toBeGreaterThanOrEqual(minor)
    }),
  )
})
