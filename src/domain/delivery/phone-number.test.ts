import fc from 'fast-check'
import { formatPhone } from './phone-number'

test.each([
  ['+85228246111', '+852 2824 6111'],
  ['+85363334444', '+853 6333 4444'],
  ['+8521868', '+852 1868'],
  ['+853999', '+853999'],
  ['+85312345', '+853 12345'],
  ['+8612367', '+86 12367'],
  ['+86123456', '+86 123456'],
  ['+8613800138000', '+86 138 0013 8000'],
  ['+861012345678', '+86 10 1234 5678'],
  ['+862012345678', '+86 20 1234 5678'],
  ['+8675584461234', '+86 755 8446 1234'],
  ['+867568461234', '+86 756 846 1234'],
  ['12367', '12367'],
  ['999', '999'],
  ['+442079460000', '+442079460000'],
  ['+8521878000', '+852 187 8000'],
  ['+852282461123', '+852282461123'],
])('%s is printed %s', (number, printed) => {
  expect(formatPhone(number).replace(/\u00a0/g, ' ')).toBe(printed)
})

test('a line may end after the code of the place and nowhere else', () => {
  expect(formatPhone('+85228246111')).toBe('+852 2824\u00a06111')
  expect(formatPhone('+8675584461234')).toBe('+86 755\u00a08446\u00a01234')
})

test('only spaces are added: what is printed still dials the same number', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 3, maxLength: 12 })
  fc.assert(
    fc.property(fc.constantFrom('', '+', '+86', '+852', '+853'), digits, (prefix, rest) => {
      expect(formatPhone(prefix + rest).replace(/[ \u00a0]/g, '')).toBe(prefix + rest)
    }),
  )
})
