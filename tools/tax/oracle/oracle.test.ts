import { FAULTS } from './faults'
import { problemAt } from './judged'

test('2,000 random cases come out the same by a second implementation in exact fractions', () => {
  const problems = Array.from({ length: 2000 }, (_, index) => problemAt(index + 1)).flatMap((problem) => problem ?? [])
  expect(problems).toEqual([])
})

test.each(Object.entries(FAULTS))('it is noticed when %s', (_, fault) => {
  expect(Array.from({ length: 3000 }, (_one, index) => index + 1).some((seed) => problemAt(seed, fault) !== undefined)).toBe(true)
})
