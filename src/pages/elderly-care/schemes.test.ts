import { entryOf } from '@/catalog'
import { everyPath, walk } from '@/domain/checker/checker'
import { simpleIn } from '@/domain/entitlement/condition'
import { entitled } from '@/domain/entitlement/entitled'
import { judge, judgedSchemes } from '@/domain/entitlement/judge'
import { CHOICES, NINE_CITIES, OLDER_PEOPLE, type OlderPerson, type Profile } from '@/domain/entitlement/person'
import { entitledSums } from '@/domain/entitlement/sums'
import { entryOn } from '@/domain/fact/fact'
import { civilDate } from '@/domain/time/civil'
import { amountOf, careContact, decidingDays, meansLimits } from '@/facts/elderly-care/schemes'
import { schemesOn, type KnownScheme } from './schemes-on'

const TODAY = civilDate('2026-11-22')
const SCHEMES = schemesOn(TODAY)
const GUANGDONG: readonly string[] = [...NINE_CITIES, 'guangdong']

const kindsOf = (who: OlderPerson, profile: Profile, schemes: readonly KnownScheme[] = SCHEMES) =>
  Object.fromEntries(judgedSchemes(schemes, who, profile).map(({ scheme: { id }, verdict }) => [id, verdict.kind]))
const sumsOf = (who: OlderPerson, profile: Profile, schemes: readonly KnownScheme[] = SCHEMES) => entitledSums(judgedSchemes(schemes, who, profile))

/**
 * Written by hand from what the sources say, without conditions, states or bands: which of the payments of Hong Kong somebody
 * fulfils, and what the best of them comes to. Nothing where an answer leaves it open.
 */
function paidInHongKong(p: Profile): number | undefined {
  const age = Number(p.age)
  const isThere = GUANGDONG.includes(p.place!)
  const isCssa = p.gets === 'cssa-year' || p.gets === 'pcssa'
  if (isCssa) return isThere && age >= 65 && p.resident === 'permanent' && p.lives === 'listed' ? 500_000 : 0
  if (p.gets === 'cssa' || p.resident === 'fewer') return 0
  if (p.gets !== 'gd' && p.away === 'over') return 0
  if (p.means === 'unsaid' || p.disability === 'unsaid') return undefined
  const days = p.place === 'hong-kong' || p['hk-days'] === 'within'
  const old = isThere || (days && p.gets !== 'gd')
  const paid = [0]
  if (age >= 65 && old && p.means === 'within') paid.push(434_500)
  if (age >= 70 && old) paid.push(167_500)
  if (days && (p.disability === 'severe' || p.disability === 'constant')) paid.push(209_500)
  if (days && p.disability === 'constant') paid.push(419_000)
  return Math.max(...paid)
}

