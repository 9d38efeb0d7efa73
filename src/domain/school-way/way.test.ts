import { CHILDREN, judgedWays, STAGES, type Family, type SchoolWay } from './way'

const way = (id: string, more: Partial<SchoolWay> = {}): SchoolWay => ({ id, child: [...CHILDREN], cities: ['shenzhen'], stages: [...STAGES], curriculum: ['mainland'], conditions: [], ...more })
const family = (more: Partial<Family> = {}): Family => ({ child: 'hong-kong', city: 'shenzhen', stage: 'primary', wish: 'any', needs: {}, ...more })
const said = (ways: SchoolWay[], of: Family) => judgedWays(ways, of).map(({ way: { id }, verdict }) => `${id} ${verdict.kind}`)
const PERMIT = { asks: 'papers', of: ['residence'] } as const

test('a way is only for its children, cities and years', () => {
  expect(said([way('a', { child: ['macao'] }), way('b', { cities: ['foshan'] }), way('c', { stages: ['senior'] }), way('d')], family())).toEqual(['d yes'])
})

test('a condition is open, met or missing; papers are asked of those who have such papers', () => {
  const ways = [way('a', { conditions: [PERMIT] })]
  expect(said(ways, family())).toEqual(['a open'])
  expect(said(ways, family({ needs: { papers: 'residence' } }))).toEqual(['a yes'])
  expect(said(ways, family({ needs: { papers: 'home-return' } }))).toEqual(['a nearly'])
  expect(said(ways, family({ child: 'mainland' }))).toEqual(['a yes'])
})

test('nobody changes a registration for a school: such a way is not shown as nearly open', () => {
  expect(said([way('a', { conditions: [{ asks: 'hukou', of: ['local'] }] })], family({ child: 'mainland', needs: { hukou: 'other' } }))).toEqual([])
})

test('what was wished for comes first, then what is open', () => {
  const ways = [way('missing', { curriculum: ['hong-kong'], conditions: [PERMIT] }), way('other'), way('open', { curriculum: ['hong-kong'] })]
  expect(said(ways, family({ wish: 'hong-kong', needs: { papers: 'none' } }))).toEqual(['open yes', 'missing nearly', 'other yes'])
})
