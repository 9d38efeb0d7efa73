import fc from 'fast-check'
import { numbersOf } from '../../src/domain/record/packed-numbers'
import { textOfNumbers } from './number-text'

test('whole numbers come back from their text', () => {
  const number = fc.oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1 - 2 ** 30, max: 2 ** 30 - 1 }))
  fc.assert(fc.property(fc.array(number), (numbers) => expect(Array.from(numbersOf(textOfNumbers(numbers)))).toEqual(numbers.map((one) => one + 0))))
})

test.each([
  [[-26, 25], 2],
  [[-27, 26], 4],
  [[-910, 909], 4],
  [[-911, 910], 6],
])('%j takes %i signs', (numbers, signs) => expect(textOfNumbers(numbers)).toHaveLength(signs))

test('no sign has to be escaped in a script', () => {
  const text = textOfNumbers(Array.from({ length: 4000 }, (_, at) => at - 2000))
  expect(JSON.stringify(text)).toBe(`"${text}"`)
  expect(text).not.toContain("'")
})

test.each([0.5, NaN, Infinity, 2 ** 30, -(2 ** 30)])('%p is refused', (number) => expect(() => textOfNumbers([number])).toThrow(RangeError))
