import { FAULTS } from './faults'
import { judged, problemAt } from './judged'
import { NOTICED } from './noticed'

const QUERIES = 400
const seeds = Array.from({ length: QUERIES }, (_, at) => at + 1)

test('the planner and the oracle give the same choices, and refuse the same', () => {
  expect(seeds.flatMap((seed) => problemAt(seed) ?? [])).toEqual([])
}, 120_000)

test('a way round outside the gates makes no ride shorter: two operators with one set of gates, both joined to a third', () => {
  expect(problemAt(81802)).toBeUndefined()
})

test('who goes one stop and back has entered the gates, and may go on foot within them', () => {
  expect(problemAt(2079912)).toBeUndefined()
})

test('the questions are worth asking: many have choices, some none, some fares are not known', () => {
  const rights = seeds.map((seed) => judged(seed).right)
  expect(rights.filter((right) => right.length > 1).length).toBeGreaterThan(QUERIES / 10)
  expect(rights.filter((right) => right.length === 0).length).toBeGreaterThan(QUERIES / 20)
  expect(rights.filter((right) => right.some((line) => line.includes('+'))).length).toBeGreaterThan(QUERIES / 20)
})

test('every planted fault has a question that shows it', () => expect(Object.keys(NOTICED).sort()).toEqual(Object.keys(FAULTS).sort()))

test.each(Object.entries(FAULTS))('the oracle notices when %s', (name, fault) => {
  expect(problemAt(NOTICED[name]!)).toBeUndefined()
  expect(problemAt(NOTICED[name]!, fault)).toBeDefined()
})
