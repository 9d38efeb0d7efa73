import fc from 'fast-check'
import { LOCALES } from '../locale/locale'
import { decimalMark } from '../number/typed-number'
import { formatMoney } from './money'
import { typedMoney } from './typed-money'

const read = (text: string, mark: '.' | ',' = '.') => {
  const found = typedMoney(text, 'HKD', mark)
  return found.ok ? found.money.minor : found.reason
}

test.each([
  ['12', 1200],
  ['12.5', 1250],
  ['12.05', 1205],
  ['.5', 50],
  ['12.', 1200],
  ['１２．５０', 1250],
  ['1,250.50', 125050],
  ['1,250,000', 125000000],
  ['0', 0],
  ['000012', 1200],
  ['999999999999.99', 99999999999999],
])('%j is %d hundredths', (text, minor) => expect(read(text)).toBe(minor))

test('a comma before the cents is read where the caller says so', () => {
  expect(read('1.250,50', ',')).toBe(125050)
  expect(read('1,250.50', ',')).toBe('not-a-number')
})

test.each([
  ['', 'empty'],
  ['12.505', 'too-many-decimals'],
  // Twelve and a half, or twelve thousand five hundred? Better to ask than to guess.
  ['12.500', 'too-many-decimals'],
  ['1000000000000', 'too-large'],
  ['-5', 'not-a-number'],
  ['HK$12', 'not-a-number'],
  ['1,25', 125],
  ['free', 'not-a-number'],
])('%j: %s', (text, reason) => expect(read(text)).toBe(reason))

test('an amount that the app writes is read back in every language', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e13 }), fc.constantFrom(...LOCALES), (minor, locale) => {
      const written = /\d[\d.,\s]*/.exec(formatMoney({ minor, currency: 'MOP' }, locale))![0]
      expect(typedMoney(written, 'MOP', decimalMark(locale))).toEqual({ ok: true, money: { minor, currency: 'MOP' } })
    }),
  )
})

test('any text is read as a whole number of hundredths, or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('0', '1', '9', '５', '.', ',', ' ', '-') }), fc.constantFrom('.', ','), (text, mark) => {
      const found = typedMoney(text, 'CNY', mark)
      if (found.ok) expect(Number.isSafeInteger(found.money.minor) && found.money.minor >= 0).toBe(true)
    }),
  )
})
