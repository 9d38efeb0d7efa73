import fc from 'fast-check'
import type { Movement } from '../stay/movement'
import { dayState } from '../stay/set-day'
import { staysOf } from '../stay/stays'
import { addDays, civilDate, daysBetween, type CivilDate } from '../time/civil'
import { daysLeft, firstFullYear, lastDayToLeave, sixYearRow } from './outlook'
import { dayReached, residenceDays } from './residence'
import { sixYears, taxYear, type SixYearRule } from './six-years'
import { assessmentYear, visitDays } from './visits'

const RULE: SixYearRule = { years: 6, days: 183, absenceOverDays: 30, countsFrom: 2019 }
const DAYS = { fullDaysOnly: true }
const day = civilDate

test('days left are those before the one that makes a resident', () => {
  expect([0, 181, 182, 183, 200].map((counted) => daysLeft(counted, 183))).toEqual([182, 1, 0, 0, 0])
})

test('who leaves on the last day is away for over 30 whole days by the end of the year, and a day later is not', () => {
  const last = lastDayToLeave(day('2026-11-22'), RULE)!
  expect(last).toBe('2026-11-30')
  const away = (leaves: CivilDate) =>
    taxYear(staysOf([{ way: 'in', place: 'mainland', day: day('2025-06-01') }, { way: 'out', place: 'mainland', day: leaves }, { way: 'in', place: 'mainland', day: day('2027-01-01') }]), 2026, day('2027-06-01'), DAYS).longestAway
  expect([away(last), away(addDays(last, 1))]).toEqual([31, 30])
  expect(lastDayToLeave(day('2026-11-30'), RULE)).toBe('2026-11-30')
  expect(lastDayToLeave(day('2026-12-01'), RULE)).toBeUndefined()
})

/** Counts day by day from 00:00 to 24:00 with nothing but the moments of each stay; who leaves at exactly 00:00 leaves on that day. */
function countedByHand(stays: readonly { from: number; to: number }[], year: number): { full: number; longestAway: number } {
  const at = (text: string) => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)))
  let [full, away, longestAway] = [0, 0, 0]
  for (let begin = at(`${year}-01-01`); begin < at(`${year + 1}-01-01`); begin += 86_400_000) {
    if (stays.some(({ from, to }) => from <= begin && to >= begin + 86_400_000)) full++
    away = stays.some(({ from, to }) => from < begin + 86_400_000 && to >= begin) ? 0 : away + 1
    longestAway = Math.max(longestAway, away)
  }
  return { full, longestAway }
}

test('an oracle that counts hour by hour finds the same days, absences and six years', () => {
  const visit = fc.record({ gap: fc.integer({ min: 1, max: 2000 }), length: fc.integer({ min: 1, max: 6000 }) })
  fc.assert(
    fc.property(fc.array(visit, { minLength: 3, maxLength: 30 }), (visits) => {
      let hour = Date.UTC(2018, 5, 1) / 3_600_000
      const spans = visits.map(({ gap, length }) => {
        const from = hour + gap
        hour = from + length
        return { from: from * 3_600_000, to: hour * 3_600_000 }
      })
      const moment = (ms: number, way: 'in' | 'out'): Movement => {
        const text = new Date(ms).toISOString()
        return { way, place: 'mainland', day: day(text.slice(0, 10)), time: text.slice(11, 16) }
      }
      const stays = staysOf(spans.flatMap(({ from, to }) => [moment(from, 'in'), moment(to, 'out')]))
      const today = day('2035-01-01')
      const hand = (year: number) => countedByHand(spans, year)
      for (let year = 2019; year <= 2026; year++) {
        expect(residenceDays(stays, year, today, DAYS).days).toBe(hand(year).full)
        expect(taxYear(stays, year, today, DAYS).longestAway).toBe(hand(year).longestAway)
      }
      const six = sixYears(RULE, 2026, (one) => taxYear(stays, one, today, DAYS))
      const isAll = [2020, 2021, 2022, 2023, 2024, 2025].every((year) => hand(year).full >= 183 && hand(year).longestAway <= 30)
      if (hand(2026).full < 183) expect(six.kind).toBe('not-resident')
      else expect(six.kind === 'all-income').toBe(isAll)
    }),
    { numRuns: 40 },
  )
})

