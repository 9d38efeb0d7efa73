import fc from 'fast-check'
import type { Movement } from '../stay/movement'
import { daysIn, numberOf } from '../stay/presence'
import { staysOf } from '../stay/stays'
import { addDays, civilDate, dayOf, weekdayOf, type CivilDate } from '../time/civil'
import { endOfMonths, mostPresence } from './presence'
import { dayReached, residenceDays } from './residence'
import { breakOf, sixYears, taxYear, type TaxYear } from './six-years'

const DAYS = { fullDaysOnly: true }
const RULE = { years: 6, days: 183, absenceOverDays: 30, countsFrom: 2019 }
const day = civilDate
const into = (text: string): Movement => ({ way: 'in', place: 'mainland', day: day(text) })
const out = (text: string): Movement => ({ way: 'out', place: 'mainland', day: day(text) })

/** From Monday morning to Friday evening, from the first Monday of the year. */
function weeks(year: number): Movement[] {
  const movements: Movement[] = []
  for (let at = day(`${year}-01-01`); at <= `${year}-12-31`; at = addDays(at, 1)) {
    if (weekdayOf(at) === 1) movements.push({ ...into(at), time: '08:00' })
    if (weekdayOf(at) === 5 && movements.length > 0) movements.push({ ...out(at), time: '19:00' })
  }
  return movements
}

describe('residence days', () => {
  // Tuesdays, Wednesdays and Thursdays: three days a week, 156 in a year of 52 each.
  test('who comes on Monday and leaves on Friday has three a week', () => {
    expect(residenceDays(staysOf(weeks(2021)), 2021, day('2022-06-01'), DAYS)).toEqual({ days: 156, isUnsure: false })
  })

  test('of a year end with it, and a leap year has one more', () => {
    const stays = staysOf([into('2026-12-30'), out('2028-12-31')])
    const of = (year: number) => residenceDays(stays, year, day('2030-01-01'), DAYS).days
    expect([of(2025), of(2026), of(2027), of(2028), of(2029)]).toEqual([0, 1, 365, 365, 0])
  })

  test('that are missing make the number unsure in the years they may belong to', () => {
    const stays = staysOf([into('2026-03-01'), into('2027-02-01'), out('2027-02-03')])
    expect([2025, 2026, 2027, 2028].map((year) => residenceDays(stays, year, day('2028-06-01'), DAYS).isUnsure)).toEqual([false, true, true, false])
  })

  test.each([
    // 182 full days after the day of entry: 2 January to 2 July; the 183rd ends on 3 July.
    ['2026-01-01', '2026-01-01', '2026-07-03'],
    ['2026-01-01', '2026-07-01', '2026-07-03'],
    ['2026-01-01', '2026-07-03', '2026-07-03'],
    ['2026-01-01', '2026-07-04', undefined],
    ['2026-07-01', '2026-07-01', '2026-12-31'],
    ['2026-07-02', '2026-07-02', undefined],
  ])('in since %s, on %s: 183 are full at the end of %s', (entered, today, reached) => {
    expect(dayReached(staysOf([into(entered)]), 183, day(today), DAYS)).toBe(reached)
  })

  test('are not foretold for who is not there, or leaves on a day that is known', () => {
    expect(dayReached(staysOf([into('2026-01-01'), out('2026-02-01')]), 183, day('2026-03-01'), DAYS)).toBeUndefined()
    expect(dayReached(staysOf([into('2026-01-01'), out('2026-04-01')]), 183, day('2026-03-01'), DAYS)).toBeUndefined()
    expect(dayReached([], 183, day('2026-03-01'), DAYS)).toBeUndefined()
  })

  test('are reached on the very day that was foretold', () => {
    fc.assert(
      fc.property(fc.nat(360), fc.nat(200), fc.integer({ min: 1, max: 183 }), (start, after, wanted) => {
        const entered = addDays(day('2028-01-01'), start)
        const today = addDays(entered, after)
        if (today > '2028-12-31') return
        const stays = staysOf([into(entered)])
        const reached = dayReached(stays, wanted, today, DAYS)
        const counted = (until: CivilDate) => residenceDays(stays, 2028, addDays(until, 1), DAYS).days
        if (reached) expect([counted(addDays(reached, -1)), counted(reached)]).toEqual([wanted - 1, wanted])
        else expect(counted(addDays(today, -1)) >= wanted || counted(day('2028-12-31')) < wanted).toBe(true)
      }),
    )
  })
})

