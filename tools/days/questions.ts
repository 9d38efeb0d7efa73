/** Random records of coming and going, and whether the app counts them as the second reckoning does; and random scores and years. */
import { monthsForPension } from '../../src/domain/contribution/pension-years'
import { entryOn } from '../../src/domain/fact/fact'
import { staysOf } from '../../src/domain/stay/stays'
import type { Movement } from '../../src/domain/stay/movement'
import { daysIn } from '../../src/domain/stay/presence'
import { mostPresence } from '../../src/domain/tax-day/presence'
import { residenceDays } from '../../src/domain/tax-day/residence'
import { sixYears, taxYear, type SixYearRule, type SixYears } from '../../src/domain/tax-day/six-years'
import { assessmentYear, visitDays } from '../../src/domain/tax-day/visits'
import { addDays, civilDate } from '../../src/domain/time/civil'
import { judge } from '../../src/domain/work-route/judge'
import { classOf, pointsOf } from '../../src/domain/work-route/points'
import { presence, presenceDay, sixYears as sixYearsFact, taxDay } from '../../src/facts/customs/stays'
import { migrantCriteria, permitPoints, workRoutes } from '../../src/facts/jobs/routes'
import { pensionMonthsOn } from '../../src/facts/jobs/social-insurance'
import { hongKongVisits } from '../../src/facts/jobs/tax-days'
import { tickedIn } from '../../src/pages/jobs-guides/may-i/counted'
import { randomFrom } from '../network/oracle/worlds'
import { answersTo, CRITERIA, dayOf, daysOf, FACTORS, mostOf, secondMigrant, secondPension, secondPoints, sixYearsOf, visitsOf, yearOf, type Visit } from './second'

/** Values and ways of counting that are a little wrong. */
export type Fault = 'parts of days count' | 'an absence of 30 days breaks' | 'five years' | 'eleven months' | 'a tax year from May' | 'years of work from the first' | 'five criteria' | 'pensions rise a year late'

const TODAY = civilDate('2032-06-30')
const known = <Value>(entry: { value: Value } | undefined): Value => entry!.value
const SIX: SixYearRule = known(entryOn(sixYearsFact, TODAY))
const { fullDaysOnly } = known(entryOn(taxDay, TODAY))
const { withinMonths } = known(entryOn(presence, TODAY))
const { begins } = known(entryOn(hongKongVisits, TODAY))
const POINTS = known(entryOn(permitPoints, TODAY))
const KNOWN_CRITERIA = known(entryOn(migrantCriteria, TODAY)).criteria.map(({ id }) => id)
const MIGRANT = { id: 'qmas', ...known(entryOn(workRoutes.get('route/qmas'), TODAY)) }
const PENSION = known(pensionMonthsOn(TODAY))
/** Each part of a day is one of presence. */
if (entryOn(presenceDay, TODAY) === undefined) throw new Error('no rule for days of presence')

const told = (found: SixYears): string => (found.kind === 'broken' ? `broken ${found.year} ${found.by}` : found.kind === 'unknown' ? `unknown ${found.years.join()}` : found.kind)

function momentOf(hour: number): Pick<Movement, 'day' | 'time'> {
  const text = new Date(hour * 3_600_000).toISOString()
  return { day: civilDate(text.slice(0, 10)), time: text.slice(11, 16) }
}

type Random = ReturnType<typeof randomFrom>

/** Visits to two places one after the other, most of them on whole hours, some at midnight; the last may go on. */
function visitsFrom({ whole, pick, chance }: Random): Visit[] {
  const end = dayOf(TODAY) * 24
  const visits: Visit[] = []
  let hour = dayOf('2018-09-01') * 24 + whole(0, 24 * 900)
  const isLong = chance(0.6)
  while (visits.length < 40) {
    const from = chance(0.2) ? Math.ceil(hour / 24) * 24 : hour
    const length = isLong ? whole(24 * 60, 24 * 420) : whole(1, 24 * 40)
    const to = chance(0.2) ? Math.ceil((from + length) / 24) * 24 : from + length
    if (to >= end) return chance(0.5) && from < end ? [...visits, { place: 'mainland', from, to: undefined }] : visits
    visits.push({ place: chance(0.8) ? 'mainland' : 'hong-kong', from, to })
    // Away for about as long as breaks the six years, or less.
    hour = to + pick([1, 24 * 30, 24 * 31, 24 * 32, whole(1, 24 * 60), isLong ? whole(1, 500) : whole(1, 24 * 200)])
  }
  return visits
}

