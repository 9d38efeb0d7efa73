import { problemAt, type Fault } from './questions'
import { rounded, secondConversion, secondSplit } from './second'

const QUESTIONS = 2000

test(`the app and a second reckoning agree on ${QUESTIONS} questions`, () => {
  const problems = Array.from({ length: QUESTIONS }, (_, index) => problemAt(index + 1)).filter(Boolean)
  expect(problems).toEqual([])
})

test.each<Fault>(['float', 'truncated', 'unpaid', 'own card forgotten', 'fee rounded down', 'a day over its limit', 'each payment as large as all'])('a planted fault, %s, is noticed', (fault) => {
  expect(Array.from({ length: 600 }, (_, index) => problemAt(index + 1, fault)).some(Boolean)).toBe(true)
})

describe('the second reckoning by hand', () => {
  test.each([[7n, 2n, 4n], [-7n, 2n, -4n], [1n, 3n, 0n], [2n, 3n, 1n]])('%d by %d is %d', (over, under, near) => expect(rounded({ over, under })).toBe(near))
  test('100 yuan in patacas over the euro and the tie', () => {
    const rates = [{ written: '7.7573', isBack: true }, { written: '8.9528', isBack: false }, { written: '1.03', isBack: false }]
    expect(secondConversion(10_000, 'CNY', 'MOP', rates)).toBe(11_887n)
  })
  test('ten in three', () => expect(secondSplit(10, [1, 1, 1])).toEqual([4n, 3n, 3n]))
})
