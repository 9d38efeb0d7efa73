import fc from 'fast-check'
import { REGION_CURRENCIES, type RegionCurrency } from '../money/currency'
import { monthOf, saved, yearlyCost, type Line } from './cost'

/** 1 HKD = 0.92 CNY, 1 MOP = 0.895 CNY, as thousandths of a yuan. */
const YUAN = { CNY: 1000, HKD: 920, MOP: 895 }
const exchange = (minor: number, from: RegionCurrency, to: RegionCurrency) => Math.round((minor * YUAN[from]) / YUAN[to])
const line = (minor: number, currency: RegionCurrency, per: Line['per'] = 'month', isReceived = false): Line => ({ least: minor, most: minor, currency, per, isReceived })

describe('worked by hand', () => {
  test('a place of the scheme, 300 yuan of small things, and an allowance of 4,345 dollars', () => {
    // 12 x 300.00 = 3,600.00 yuan = 3,913.04 dollars; 12 x 4,345.00 = 52,140.00.
    const cost = yearlyCost([line(0, 'CNY'), line(30_000, 'CNY'), line(434_500, 'HKD', 'month', true)], 'HKD', exchange)!
    expect(cost.paid).toEqual({ least: 391_304, most: 391_304 })
    expect(cost.net).toEqual({ least: -4_822_696, most: -4_822_696 })
    // -48,226.96 / 12 = -4,018.9133
    expect(monthOf(cost.net)).toEqual({ least: -401_891, most: -401_891 })
  })

  test('a home of 7,000 to 8,000 yuan beside one of 6,000 to 82,000 dollars', () => {
    const there = yearlyCost([{ least: 700_000, most: 800_000, currency: 'CNY', per: 'month' }], 'HKD', exchange)!
    const here = yearlyCost([{ least: 600_000, most: 8_200_000, currency: 'HKD', per: 'month' }], 'HKD', exchange)!
    // 84,000 and 96,000 yuan.
    expect(there.net).toEqual({ least: 9_130_435, most: 10_434_783 })
    expect(here.net).toEqual({ least: 7_200_000, most: 98_400_000 })
    expect(saved(there.net, here.net)).toEqual({ least: -3_234_783, most: 89_269_565 })
  })

  test('an insurance of a year counts once, a rent twelve times', () => {
    expect(yearlyCost([line(41_000, 'CNY', 'year'), line(200_000, 'CNY')], 'CNY', exchange)!.paid.least).toBe(2_441_000)
  })
})

test('an amount below zero, with a fraction, or with its ends the wrong way round is refused', () => {
  for (const [least, most] of [
    [-1, 0],
    [0.5, 1],
    [2, 1],
    [0, Infinity],
  ] as const)
    expect(() => yearlyCost([{ least, most, currency: 'CNY', per: 'month' }], 'CNY', exchange)).toThrow(RangeError)
})

test('without a rate there is no cost', () => {
  expect(yearlyCost([line(1, 'CNY')], 'HKD', () => undefined)).toBeUndefined()
})

const lines = fc.array(
  fc.record({
    least: fc.integer({ min: 0, max: 100_000_000 }),
    more: fc.integer({ min: 0, max: 1_000_000 }),
    currency: fc.constantFrom(...REGION_CURRENCIES),
    per: fc.constantFrom('month' as const, 'year' as const),
    isReceived: fc.boolean(),
  }).map(({ least, more, ...rest }): Line => ({ least, most: least + more, ...rest })),
  { maxLength: 12 },
)

/** The same a second time, in another way: payment by payment through the year, in exact thousandths of a yuan. */
function again(all: readonly Line[], to: RegionCurrency, end: 'least' | 'most', isReceived: boolean): number {
  const sums = { CNY: 0n, HKD: 0n, MOP: 0n }
  for (let month = 1; month <= 12; month++)
    for (const one of all) if (Boolean(one.isReceived) === isReceived && (one.per === 'month' || month === 1)) sums[one.currency] += BigInt(one[end])
  return REGION_CURRENCIES.reduce((made, from) => {
    const [over, under] = [sums[from] * BigInt(YUAN[from]), BigInt(YUAN[to])]
    return made + Number((2n * over + under) / (2n * under))
  }, 0)
}

test('is what a second reckoning says', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...REGION_CURRENCIES), (all, to) => {
      const cost = yearlyCost(all, to, exchange)!
      expect(cost.paid).toEqual({ least: again(all, to, 'least', false), most: again(all, to, 'most', false) })
      expect(cost.received).toEqual({ least: again(all, to, 'least', true), most: again(all, to, 'most', true) })
      expect(cost.net).toEqual({ least: cost.paid.least - cost.received.most, most: cost.paid.most - cost.received.least })
    }),
  )
})

test('does not depend on the order', () => {
  fc.assert(
    fc.property(lines.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      expect(yearlyCost(shuffled, 'HKD', exchange)).toEqual(yearlyCost(all, 'HKD', exchange))
    }),
  )
})

test('in one currency twice as much of everything costs twice as much, and what is paid is never below zero', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const own = all.map((one): Line => ({ ...one, currency: 'HKD' }))
      const twice = yearlyCost(own.map((one) => ({ ...one, least: 2 * one.least, most: 2 * one.most })), 'HKD', exchange)!
      const once = yearlyCost(own, 'HKD', exchange)!
      expect(twice.net).toEqual({ least: 2 * once.net.least, most: 2 * once.net.most })
      expect(once.paid.least).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('one more cost never makes it cheaper, one more allowance never dearer', () => {
  fc.assert(
    fc.property(lines, fc.nat(1_000_000), (all, minor) => {
      const before = yearlyCost(all, 'HKD', exchange)!.net
      expect(yearlyCost([...all, line(minor, 'CNY')], 'HKD', exchange)!.net.least).toBeGreaterThanOrEqual(before.least)
      expect(yearlyCost([...all, line(minor, 'HKD', 'month', true)], 'HKD', exchange)!.net.most).toBeLessThanOrEqual(before.most)
    }),
  )
})

test('a month is a twelfth, to the nearest, on both sides of zero', () => {
  for (const [year, month] of [
    [0, 0],
    [5, 0],
    [6, 1],
    [-5, 0],
    [-6, -1],
    [18, 2],
    [17, 1],
    [1200, 100],
  ] as const)
    expect(monthOf({ least: year, most: year })).toEqual({ least: month, most: month })
})
