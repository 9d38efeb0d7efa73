import fc from 'fast-check'
import { LOCALES, type Locale } from '../locale/locale'
import { formatNumber, formatPercent, formatUnits } from './number'

/** Node's own data of the same languages, which nobody here has written. */
const TAGS: Record<Locale, string[]> = { 'zh-Hans': ['zh-CN'], 'zh-Hant': ['zh-HK', 'zh-MO'], en: ['en-HK'], pt: ['pt-MO', 'pt-PT'] }

/**
 * Where this app differs from Node on purpose: a true minus for a hyphen, no minus before a zero, and thousands that are
 * kept apart from four digits on, as Macao's laws do and Portugal does not.
 */
function expected(tag: string, value: number, options?: Intl.NumberFormatOptions): string {
  const written = new Intl.NumberFormat(tag, tag.startsWith('pt') ? { useGrouping: 'always', ...options } as Intl.NumberFormatOptions : options).format(value)
  return /[1-9]/.test(written) ? written.replace('-', '−') : written.replace('-', '')
}

const anyLocale = fc.constantFrom(...LOCALES)
const anyNumber = fc.oneof(fc.integer({ min: -1e12, max: 1e12 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }))

describe('a number', () => {
  test.each([
    [0, '0', '0'],
    [-0, '0', '0'],
    [999, '999', '999'],
    [1000, '1,000', '1 000'],
    [1234.5, '1,234.5', '1 234,5'],
    [-1234567.25, '−1,234,567.25', '−1 234 567,25'],
    [0.5, '0.5', '0,5'],
    [1.9996, '2', '2'],
    [1.0005, '1.001', '1,001'],
    [-0.0004, '0', '0'],
    [1e-7, '0', '0'],
    [0.1 + 0.2, '0.3', '0,3'],
    [9007199254740991, '9,007,199,254,740,991', '9 007 199 254 740 991'],
  ])('%d is %s, and %s in Portuguese', (value, written, portuguese) => {
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) expect(formatNumber(value, locale)).toBe(written)
    expect(formatNumber(value, 'pt')).toBe(portuguese.replace(/ /g, '\u00a0'))
  })

  test.each([
    [1.005, 2, '1.01'],
    [-1.005, 2, '−1.01'],
    [2.5, 0, '3'],
    [-2.5, 0, '−3'],
    [-0.4, 0, '0'],
    [12, 2, '12.00'],
    [0.05, 2, '0.05'],
    [1e-7, 7, '0.0000001'],
    [999.995, 2, '1,000.00'],
  ])('%d with %d decimals is %s', (value, decimals, written) => {
    expect(formatNumber(value, 'en', { decimals })).toBe(written)
  })

  test.each([NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 60)])('%d is refused', (value) => {
    expect(() => formatNumber(value, 'en')).toThrow(RangeError)
  })

  test('is what Node writes', () => {
    fc.assert(
      fc.property(anyNumber, anyLocale, (value, locale) => {
        for (const tag of TAGS[locale]) expect(formatNumber(value, locale)).toBe(expected(tag, value))
      }),
    )
  })

  test('with fixed decimals is what Node writes', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 0, max: 3 }), anyLocale, (value, decimals, locale) => {
        const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
        for (const tag of TAGS[locale]) expect(formatNumber(value, locale, { decimals })).toBe(expected(tag, value, options))
      }),
    )
  })

  test('is never broken at the end of a line', () => {
    fc.assert(fc.property(anyNumber, anyLocale, (value, locale) => expect(formatNumber(value, locale)).not.toContain(' ')))
  })
})

describe('a percentage', () => {
  test.each([
    [0, undefined, '0%'],
    [0.07, undefined, '7%'],
    [0.29, undefined, '29%'],
    [0.125, undefined, '12.5%'],
    [0.125, 0, '13%'],
    [1, undefined, '100%'],
    [-0.034, 1, '−3.4%'],
    [12.5, undefined, '1,250%'],
  ])('%d with %s decimals is %s', (share, decimals, written) => {
    expect(formatPercent(share, 'en', { decimals })).toBe(written)
  })

  test('is what Node writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999, max: 99999 }), anyLocale, (thousandths, locale) => {
        const share = thousandths / 1000
        for (const tag of TAGS[locale]) expect(formatPercent(share, locale, { decimals: 1 })).toBe(expected(tag, share, { style: 'percent', minimumFractionDigits: 1 }))
      }),
    )
  })
})

describe('a count of small units', () => {
  test('is read back exactly', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 4 }), anyLocale, (count, decimals, locale) => {
        const written = formatUnits(count, decimals, locale)
        expect(Number(written.replace('−', '-').replace(/[^\d-]/g, ''))).toBe(count)
        expect(/\D?(\d*)$/.exec(decimals > 0 ? written : '')![1]).toHaveLength(decimals)
      }),
    )
  })

  test.each([0.5, NaN, 2 ** 53])('%d is refused', (count) => {
    expect(() => formatUnits(count, 2, 'pt')).toThrow(RangeError)
  })
})
