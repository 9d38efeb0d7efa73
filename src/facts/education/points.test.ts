import fc from 'fast-check'
import { moreOf } from '@/domain/school-points/more'
import { COUNTED, countedFor, scoreOf, ticksFor, type Home, type Hukou, type PointsRule, type Situation } from '@/domain/school-points/points'
import { pointsRules } from './points'

const ruleOf = (district: string) => pointsRules.get(`rule/${district}`)!.series[0]!.value as PointsRule
const RULES = [...pointsRules.keys()].map((id) => id.replace('rule/', ''))
const at = (hukou: Hukou, home: Home, more: Partial<Situation> = {}): Situation => ({ hukou, home, stage: 'primary', months: {}, ticks: [], ...more })

/** Longgang's seven classes, from the bureau's table of 2026, by hand: registration down, home across. */
const LONGGANG: [Hukou, Home, number][] = [
  ['catchment', 'bought', 100], ['district', 'bought', 100], ['city', 'bought', 95], ['none', 'bought', 80],
  ['catchment', 'ancestral', 100], ['district', 'ancestral', 75], ['city', 'ancestral', 70], ['none', 'ancestral', 60],
  ['catchment', 'leased', 90], ['district', 'leased', 75], ['city', 'leased', 70], ['none', 'leased', 60],
  ['catchment', 'special', 90], ['district', 'special', 75], ['city', 'special', 70], ['none', 'special', 60],
  ['catchment', 'public', 90], ['district', 'public', 75], ['city', 'public', 70], ['none', 'public', 60],
]

test.each(LONGGANG)('Longgang: registered %s, home %s is %d', (hukou, home, points) => {
  expect(scoreOf(ruleOf('sz-longgang'), at(hukou, home)).base).toBe(points * 100)
})

test('the table of Longgang is whole', () => {
  const { hukous, homes } = ruleOf('sz-longgang')
  expect(new Set(LONGGANG.map(([hukou, home]) => `${hukou} ${home}`))).toEqual(new Set(hukous.flatMap((hukou) => homes.map((home) => `${hukou} ${home}`))))
})

/** Bao'an's eight classes, the last with another home of the family. */
test.each([
  ['district', 'bought', false, 105], ['district', 'bought', true, 105], ['district', 'leased', false, 95], ['district', 'leased', true, 70],
  ['city', 'bought', false, 100], ['city', 'leased', false, 85], ['city', 'leased', true, 65], ['none', 'bought', false, 75], ['none', 'leased', false, 60], ['permits', 'leased', true, 60],
] as const)('Bao’an: registered %s, home %s, another home %s is %d', (hukou, home, owns, points) => {
  expect(scoreOf(ruleOf('sz-baoan'), at(hukou, home, { ticks: owns ? ['owns'] : [] })).base).toBe(points * 100)
})

test.each([
  ['catchment', 'bought', 90], ['catchment', 'leased', 80], ['district', 'bought', 70], ['district', 'leased', 60], ['city', 'bought', 50], ['city', 'public', 40], ['none', 'bought', 30], ['permits', 'registered', 20],
] as const)('Guangming: registered %s, home %s is %d', (hukou, home, points) => {
  expect(scoreOf(ruleOf('sz-guangming'), at(hukou, home)).base).toBe(points * 100)
})

// The example that the public calculator of Longgang prints for a child without registration: 60 + 24 x 0.05 + (36 - 12) x 0.05.
test('two years in a rented home and three of insurance in Longgang are 62.4', () => {
  expect(scoreOf(ruleOf('sz-longgang'), at('none', 'leased', { months: { home: 24, insured: 36 } }))).toMatchObject({ total: 6240, base: 6000, added: 240, lost: 0 })
})