describe('every combination of answers', () => {
  // Paths on 2026-11-22: Hong Kong 13,798, Macao 658, Mainland 13.
  const paths = new Map(OLDER_PEOPLE.map((who) => [who, [...everyPath(entitled(SCHEMES), { who })]]))

  test('leaves no scheme open, and gives each of them a verdict with its reason', () => {
    expect(paths.get('hong-kong')!.length).toBeGreaterThan(10_000)
    for (const who of OLDER_PEOPLE) {
      const there = SCHEMES.filter((one) => one.who.includes(who)).length
      for (const { answers } of paths.get(who)!) {
        const judged = judgedSchemes(SCHEMES, who, answers)
        if (judged.length !== there) throw new Error('a scheme is missing')
        for (const { scheme, verdict } of judged) {
          if (verdict.kind === 'open') throw new Error(`${scheme.id} is open for ${JSON.stringify(answers)}`)
          if (verdict.kind === 'no' && verdict.because.length === 0) throw new Error(`${scheme.id} is refused without a reason`)
          if (verdict.kind === 'depends' && verdict.on.length === 0 && !scheme.entry.value.if) throw new Error(`${scheme.id} depends on nothing`)
        }
      }
    }
  })

  test('pays what an oracle written by hand pays', () => {
    let compared = 0
    for (const { answers } of paths.get('hong-kong')!) {
      const expected = paidInHongKong(answers)
      if (expected === undefined) continue
      compared++
      const paid = sumsOf('hong-kong', answers).month[0]?.minor ?? 0
      if (paid !== expected) throw new Error(`${paid} instead of ${expected} for ${JSON.stringify(answers)}`)
    }
    expect(compared).toBeGreaterThan(1000)
  })

  test('nothing is asked on which no answer depends', () => {
    for (const who of OLDER_PEOPLE) {
      const verdicts = new Map<string, Set<string>>()
      for (const { answers } of paths.get(who)!) {
        const said = JSON.stringify(kindsOf(who, answers))
        for (const id of Object.keys(answers)) {
          if (id === 'who') continue
          // The same path but for this answer, and what was asked after it.
          const before = Object.entries(answers).slice(0, Object.keys(answers).indexOf(id))
          const key = JSON.stringify([id, before])
          verdicts.set(key, (verdicts.get(key) ?? new Set()).add(said))
        }
      }
      for (const [key, said] of verdicts) if (said.size < 2) throw new Error(`${who} is asked in vain: ${key}`)
    }
  })

  test('nobody is asked more than twelve things', () => {
    for (const who of OLDER_PEOPLE) expect(Math.max(...paths.get(who)!.map(({ answers }) => Object.keys(answers).length))).toBeLessThanOrEqual(12)
  })
})

const HOME: Profile = { age: '70', place: 'zhongshan', resident: 'permanent', gets: 'none', away: 'within', means: 'over', disability: 'none', care: 'none', permit: 'no' }
const MACAO: Profile = { age: '65', place: 'zhuhai', resident: 'permanent', paid: 'yes', permit: 'yes' }

