import { everyPath, walk } from '../checker/checker'
import { answerFor, groupOf, isSubsidised, medicalCase, type CoverRule, type MedicalCase, type Work } from './which-cover'

const RULES: Record<Work, CoverRule> = {
  employed: { scheme: 'employees', joins: 'must', needsPermit: false },
  business: { scheme: 'employees', joins: 'may', needsPermit: false },
  flexible: { scheme: 'employees', joins: 'may', needsPermit: true },
  student: { scheme: 'residents', joins: 'may', needsPermit: false },
  none: { scheme: 'residents', joins: 'may', needsPermit: true },
}
const CASES: MedicalCase[] = [...everyPath(medicalCase)].map(({ result }) => result)
const AGES = ['child', 'pupil', 'older'] as const

test('every case has an answer, and only the permit stands in the way of one', () => {
  // Young: 2 ages x 2 permits; adult: 3 kinds of work without the question and 2 with; older: 2 and 2. Two places, nine cities.
  expect(CASES).toHaveLength(2 * 9 * (2 * 2 + 3 + 2 * 2 + 2 + 2 * 2))
  for (const one of CASES) expect(answerFor(one, RULES[one.work]) === 'no-permit').toBe(one.hasPermit === false)
})

test('who is employed must join whatever papers they have, and is not asked for them', () => {
  for (const one of CASES.filter(({ work }) => work === 'employed')) expect([one.hasPermit, answerFor(one, RULES.employed)]).toEqual([undefined, 'employees-must'])
})

test('children do no work: they join as residents, at the lower premium, as students do', () => {
  for (const one of CASES.filter(({ age }) => age === 'child' || age === 'pupil')) expect(one.work).toBe('none')
  for (const one of CASES) expect(groupOf(one) === 'young').toBe(one.age === 'child' || one.age === 'pupil' || one.work === 'student')
})

test('Macao pays back to its young and old who join as residents with a permit, and to nobody else', () => {
  const paid = CASES.filter((one) => isSubsidised(one, answerFor(one, RULES[one.work]), AGES))
  expect(paid).toHaveLength(3 * 9)
  for (const one of paid) expect(one).toMatchObject({ who: 'macao', work: 'none', hasPermit: true })
  expect(paid.some(({ age }) => age === 'adult')).toBe(false)
})

test('an answer left over from an adult decides nothing for a child', () => {
  expect(walk(medicalCase, { who: 'macao', age: 'child', work: 'employed', permit: 'no', city: 'zhuhai' }).result).toEqual({ who: 'macao', age: 'child', work: 'none', hasPermit: false, city: 'zhuhai' })
})
