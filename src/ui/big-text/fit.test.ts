import fc from 'fast-check'
import { fittingSize } from './fit'

/** In px, on a phone 320 px wide. */
const size = (text: string) => Math.round(fittingSize(text) * 320)

test('few signs are as large as it goes, many are smaller', () => {
  expect(size('8A')).toBe(128)
  expect(size('廣州南站')).toBeGreaterThan(100)
  expect(size('請送我到廣州南站東廣場')).toBeLessThan(size('廣州南站'))
})

test('the longest word is not broken', () => {
  const word = 'Estacionamento'
  // Letters are no wider than this part of their size.
  expect(size(word) * word.length * 0.6).toBeLessThanOrEqual(288)
})

test('what only holds a line together takes no room', () => {
  expect(size('每次30\u2060天，收1,200\u2060港\u2060元')).toBe(size('每次30天，收1,200港元'))
})

test('what is too long for big text is still big enough to read across a table', () => {
  expect(size('請送我到廣州南站。'.repeat(30))).toBe(30)
})

test('lines that are given stay lines', () => {
  expect(size('香\n港\n澳\n門')).toBeLessThan(size('香港澳門'))
})

test('more text is never larger', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'W', ' ', '港', '，', '1'), maxLength: 60 })
  fc.assert(fc.property(text, fc.constantFrom('a', '港', ' 1'), (some, more) => expect(fittingSize(some + more)).toBeLessThanOrEqual(fittingSize(some))))
})
