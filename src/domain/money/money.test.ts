import fc from 'fast-check'
import { LOCALES } from '../locale/locale'
import { formatMoney, parseMoney } from './money'

describe('reading an amount', () => {
  test.each([
    ['0', 0],
    ['260', 26000],
    ['12.5', 1250],
    ['12.50', 1250],
    ['12.05', 1205],
    ['0.01', 1],
    ['007', 700],
    ['999999999999', 99999999999900],
  ])('%s is %d hundredths', (printed, minor) => {
    expect(parseMoney(printed, 'HKD')).toEqual({ minor, currency: 'HKD' })
  })

  test.each(['', ' ', '12.', '.5', '12.505', '1,250', '-5', '+5', '1e3', '１２', '12 ', ' 12', 'free', '1000000000000', '12.5\n'])(
    '%j is refused',
    (printed) => {
      expect(() => parseMoney(printed, 'CNY')).toThrow(RangeError)
    },
  )

  test('every whole number of hundredths is read back exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (minor) => {
        const digits = String(minor).padStart(3, '0')
        expect(parseMoney(`${digits.slice(0, -2)}.${digits.slice(-2)}`, 'MOP').minor).toBe(minor)
      }),
    )
  })
})

describe('writing an amount', () => {
  test.each([
    [{ minor: 125000, currency: 'HKD' }, 'en', 'HK$1,250'],
    [{ minor: 125050, currency: 'HKD' }, 'en', 'HK$1,250.50'],
    [{ minor: 125050, currency: 'MOP' }, 'en', 'MOP 1,250.50'],
    [{ minor: 100, currency: 'CNY' }, 'en', 'RMB 1'],
    [{ minor: 5, currency: 'USD' }, 'en', 'US$0.05'],
    [{ minor: 125050, currency: 'HKD' }, 'pt', 'HK$1\u00a0250,50'],
    [{ minor: 123456789, currency: 'MOP' }, 'pt', 'MOP 1\u00a0234\u00a0567,89'],
    [{ minor: 1250, currency: 'CNY' }, 'zh-Hans', '人民币12.50元'],
    [{ minor: 1250, currency: 'CNY' }, 'zh-Hant', '人民幣12.50元'],
    [{ minor: 100000, currency: 'HKD' }, 'zh-Hans', '1,000港元'],
    [{ minor: 99900, currency: 'HKD' }, 'zh-Hant', '999港元'],
    [{ minor: 100, currency: 'MOP' }, 'zh-Hans', '1澳门元'],
    [{ minor: 100, currency: 'MOP' }, 'zh-Hant', '1澳門元'],
    [{ minor: 100, currency: 'USD' }, 'zh-Hans', '1美元'],
    [{ minor: 0, currency: 'USD' }, 'zh-Hant', '0美元'],
    [{ minor: -125050, currency: 'HKD' }, 'en', '−HK$1,250.50'],
    [{ minor: -100, currency: 'MOP' }, 'pt', '−MOP 1'],
    [{ minor: -1250, currency: 'CNY' }, 'zh-Hans', '人民币−12.50元'],
  ] as const)('%j in %s is %s', (money, locale, written) => {
    expect(formatMoney(money, locale)).toBe(written)
  })

  test('in English and Portuguese is the amount that Node writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e13 }), fc.constantFrom('en', 'pt'), (minor, locale) => {
        const digits = { minimumFractionDigits: minor % 100 === 0 ? 0 : 2, useGrouping: 'always' } as unknown as Intl.NumberFormatOptions
        const number = new Intl.NumberFormat(locale === 'en' ? 'en-HK' : 'pt-MO', digits).format(minor / 100)
        expect(formatMoney({ minor, currency: 'HKD' }, locale)).toBe(`HK$${number}`)
      }),
    )
  })

  test.each([0.5, NaN, 2 ** 53])('%d hundredths are refused', (minor) => {
    expect(() => formatMoney({ minor, currency: 'HKD' }, 'en')).toThrow(RangeError)
  })

  test('no language loses or adds a hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), fc.constantFrom(...LOCALES), fc.constantFrom('HKD', 'MOP', 'CNY', 'USD'), (minor, locale, currency) => {
        const number = /\d[\d.,\u00a0]*/.exec(formatMoney({ minor, currency }, locale))![0]
        const plain = locale === 'pt' ? number.replace(/\u00a0/g, '').replace(',', '.') : number.replace(/,/g, '')
        expect(parseMoney(plain, currency).minor).toBe(minor)
      }),
    )
  })
})
