import fc from 'fast-check'
import { normalisedNumber } from './normalised-number'

test.each(['A123456(3)', 'a1234563', ' A 123456 3 ', 'Ａ１２３４５６（３）', 'A-123456-3', 'A·123456/3', 'A123456\u00a0(3)\n', 'A123456<3<'])('%j is one and the same document', (text) => {
  expect(normalisedNumber(text)).toBe('A1234563')
})

test.each(['', ' ', '()', '李', '（）', '<<<'])('%j is no number', (text) => {
  expect(normalisedNumber(text)).toBe('')
})

test('a number once normalised stays as it is, in whatever case it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const number = normalisedNumber(text)
      expect(number).toMatch(/^[A-Z0-9]*$/)
      expect(normalisedNumber(number)).toBe(number)
      expect(normalisedNumber(number.toLowerCase())).toBe(number)
    }),
  )
})

test('numbers that differ in a letter or digit stay different', () => {
  expect(normalisedNumber('A1234563')).not.toBe(normalisedNumber('A1234564'))
  expect(normalisedNumber('O1234563')).not.toBe(normalisedNumber('01234563'))
})