/** What differs in the records or the score of a seed, if anything does. */
export function problemAt(seed: number, fault?: Fault): string | undefined {
  const random = randomFrom(seed)
  const problems: string[] = []
  const compare = (what: string, ours: unknown, theirs: unknown) => {
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) problems.push(`${what}: ${JSON.stringify(ours)}, should be ${JSON.stringify(theirs)}`)
  }
  const visits = visitsFrom(random)
  const stays = staysOf(visits.flatMap(({ place, from, to }): Movement[] => [{ way: 'in', place, ...momentOf(from) }, ...(to === undefined ? [] : [{ way: 'out' as const, place, ...momentOf(to) }])]), TODAY)
  const today = dayOf(TODAY)
  const days = daysOf(visits, 'mainland', today)
  const begin = visits[0] ? Math.floor(visits[0].from / 24) : Infinity
  const rule = { fullDaysOnly: fault === 'parts of days count' ? false : fullDaysOnly }
  const six: SixYearRule = { ...SIX, ...(fault === 'an absence of 30 days breaks' && { absenceOverDays: 29 }), ...(fault === 'five years' && { years: 5 }) }

  const year = random.whole(2019, 2032)
  const right = yearOf(days, year, today)
  compare(`days of ${year}`, residenceDays(stays, year, TODAY, rule).days, right.days)
  const counted = taxYear(stays, year, TODAY, rule)
  compare(`away in ${year}`, counted.longestAway, right.away)
  const asked = random.whole(2024, 2032)
  compare(`six years before ${asked}`, told(sixYears(six, asked, (one) => taxYear(stays, one, TODAY, rule))), sixYearsOf(days, asked, begin, today, 2019))

  const most = mostPresence(daysIn(stays, 'mainland', 'any', TODAY), year, fault === 'eleven months' ? 11 : withinMonths)
  compare(`most presence about ${year}`, most?.days ?? 0, mostOf(days, year))
  const inHongKong = daysOf(visits, 'hong-kong', today)
  const from = fault === 'a tax year from May' ? '05-01' : begins
  compare(`visits of ${year}`, visitDays(stays, assessmentYear(addDays(civilDate(`${year}-04-01`), random.whole(31, 364)), from), TODAY).days, visitsOf(inHongKong, year))

  const chosen: Record<string, string> = Object.fromEntries(FACTORS.flatMap((factor) => (random.chance(0.9) ? [[factor, random.pick(answersTo(factor))]] : [])))
  const worked = random.whole(0, 40)
  const scored = pointsOf({ ...POINTS, ...(fault === 'years of work from the first' && { years: { ...POINTS.years, from: 1 } }) }, chosen, worked)
  compare(`points of ${JSON.stringify(chosen)} and ${worked} years`, [scored, classOf(scored, POINTS)], secondPoints(chosen, worked))

  // As an address may hold it: in any order, some twice, some that are none.
  const ticked = Array.from({ length: random.whole(0, 14) }, () => random.pick([...CRITERIA, 'nothing']))
  const [age, degree] = [random.pick([0, 17, 18, 60]), random.pick(['none', 'sub-degree', 'bachelor', 'doctor'])]
  const met = tickedIn(ticked.join('~'), KNOWN_CRITERIA).length + (fault === 'five criteria' ? 1 : 0)
  compare(`migrant with ${ticked.join()}`, judge(MIGRANT, { age: String(age), degree, criteria: String(met) }, TODAY).kind, secondMigrant(ticked, age, degree))
  const reached = random.whole(2020, 2060)
  compare(`a pension from ${reached}`, monthsForPension({ ...PENSION, ...(fault === 'pensions rise a year late' && { risesFrom: PENSION.risesFrom + 1 }) }, reached), secondPension(reached))
  return problems.length > 0 ? problems.join('; ') : undefined
}
