import { FAULTS } from './faults'
import { problemAt } from './judged'
import { jobProblemAt, type JobFault } from './whole-jobs'

test('2,000 random cases come out the same by a second implementation in exact fractions', () => {
  const problems = Array.from({ length: 2000 }, (_, index) => problemAt(index + 1)).flatMap((problem) => problem ?? [])
  expect(problems).toEqual([])
})

test.each(Object.entries(FAULTS))('it is noticed when %s', (_, fault) => {
  expect(Array.from({ length: 3000 }, (_one, index) => index + 1).some((seed) => problemAt(seed, fault) !== undefined)).toBe(true)
})

test('1,000 random jobs in each place leave the same by the second implementation, month by month', () => {
  expect(Array.from({ length: 1000 }, (_, index) => jobProblemAt(index + 1)).filter(Boolean)).toEqual([])
})

test.each<JobFault>(['a bonus bears no MPF', 'the credit is forgotten', 'insurance is of the month alone', 'Macao’s fund is forgotten'])('it is noticed when %s', (fault) => {
  expect(Array.from({ length: 100 }, (_, index) => index + 1).some((seed) => jobProblemAt(seed, fault) !== undefined)).toBe(true)
})