describe('the six-year rule', () => {
  // The ministry's example, as far as the stored copy on office.cjtax.cn has it: Mr Zhang of Hong Kong works in Shenzhen from 1 January 2013 to
  // 30 August 2026 and is away from 1 February 2025 into March. The copy breaks off there: the 15th is taken, and the answers follow from the rule.
  const zhang = staysOf([into('2013-01-01'), out('2025-02-01'), into('2025-03-15'), out('2026-08-30')])
  const of = (year: number, today = '2027-01-01') => sixYears(RULE, year, (one) => taxYear(zhang, one, day(today), DAYS))

  test.each([
    [2019, { kind: 'too-early', from: 2025 }],
    [2024, { kind: 'too-early', from: 2025 }],
    [2025, { kind: 'all-income' }],
    [2026, { kind: 'broken', year: 2025, by: 'absence' }],
  ])('Mr Zhang in %d', (year, wanted) => {
    expect(of(year)).toEqual(wanted)
  })

  test('nothing is said of a year with too few days so far', () => {
    expect(of(2025, '2025-05-01')).toEqual({ kind: 'not-resident' })
  })

  const year = (change: Partial<TaxYear>): TaxYear => ({ year: 2020, days: 183, longestAway: 30, isWhole: true, ...change })

  test.each([
    [{}, undefined],
    [{ days: 182 }, 'days'],
    [{ longestAway: 31 }, 'absence'],
    [{ days: 182, isWhole: false }, undefined],
    [{ longestAway: 300, isWhole: false }, undefined],
  ])('a year with %j breaks it: %s', (change, by) => {
    expect(breakOf(year(change), RULE)).toBe(by)
  })

  test('a year without records proves nothing, unless another breaks it anyway', () => {
    const yearOf = (change: Record<number, Partial<TaxYear>>) => (one: number) => year({ year: one, ...change[one] })
    expect(sixYears(RULE, 2026, yearOf({ 2021: { isWhole: false }, 2023: { isWhole: false } }))).toEqual({ kind: 'unknown', years: [2021, 2023] })
    expect(sixYears(RULE, 2026, yearOf({ 2021: { isWhole: false }, 2022: { days: 10 } }))).toEqual({ kind: 'broken', year: 2022, by: 'days' })
    expect(sixYears(RULE, 2026, yearOf({}))).toEqual({ kind: 'all-income' })
    // The seventh year before does not matter.
    expect(sixYears(RULE, 2026, yearOf({ 2019: { days: 0 } }))).toEqual({ kind: 'all-income' })
  })

  test('an absence of 30 whole days is none, of 31 is; leaving and coming back are days of presence', () => {
    const away = (back: string) => taxYear(staysOf([into('2019-12-01'), out('2020-03-01'), into(back)]), 2020, day('2021-01-01'), DAYS).longestAway
    expect(away('2020-04-01')).toBe(30)
    expect(away('2020-04-02')).toBe(31)
  })

  test('records that begin within a year do not make it whole', () => {
    const whole = (begin: string) => taxYear(staysOf([into(begin)]), 2020, day('2021-01-01'), DAYS).isWhole
    expect([whole('2020-01-01'), whole('2020-01-02'), whole('2019-12-31')]).toEqual([true, false, true])
    expect(taxYear([], 2020, day('2021-01-01'), DAYS)).toMatchObject({ days: 0, isWhole: false })
  })
})

describe('days of presence in any twelve months', () => {
  test.each([
    ['2026-01-01', 12, '2026-12-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-03-01', 12, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-14'],
  ])('from %s %d months end on %s', (first, months, end) => {
    expect(endOfMonths(day(first), months)).toBe(end)
  })

  /** Tries every period that begins or ends in the year, day by day. */
  function slow(present: Set<string>, year: number): number {
    let most = 0
    for (let first = day(`${year - 2}-12-01`); first <= `${year}-12-31`; first = addDays(first, 1)) {
      const end = endOfMonths(first, 12)
      const isOfYear = first.startsWith(String(year)) || end.startsWith(String(year))
      if (!isOfYear) continue
      let count = 0
      for (const one of present) if (one >= first && one <= end) count++
      most = Math.max(most, count)
    }
    return most
  }

  test('are what trying every period gives, in leap years too', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1600 }), { maxLength: 60 }), fc.constantFrom(2027, 2028, 2029), (after, year) => {
        const days = after.map((one) => dayOf(Date.UTC(2025, 11, 1) + one * 86_400_000)).sort()
        const most = mostPresence(days.map(numberOf), year, 12)
        expect(most?.days ?? 0).toBe(slow(new Set(days), year))
        if (most) expect(days.filter((one) => one >= most.from && one <= most.to)).toHaveLength(most.days)
      }),
      { numRuns: 12 },
    )
  })

  test('count the days of arrival and of departure', () => {
    const stays = staysOf([into('2026-01-01'), out('2026-07-02')])
    const present = daysIn(stays, 'mainland', 'any', day('2026-12-01'))
    expect(mostPresence(present, 2026, 12)).toMatchObject({ days: 183, from: '2026-01-01' })
    expect(residenceDays(stays, 2026, day('2026-12-01'), DAYS).days).toBe(181)
  })
})
