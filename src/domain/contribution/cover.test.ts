import { everyPath, walk } from '../checker/checker'
import { INSURANCES, whatApplies, WORKS, type Cover, type CoverFacts, type Work } from './cover'

const cover = (work: Work, given: Partial<Cover>): Cover => ({ work, scheme: 'employees', needsPermit: false, pension: 'no', medical: 'no', unemployment: 'no', injury: 'no', maternity: 'no', ...given })
const COVERS: Partial<Record<Work, Cover>> = {
  employed: cover('employed', { pension: 'must', medical: 'must', unemployment: 'must', injury: 'must', maternity: 'must' }),
  business: cover('business', { pension: 'may', medical: 'may' }),
  flexible: cover('flexible', { pension: 'may', medical: 'may', needsPermit: true }),
  none: cover('none', { pension: 'may', medical: 'may', needsPermit: true, scheme: 'residents' }),
}
const facts: CoverFacts = { coverOf: (work) => COVERS[work], exempted: ['pension', 'unemployment'] }
const check = whatApplies(facts)
const paths = [...everyPath(check)]

test('every way ends in one result', () => {
  expect(paths).toHaveLength(2 * 9 * (2 + 1 + 2 + 2 + 1))
  for (const { result } of paths) expect(['covered', 'no-permit', 'unknown']).toContain(result.kind)
})

test('who is employed must have all five, and is exempted from two of them only', () => {
  for (const { answers, result } of paths.filter(({ answers: { work } }) => work === 'employed')) {
    expect(INSURANCES.filter((one) => result.standings[one] === 'exempt')).toEqual(answers.keeps === 'yes' ? ['pension', 'unemployment'] : [])
    expect(INSURANCES.every((one) => ['must', 'exempt'].includes(result.standings[one]!))).toBe(true)
  }
})

test('nobody else is asked about an exemption, and nobody has to join', () => {
  for (const { answers, result } of paths.filter(({ answers: { work } }) => work !== 'employed')) {
    expect(answers.keeps).toBeUndefined()
    expect(Object.values(result.standings)).not.toContain('must')
  }
})

test('without a residence permit those without an employer join nothing', () => {
  const refused = paths.filter(({ answers }) => answers.permit === 'no')
  expect(new Set(refused.map(({ result }) => result.work))).toEqual(new Set(['flexible', 'none']))
  for (const { result } of refused) expect(result).toMatchObject({ kind: 'no-permit', standings: {} })
  expect(walk(check, { who: 'macao', work: 'employed', permit: 'no', city: 'zhuhai', keeps: 'no' }).result?.kind).toBe('covered')
})

test('of what no rule was found nothing is said', () => {
  for (const work of WORKS.filter((one) => !COVERS[one])) expect(walk(check, { who: 'hong-kong', work, city: 'foshan' }).result).toMatchObject({ kind: 'unknown', standings: {} })
})