// From the leaflets and pages that the facts quote.
describe('cases of the sources', () => {
  test.each([
    ['1823: OALA under the Guangdong Scheme from 65', 'hong-kong', { ...HOME, age: '65', means: 'within' }, 'oala-gd', 'yes'],
    ['1823: not at 64', 'hong-kong', { ...HOME, age: '60', means: 'within' }, 'oala-gd', 'no'],
    ['1823: OAA from 70, not means-tested', 'hong-kong', HOME, 'oaa-gd', 'yes'],
    ['1823: not at 69', 'hong-kong', { ...HOME, age: '65' }, 'oaa-gd', 'no'],
    ['1823: a resident for at least seven years', 'hong-kong', { ...HOME, resident: 'fewer' }, 'oaa-gd', 'no'],
    ['1823: more than 90 days away in the year before', 'hong-kong', { ...HOME, away: 'over' }, 'oaa-gd', 'no'],
    ['SWD: not with CSSA', 'hong-kong', { ...HOME, gets: 'cssa' }, 'oaa-gd', 'no'],
    ['SWD: of OAA and OALA only one', 'hong-kong', { ...HOME, means: 'within' }, 'oaa-gd', 'instead'],
    ['LCQ 2025: DA needs 60 days in Hong Kong', 'hong-kong', { ...HOME, disability: 'severe', 'hk-days': 'fewer' }, 'da-normal', 'no'],
    ['LCQ 2011: who fulfils DA and OAA chooses one', 'hong-kong', { ...HOME, disability: 'severe', 'hk-days': 'within' }, 'oaa-gd', 'instead'],
    ['SWD: PCSSA after a year of CSSA', 'hong-kong', { ...HOME, gets: 'cssa-year' }, 'pcssa', 'yes'],
    ['SWD: PCSSA only for permanent residents', 'hong-kong', { ...HOME, gets: 'cssa-year', resident: 'seven' }, 'pcssa', 'no'],
    ['HK01: the trial needs a listed home', 'hong-kong', { ...HOME, gets: 'pcssa', lives: 'other' }, 'cssa-home', 'no'],
    ['HK01: and is had there', 'hong-kong', { ...HOME, gets: 'pcssa', lives: 'listed' }, 'cssa-home', 'yes'],
    ['portal: a home from 60 with proven need', 'hong-kong', { ...HOME, age: '60', care: 'waiting' }, 'rcssg', 'yes'],
    ['portal: not assessed yet', 'hong-kong', { ...HOME, care: 'not-yet' }, 'rcssg', 'depends'],
    ['portal: only in the nine cities', 'hong-kong', { ...HOME, place: 'guangdong', care: 'waiting' }, 'rcssg', 'no'],
    ['2026: $2 scheme from 60', 'hong-kong', { ...HOME, age: '60' }, 'two-dollar', 'yes'],
    ['gov.mo: pension at 65 after 60 months', 'macao', MACAO, 'pension', 'yes'],
    ['gov.mo: not without', 'macao', { ...MACAO, paid: 'no' }, 'pension', 'no'],
    ['IAS: subsidy for permanent residents', 'macao', { ...MACAO, resident: 'seven' }, 'subsidy', 'no'],
    ['regulation: 65 and living in the Mainland counts as there', 'macao', MACAO, 'cash', 'yes'],
    ['regulation: under 65 the days decide', 'macao', { ...MACAO, age: '60', 'macao-days': 'fewer', 'disability-benefit': 'no' }, 'cash', 'no'],
    ['regulation: 183 days', 'macao', { ...MACAO, age: '60', 'macao-days': 'within' }, 'cash', 'yes'],
    ['regulation: disability pension is an exception', 'macao', { ...MACAO, age: '60', 'macao-days': 'fewer', 'disability-benefit': 'yes' }, 'cash', 'yes'],
    ['regulation: but not for the provident fund', 'macao', { ...MACAO, age: '60', 'macao-days': 'fewer', 'disability-benefit': 'yes' }, 'cpf', 'no'],
    ['Shenzhen: over 60 with a residence permit', 'macao', { ...MACAO, age: '60', place: 'shenzhen' }, 'shenzhen', 'yes'],
    ['Shenzhen: not without', 'macao', { ...MACAO, place: 'shenzhen', permit: 'no' }, 'shenzhen', 'no'],
    ['other cities: not known', 'hong-kong', HOME, 'transit-other', 'unknown'],
    ['Guangzhou: depends on the registration', 'mainland', { age: '65', place: 'guangzhou' }, 'guangzhou', 'depends'],
  ] as const)('%s', (_, who, profile, id, kind) => {
    expect(kindsOf(who, profile)[id]).toBe(kind)
  })

  test('a couple at home in Zhongshan within the limits gets HK$4,345 each; over them at 70 HK$1,675', () => {
    expect(sumsOf('hong-kong', { ...HOME, means: 'within' })).toEqual({ month: [{ minor: 434_500, currency: 'HKD' }], year: [], isLeast: false })
    expect(sumsOf('hong-kong', HOME)).toEqual({ month: [{ minor: 167_500, currency: 'HKD' }], year: [], isLeast: false })
    expect(sumsOf('hong-kong', { ...HOME, means: 'unsaid' }).month).toEqual([{ minor: 167_500, currency: 'HKD' }])
  })

  test('Macao: the subsidy and the cash are sure, the pension is paid besides', () => {
    expect(sumsOf('macao', MACAO)).toEqual({ month: [], year: [{ minor: 2_000_000, currency: 'MOP' }], isLeast: true })
    expect(sumsOf('macao', { ...MACAO, resident: 'seven' }).year).toEqual([{ minor: 600_000, currency: 'MOP' }])
  })
})

