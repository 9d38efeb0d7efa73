import fc from 'fast-check'
import { civilDate } from '../time/civil'
import { converted, decimalText } from './convert'
import { CURRENCIES, decimalsOf } from './currency'
import { PEG } from './peg'
import { bestWay, dayOfWay, wayBetween, type Quoted } from './rates'
import { chained, inverse, ratioOf, scaled } from './ratio'

const ratio = (written: string) => ratioOf(written)!
const money = (minor: number, currency: (typeof CURRENCIES)[number]) => ({ minor, currency })

describe('a rate as it is written', () => {
  test.each([
    ['7.7573', 77573, 10_000],
    ['0.00013', 13, 100_000],
    ['20565.38', 2056538, 100],
    ['1e-7', 1, 10_000_000],
    ['30068.1358514', 300681358514, 10_000_000],
    ['1.03', 103, 100],
  ])('%s is %d by %d', (written, over, under) => expect(ratioOf(written)).toEqual({ over: [over], under: [under] }))

  test.each(['0', '0.000', '', '-1', '+1', '1,5', 'NaN', 'Infinity', '.5', '1.', '1e-30', '1234567890123456'])('%j is none', (written) => expect(ratioOf(written)).toBeUndefined())

  test('JSON writes any rate so that it is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 8 }), (digits, places) => {
        const { over, under } = ratio(String(digits / 10 ** places))
        expect(over.reduce((a, b) => a * b) / under.reduce((a, b) => a * b)).toBeCloseTo(digits / 10 ** places, 10)
      }),
    )
  })
})

describe('an amount in another currency', () => {
  test.each([
    [money(10_000, 'HKD'), 'MOP', '1.03', 10_300],
    // Yen, won and dong have no hundredths.
    [money(10_000, 'CNY'), 'JPY', '23.8885', 2389],
    [money(1, 'JPY'), 'CNY', '0.041861', 4],
    [money(100, 'JPY'), 'VND', '162.258', 16226],
    // Half a cent goes up, half a cent owed goes down.
    [money(1, 'CNY'), 'HKD', '1.5', 2],
    [money(-1, 'CNY'), 'HKD', '1.5', -2],
    [money(1, 'CNY'), 'HKD', '1.49999999', 1],
    [money(0, 'CNY'), 'HKD', '1.1', 0],
  ] as const)('%j in %s at %s', (amount, to, rate, minor) => expect(converted(amount, to, ratio(rate))).toEqual({ minor, currency: to }))

  test('what becomes too large to be exact is none', () => {
    expect(converted(money(99_999_999_999_999, 'CNY'), 'IDR', ratio('2650'))).toBeUndefined()
  })

  const rates = fc.integer({ min: 1, max: 99_999_999 }).chain((digits) => fc.integer({ min: 0, max: 7 }).map((places) => ratio((digits / 10 ** places).toFixed(places))))

  test('there and back is within one unit, where the other currency is the finer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CURRENCIES), fc.constantFrom(...CURRENCIES), fc.nat({ max: 1e11 }), rates, (from, to, minor, rate) => {
        const there = converted(money(minor, from), to, rate)
        const back = there && converted(there, from, inverse(rate))
        if (!back || there.minor === 0) return
        // One unit of `to` in units of `from`, rounded up: what rounding can have cost is half of it.
        const grain = converted(money(1, to), from, inverse(rate))!
        expect(Math.abs(back.minor - minor)).toBeLessThanOrEqual(Math.max(1, grain.minor))
      }),
    )
  })

  test('more money is never less in another currency, and none is none', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e11 }), fc.nat({ max: 1e11 }), rates, (one, more, rate) => {
        const [less, greater] = [scaled(one, rate), scaled(one + more, rate)]
        if (less !== undefined && greater !== undefined) expect(greater).toBeGreaterThanOrEqual(less)
        expect(scaled(0, rate)).toBe(0)
      }),
    )
  })

  test('every currency that is known has its digits', () => {
    expect(CURRENCIES.filter((one) => decimalsOf(one) === 0)).toEqual(['JPY', 'KRW', 'VND'])
  })
})

test('a rate is written with six figures, whatever its size, without zeros that say nothing', () => {
  expect(decimalText(ratio('1.1541'))).toBe('1.1541')
  expect(decimalText(ratio('0.00004862'))).toBe('0.00004862')
  expect(decimalText(ratio('1.03'))).toBe('1.03')
  expect(decimalText(ratio('2'))).toBe('2.00')
  expect(decimalText(ratio('20565.38'))).toBe('20565.4')
  expect(decimalText(ratio('1234567'))).toBe('1234567')
  expect(decimalText(chained(ratio('8.9528'), inverse(ratio('7.7573'))), 10)).toBe('1.1541129')
})

describe('the way between two currencies', () => {
  const on = civilDate('2026-07-06')
  const quotes: Quoted[] = [
    { from: 'EUR', to: 'CNY', written: '7.7573', on },
    { from: 'EUR', to: 'HKD', written: '8.9528', on: civilDate('2026-07-07') },
    { from: 'EUR', to: 'USD', written: '1.1415', on },
    PEG,
  ]
  const names = (from: Quoted['from'], to: Quoted['to']) => wayBetween(quotes, from, to)?.quotes.map((quote) => quote.to)

  test('is the shortest, over the euro and the tie of the pataca', () => {
    expect(names('CNY', 'CNY')).toEqual([])
    expect(names('EUR', 'CNY')).toEqual(['CNY'])
    expect(names('CNY', 'HKD')).toEqual(['CNY', 'HKD'])
    expect(names('CNY', 'MOP')).toEqual(['CNY', 'HKD', 'MOP'])
    expect(names('MOP', 'HKD')).toEqual(['MOP'])
    expect(names('CNY', 'VND')).toBeUndefined()
  })

  test('multiplies exactly and is as old as its oldest rate; a rule has no age', () => {
    const way = wayBetween(quotes, 'CNY', 'MOP')!
    expect(converted(money(10_000, 'CNY'), 'MOP', way.ratio)).toEqual({ minor: 11_887, currency: 'MOP' })
    expect(dayOfWay(way)).toBe('2026-07-06')
    expect(dayOfWay(wayBetween(quotes, 'HKD', 'MOP')!)).toBeUndefined()
  })

  test('days are not mixed: the first list that leads there is taken whole', () => {
    const today: Quoted[] = [{ from: 'CNY', to: 'HKD', written: '1.1', on: civilDate('2026-11-20') }, PEG]
    expect(bestWay([today, quotes], 'MOP', 'CNY')!.quotes).toEqual([PEG, today[0]])
    expect(dayOfWay(bestWay([today, quotes], 'HKD', 'USD')!)).toBe('2026-07-06')
  })

  test('a damaged rate is as good as none', () => {
    expect(wayBetween([{ from: 'CNY', to: 'HKD', written: 'NaN' }], 'CNY', 'HKD')).toBeUndefined()
  })
})
