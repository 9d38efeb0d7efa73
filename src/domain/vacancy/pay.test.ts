import fc from 'fast-check'
import { isPlausible, monthly, PAY_UNITS, paysWithin, worthIn, yearly, type Pay } from './pay'

const pay = (low: number | undefined, high: number | undefined, unit: Pay['unit'] = 'month', currency: Pay['currency'] = 'HKD'): Pay => ({ ...(low !== undefined && { low: low * 100 }), ...(high !== undefined && { high: high * 100 }), unit, currency })

test.each([
  [10, 'hour', true], [9, 'hour', false], [5000, 'hour', true], [5001, 'hour', false],
  [1000, 'month', true], [999, 'month', false], [1_000_000, 'month', true], [1_000_001, 'month', false],
  [24_000, 'year', true], [23_999, 'year', false],
] as const)('%d a %s can be pay: %s', (amount, unit, expected) => {
  expect(isPlausible(pay(amount, amount, unit))).toBe(expected)
})

test('no amount, half a cent and a range turned round are no pay', () => {
  expect(isPlausible({ currency: 'HKD', unit: 'month' })).toBe(false)
  expect(isPlausible({ low: 1_000_000.5, currency: 'HKD', unit: 'month' })).toBe(false)
  expect(isPlausible(pay(30_000, 20_000))).toBe(false)
})

test('a month of it: 2,080 hours, 260 days or 52 weeks by twelve, in whole units', () => {
  expect(monthly(6000, { unit: 'hour', currency: 'HKD' })).toEqual({ minor: 1_040_000, currency: 'HKD' })
  expect(monthly(24_000_000, { unit: 'year', currency: 'MOP' })).toEqual({ minor: 2_000_000, currency: 'MOP' })
  expect(monthly(1_234_567, { unit: 'month', currency: 'CNY' })).toEqual({ minor: 1_234_567, currency: 'CNY' })
  // 100 a day: 2,166.67 a month.
  expect(monthly(10_000, { unit: 'day', currency: 'HKD' }).minor).toBe(216_700)
})

const EXCHANGE = { dollarsForYuan: 10_911 }
test('the pataca by law, the yuan by its rate, and none without a rate', () => {
  expect(worthIn(10_000, 'HKD', 'MOP', {})).toBe(10_300)
  expect(worthIn(10_300, 'MOP', 'HKD', {})).toBe(10_000)
  expect(worthIn(10_000, 'CNY', 'HKD', EXCHANGE)).toBe(10_911)
  expect(worthIn(10_911, 'HKD', 'CNY', EXCHANGE)).toBe(10_000)
  expect(worthIn(10_000, 'CNY', 'MOP', EXCHANGE)).toBe(11_238)
  expect(worthIn(10_000, 'CNY', 'HKD', {})).toBeUndefined()
  expect(worthIn(10_000, 'MOP', 'CNY', {})).toBeUndefined()
  expect(worthIn(10_000, 'USD', 'HKD', EXCHANGE)).toBeUndefined()
  expect(worthIn(1, 'USD', 'CNY', EXCHANGE)).toBeUndefined()
})

test('there and back differs by rounding alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_200_000_000 }), fc.constantFrom('MOP', 'CNY'), (minor, currency) => {
      const back = worthIn(worthIn(minor, currency, 'HKD', EXCHANGE)!, 'HKD', currency, EXCHANGE)!
      expect(Math.abs(back - minor)).toBeLessThanOrEqual(1)
    }),
  )
})

describe('within what is wanted', () => {
  test.each([
    [pay(20_000, 25_000), { from: 25_000 }, true],
    [pay(20_000, 25_000), { from: 25_001 }, false],
    [pay(20_000, 25_000), { to: 20_000 }, true],
    [pay(20_000, 25_000), { to: 19_999 }, false],
    [pay(20_000, undefined), { from: 20_000 }, true],
    [pay(20_000, undefined), { from: 20_001 }, false],
    [pay(undefined, 25_000), { to: 24_999 }, false],
    [pay(240_000, 240_000, 'year'), { from: 20_000, to: 20_000 }, true],
    [pay(60, 60, 'hour'), { from: 10_400, to: 10_400 }, true],
    [pay(60, 60, 'hour'), { from: 10_401 }, false],
  ])('%j, wanted %j: %s', (one, wanted, expected) => {
    expect(paysWithin(one, { currency: 'HKD', ...wanted }, {})).toBe(expected)
  })

  test('in one’s own currency, or not compared', () => {
    expect(paysWithin(pay(10_000, 10_000, 'month', 'CNY'), { currency: 'HKD', from: 10_911 }, EXCHANGE)).toBe(true)
    expect(paysWithin(pay(10_000, 10_000, 'month', 'CNY'), { currency: 'HKD', from: 10_912 }, EXCHANGE)).toBe(false)
    expect(paysWithin(pay(10_000, 10_000, 'month', 'CNY'), { currency: 'HKD', from: 1 }, {})).toBe('not-compared')
  })

  test('what is wanted without ends takes all, and who wants more never finds more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAY_UNITS), fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 50_000 }), (unit, amount, one, other) => {
        const of = pay(amount, amount, unit)
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(paysWithin(of, { currency: 'HKD' }, {})).toBe(true)
        if (paysWithin(of, { currency: 'HKD', from: more }, {})) expect(paysWithin(of, { currency: 'HKD', from: less }, {})).toBe(true)
        expect(paysWithin(of, { currency: 'HKD', from: more }, {})).toBe(yearly(amount * 100, unit) >= more * 1200)
      }),
    )
  })
})