describe('the row of six years', () => {
  const year = (one: number, change = {}) => ({ year: one, days: 200, longestAway: 10, isWhole: true, ...change })
  const today = day('2026-11-22')
  const row = (changes: Record<number, object>) => sixYearRow(RULE, 2026, today, (one) => year(one, changes[one]))

  test('tells what each year does', () => {
    const states = row({ 2020: { days: 182 }, 2022: { longestAway: 31 }, 2023: { isWhole: false } }).map(({ state }) => state)
    expect(states).toEqual(['days', 'counts', 'absence', 'unknown', 'counts', 'counts', 'running'])
    expect(sixYearRow(RULE, 2020, today, (one) => year(one)).map(({ state }) => state)).toEqual(['early', 'early', 'early', 'early', 'early', 'counts', 'counts'])
  })

  test.each([
    [{}, 2026],
    [{ 2020: { days: 10 } }, 2027],
    [{ 2025: { longestAway: 31 } }, 2032],
    [{ 2023: { isWhole: false } }, undefined],
    // A missing year before one that breaks does not matter.
    [{ 2021: { isWhole: false }, 2024: { days: 0 } }, 2031],
  ])('with %j all income is taxed from %s at the earliest', (changes, wanted) => {
    expect(firstFullYear(RULE, row(changes))).toBe(wanted)
  })

  test('agrees with the rule itself when the years to come are full ones', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (full) => {
        const yearOf = (one: number) => year(one, one >= 2026 || full[one - 2019] ? {} : { days: 10 })
        const first = firstFullYear(RULE, sixYearRow(RULE, 2026, today, yearOf))!
        expect(sixYears(RULE, first, yearOf).kind).toBe('all-income')
        if (first > 2026) expect(sixYears(RULE, first - 1, yearOf).kind).not.toBe('all-income')
      }),
    )
  })
})

test('the day foretold is the one on which no day is left', () => {
  const stays = staysOf([{ way: 'in', place: 'mainland', day: day('2026-03-01') }])
  const reached = dayReached(stays, 183, day('2026-04-01'), DAYS)!
  const left = (until: CivilDate) => daysLeft(residenceDays(stays, 2026, addDays(until, 1), DAYS).days, 183)
  expect([left(addDays(reached, -1)), left(addDays(reached, -2))]).toEqual([0, 1])
  expect(daysBetween(day('2026-03-01'), reached)).toBe(183)
})

describe('visits to Hong Kong', () => {
  test.each([
    ['2026-03-31', '2025-04-01', '2026-03-31'],
    ['2026-04-01', '2026-04-01', '2027-03-31'],
    ['2028-02-29', '2027-04-01', '2028-03-31'],
  ])('%s is in the year from %s to %s', (at, from, to) => {
    expect(assessmentYear(day(at), '04-01')).toEqual({ from, to })
  })

  // The published answer of a tax course (docslib.org): 22 + 20 + 18 days of 2014/15 are 60, arrival and departure included.
  test('count both ends of each, as in the published example', () => {
    const visit = (from: string, to: string): Movement[] => [{ way: 'in', place: 'hong-kong', day: day(from) }, { way: 'out', place: 'hong-kong', day: day(to) }]
    const stays = staysOf([...visit('2014-12-10', '2015-01-20'), ...visit('2015-02-01', '2015-02-18'), ...visit('2015-04-01', '2015-04-21')])
    const of = (at: string) => visitDays(stays, assessmentYear(day(at), '04-01'), day('2016-01-01')).days
    expect(of('2015-03-31')).toBe(60)
    expect(of('2015-04-01')).toBe(21)
    expect(dayState(stays, 'hong-kong', day('2015-02-18'))).toBe('part')
  })
})
