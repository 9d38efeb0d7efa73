import fc from 'fast-check'
import { LOCALES } from '../locale/locale'
import { formatNumber } from './number'
import { decimalMark, typedDigits, typedNumber } from './typed-number'

const read = (text: string, mark: '.' | ',' = '.') => typedNumber(text, { mark, decimals: 3 })
const of = (number: number) => ({ ok: true, number })
const no = (reason: string) => ({ ok: false, reason })

describe('a number as it is typed', () => {
  test.each([
    ['12', 12],
    ['0', 0],
    ['007', 7],
    ['１２', 12],
    ['１２．５', 12.5],
    ['12。5', 12.5],
    [' 12 ', 12],
    ['　12\u00a0', 12],
    ['12.', 12],
    ['.5', 0.5],
    ['1,250', 1250],
    ['1，250', 1250],
    ['1 250', 1250],
    ['1\u202f250 000', 1250000],
    ['1,250.5', 1250.5],
  ])('%j is %d where a point comes before decimals', (text, number) => expect(read(text)).toEqual(of(number)))

  test.each([
    ['12,5', 12.5],
    ['1.250', 1250],
    ['1.250,5', 1250.5],
    ['1 250,5', 1250.5],
    [',5', 0.5],
  ])('%j is %d where a comma does', (text, number) => expect(read(text, ',')).toEqual(of(number)))

  test.each([
    ['12,5', '.', 12.5],
    ['12.5', ',', 12.5],
    ['0.500', ',', 0.5],
    [',5', '.', 0.5],
    ['1250.500', ',', 1250.5],
  ] as const)('%j has decimals also where %j is the mark, for it can mean nothing else', (text, mark, number) => expect(read(text, mark)).toEqual(of(number)))

  test.each(['.', ',', 'kg', '-5', '+5', '1e3', '12 kg', '1 2', '1,25,000', '1,250 000', '1.2.3', '1,2,3', '1,250,', '12,5.5', '½', '一'])('%j is none', (text) => {
    expect(read(text)).toEqual(no('not-a-number'))
  })

  test.each(['', ' ', '　'])('%j is nothing yet', (text) => expect(read(text)).toEqual(no('empty')))

  test('has as many decimals as it may, and lies within its limits', () => {
    expect(typedNumber('1.5', { mark: '.' })).toEqual(no('too-many-decimals'))
    expect(typedNumber('1.25', { mark: '.', decimals: 1 })).toEqual(no('too-many-decimals'))
    const days = { mark: '.', min: 1, max: 90 } as const
    expect(['0', '1', '90', '91'].map((text) => typedNumber(text, days))).toEqual([no('too-small'), of(1), of(90), no('too-large')])
  })

  test('may be any text at all: it is read or refused, and is never below zero', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('0', '1', '9', '５', '.', ',', ' ', '-', '。') }))
    fc.assert(
      fc.property(text, fc.constantFrom('.', ','), (typed, mark) => {
        const found = typedNumber(typed, { mark, decimals: 20 })
        if (found.ok) expect(found.number).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('means the same in full width, and with thousands apart', () => {
    const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), fc.constantFrom(',', ' '), (number, separator) => {
        const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, separator)
        expect(read(grouped)).toEqual(of(number))
        expect(read(wide(grouped))).toEqual(of(number))
      }),
    )
  })

  test('keeps its digits', () => expect(typedDigits('1.250,050', ',')).toEqual({ ok: true, whole: '1250', decimals: '050' }))
})

test('a number that the app writes is read back in every language', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e9 }), fc.nat({ max: 3 }), fc.constantFrom(...LOCALES), (count, decimals, locale) => {
      const number = count / 10 ** decimals
      expect(typedNumber(formatNumber(number, locale), { mark: decimalMark(locale), decimals: 3 })).toEqual(of(number))
    }),
  )
})