test('in Longgang no more than ten points are added, and the first year of insurance counts nothing', () => {
  expect(scoreOf(ruleOf('sz-longgang'), at('none', 'bought', { months: { home: 300, insured: 12 }, ticks: ['zone'] }))).toMatchObject({ total: 9000, lost: 750 })
  expect([12, 13].map((insured) => scoreOf(ruleOf('sz-longgang'), at('none', 'leased', { months: { insured } })).added)).toEqual([0, 5])
})

test('in Bao’an five years of insurance bring a point more, in Primary 1 only', () => {
  const added = (insured: number, stage: 'primary' | 'junior') => scoreOf(ruleOf('sz-baoan'), at('permits', 'leased', { months: { insured }, stage })).added
  expect([added(59, 'primary'), added(60, 'primary'), added(60, 'junior')]).toEqual([640, 750, 650])
})

test('in Nanshan a home changes its points on the day it is one, two and three years', () => {
  const base = (home: number) => scoreOf(ruleOf('sz-nanshan'), at('permits', 'bought', { months: { home } })).base
  expect([0, 11, 12, 23, 24, 35, 36].map(base)).toEqual([4300, 4300, 4800, 4800, 5300, 5300, 5800])
})

test('months below none, or parts of one, are a fault of the page', () => {
  for (const home of [-1, 0.5, NaN]) expect(() => scoreOf(ruleOf('sz-longgang'), at('none', 'leased', { months: { home } }))).toThrow(RangeError)
})

/** Each rule once more, as the sentence of its source says it, in tenths or twentieths and without the form of the facts. */
const ORACLE: Record<string, (s: Situation) => number> = {
  'sz-longgang': ({ hukou, home, months: m, ticks, stage }) => {
    const base = LONGGANG.find(([one, other]) => one === hukou && other === home)![2]
    const lived = home === 'bought' || home === 'leased' || home === 'special' ? (m.home ?? 0) : 0
    const registered = hukou === 'catchment' && home !== 'bought' ? (m.hukou ?? 0) : 0
    const insured = hukou === 'none' ? Math.max(0, (m.insured ?? 0) - 12) : 0
    return base + Math.min(10, (lived + registered + insured) / 20 + (stage === 'primary' && ticks.includes('zone') ? 2.5 : 0))
  },
  'sz-baoan': ({ hukou, home, months: m, ticks, stage }) => {
    const isOfCity = hukou === 'district' || hukou === 'city'
    const rented = ticks.includes('owns') ? { district: 70, city: 65 } : { district: 95, city: 85 }
    const base = home === 'bought' ? { district: 105, city: 100 }[hukou as 'city'] ?? 75 : rented[hukou as 'city'] ?? 60
    const time = isOfCity ? (m.home ?? 0) / 10 : (m.insured ?? 0) / 10 + (stage === 'primary' && (m.insured ?? 0) >= 60 ? 1 : 0)
    return base + time + (hukou === 'district' || hukou === 'permits' ? 0.5 : 0)
  },
  'sz-guangming': ({ hukou, home, months: m }) => {
    const isOfCity = hukou === 'catchment' || hukou === 'district' || hukou === 'city'
    const base = { catchment: 80, district: 60, city: 40 }[hukou as 'city'] ?? 20
    return base + (home === 'bought' ? 10 : 0) + (m.home ?? 0) / 10 + (isOfCity ? (m.hukou ?? 0) / 10 : (m.insured ?? 0) / 10) + (hukou === 'permits' ? 1 : 0)
  },
  'sz-longhua': ({ hukou, months: m }) => 60 + (hukou === 'none' ? (m.insured ?? 0) + (m.permit ?? 0) : (m.home ?? 0) + (m.hukou ?? 0)) / 10,
  'sz-futian': ({ hukou, home, months: m, ticks }) => {
    const isRented = home === 'leased' || home === 'registered'
    const base = isRented ? (hukou === 'none' ? 60 : 65) : (home === 'bought' ? 75 : 65) + (ticks.includes('entered') ? 5 : 0)
    return base + Math.min(10, (m.home ?? 0) / 10) + Math.min(10, (m.insured ?? 0) / 10) + (isRented && ticks.includes('no-home') ? 2 : 0)
  },
}

