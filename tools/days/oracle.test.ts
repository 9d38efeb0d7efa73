import { problemAt, type Fault } from './questions'

test('500 random records and scores come out the same by a second reckoning, day by day', () => {
  expect(Array.from({ length: 500 }, (_, index) => problemAt(index + 1)).filter(Boolean)).toEqual([])
})

test.each<Fault>(['parts of days count', 'an absence of 30 days breaks', 'five years', 'eleven months', 'a tax year from May', 'years of work from the first', 'five criteria', 'pensions rise a year late'])('it is noticed when %s', (fault) => {
  expect(Array.from({ length: 600 }, (_, index) => index + 1).some((seed) => problemAt(seed, fault) !== undefined)).toBe(true)
})