describe('through time', () => {
  const amounts = (id: string, on: string) => entryOn(amountOf(id), civilDate(on))?.value.minor

  test.each([
    ['2024-01-31', undefined], ['2024-02-01', 419_500], ['2025-01-31', 419_500], ['2025-02-01', 425_000], ['2026-01-31', 425_000], ['2026-02-01', 434_500],
  ])('OALA on %s', (on, minor) => {
    expect(amounts('oala', on)).toBe(minor)
  })

  test('the allowed absence was 56 days to August 2023 and is 90 since', () => {
    const most = (on: string) => entryOn(decidingDays('away'), civilDate(on))!.value.days
    expect([most('2023-08-31'), most('2023-09-01')]).toEqual([56, 90])
    expect(entryOn(decidingDays('macao'), TODAY)!.value.days).toBe(183)
  })

  test('nobody is told a limit for the year in which none was found', () => {
    expect(entryOn(meansLimits, civilDate('2025-06-01'))).toBeUndefined()
    expect(entryOn(meansLimits, TODAY)!.value).toMatchObject({ income: { single: 1_077_000 }, assets: { single: 40_600_000 } })
  })

  test('the trial for CSSA recipients ends, and Macao’s money of 2026 is none of 2027', () => {
    expect(schemesOn(civilDate('2025-09-30')).some(({ id }) => id === 'cssa-home')).toBe(false)
    expect(schemesOn(civilDate('2028-10-01')).some(({ id }) => id === 'cssa-home')).toBe(false)
    expect(schemesOn(civilDate('2027-01-01')).find(({ id }) => id === 'subsidy')!.amount).toBeUndefined()
  })
})

describe('planted faults are noticed', () => {
  const planted = (id: string, change: (one: KnownScheme) => Partial<KnownScheme>) => SCHEMES.map((one) => (one.id === id ? { ...one, ...change(one) } : one))
  const isNoticed = (schemes: readonly KnownScheme[]) =>
    [...everyPath(entitled(schemes), { who: 'hong-kong', place: 'zhongshan' })].some(({ answers }) => {
      const expected = paidInHongKong(answers)
      return expected !== undefined && (sumsOf('hong-kong', answers, schemes).month[0]?.minor ?? 0) !== expected
    })

  test.each([
    ['no age', planted('oaa-gd', (one) => ({ conditions: one.conditions.filter((each) => 'any' in each || each.asks !== 'age') }))],
    ['no means test', planted('oala-gd', (one) => ({ conditions: one.conditions.filter((each) => 'any' in each || each.asks !== 'means') }))],
    ['no group', planted('oaa-gd', () => ({ group: undefined }))],
    ['last year’s amount', planted('oala-gd', (one) => ({ amount: { ...one.amount!, minor: 425_000 } }))],
    ['disability allowance without days in Hong Kong', planted('da-higher', (one) => ({ conditions: one.conditions.filter((each) => 'any' in each || each.asks !== 'hk-days') }))],
  ])('%s', (_, schemes) => {
    expect(isNoticed(schemes)).toBe(true)
  })
})

test('each scheme asks for answers that there are, and has somebody to ask, a page or a service', () => {
  for (const { id, who, conditions, entry } of SCHEMES) {
    for (const one of conditions.flatMap(simpleIn))
      if (one.asks !== 'age') expect([id, [...one.of, ...(one.unsure ?? [])].every((answer) => (CHOICES[one.asks as keyof typeof CHOICES] as readonly string[]).includes(answer))]).toEqual([id, true])
    const { ask, url, record } = entry.value
    expect(ask ?? url ?? record).toBeDefined()
    if (ask) expect(entryOn(careContact(ask), TODAY)).toBeDefined()
    if (record) expect(entryOf(record)).toBeDefined()
    // Somebody can have it at all.
    const some = [...everyPath(entitled([SCHEMES.find((other) => other.id === id)!]), { who: who[0]! })].map(({ answers }) => judge(SCHEMES.find((other) => other.id === id)!, answers).kind)
    expect([id, some.some((kind) => kind !== 'no')]).toEqual([id, true])
  }
})

test('an answer of another path decides nothing', () => {
  expect(walk(entitled(SCHEMES), { who: 'mainland', resident: 'permanent', gets: 'cssa' }).answers).toEqual({ who: 'mainland' })
})