const situationIn = (rule: PointsRule): fc.Arbitrary<Situation> =>
  fc.record({
    hukou: fc.constantFrom(...rule.hukous),
    home: fc.constantFrom(...rule.homes),
    stage: fc.constantFrom('primary', 'junior'),
    months: fc.record(Object.assign({}, ...COUNTED.map((one) => ({ [one]: fc.integer({ min: 0, max: 400 }) })))),
    ticks: fc.subarray(['owns', 'entered', 'permits', 'zone', 'no-home', 'one-year', 'both-year', 'both-five', 'both-six']),
  }) as fc.Arbitrary<Situation>

test.each(Object.keys(ORACLE))('%s: any family has the points that the words of the rule give', (district) => {
  const rule = ruleOf(district)
  fc.assert(fc.property(situationIn(rule), (situation) => Math.abs(scoreOf(rule, situation).total / 100 - ORACLE[district]!(situation)) < 1e-9), { numRuns: 2000 })
})

// Faults that a hand may make in the file: the oracle must notice each of them.
test.each([
  ['a class with a wrong base', (rule: PointsRule) => ({ ...rule, base: [rule.base[0]!.map((row, index) => (index === 4 ? { ...row, points: row.points + 500 } : row))] })],
  ['classes in another order', (rule: PointsRule) => ({ ...rule, base: [[...rule.base[0]!].reverse()] })],
  ['the first year of insurance counted', (rule: PointsRule) => ({ ...rule, grows: rule.grows.map((one) => ({ ...one, after: 0 })) })],
  ['no cap', (rule: PointsRule) => ({ ...rule, mostAdded: undefined })],
  ['a tenth a month', (rule: PointsRule) => ({ ...rule, grows: rule.grows.map((one) => ({ ...one, each: 10 })) })],
  ['the extra in every year', (rule: PointsRule) => ({ ...rule, extras: rule.extras.map(({ stage: _, ...one }) => one) })],
])('planted: %s is noticed', (_, plant) => {
  const rule = plant(ruleOf('sz-longgang'))
  const agrees = () => fc.assert(fc.property(situationIn(rule), (situation) => Math.abs(scoreOf(rule, situation).total / 100 - ORACLE['sz-longgang']!(situation)) < 1e-9), { numRuns: 2000, seed: 7 })
  expect(agrees).toThrow()
})

test.each(RULES)('%s: a month more never takes points away, and what would add does', (district) => {
  const rule = ruleOf(district)
  fc.assert(
    fc.property(situationIn(rule), fc.constantFrom(...COUNTED), (situation, of) => {
      const now = scoreOf(rule, situation)
      const later = scoreOf(rule, { ...situation, months: { ...situation.months, [of]: (situation.months[of] ?? 0) + 1 } })
      expect(later.total).toBeGreaterThanOrEqual(now.total)
      expect(now.parts.reduce((sum, { points }) => sum + points, 0) - now.lost).toBe(now.total)
      for (const more of moreOf(rule, situation)) expect(more.points).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

test('every family of every rule has a base, and is asked only for what counts', () => {
  for (const district of RULES) {
    const rule = ruleOf(district)
    for (const hukou of rule.hukous)
      for (const home of rule.homes) {
        expect(scoreOf(rule, at(hukou, home)).base).toBeGreaterThan(0)
        for (const one of countedFor(rule, { hukou, home })) {
          const points = (months: number) => scoreOf(rule, at(hukou, home, { months: { [one]: months } })).total
          expect([district, hukou, home, one, points(400) > points(0)]).toEqual([district, hukou, home, one, true])
        }
        for (const tick of ticksFor(rule, { hukou, home, stage: 'primary' })) expect(scoreOf(rule, at(hukou, home, { ticks: [tick] })).total).not.toBe(scoreOf(rule, at(hukou, home)).total)
      }
  }
})
