/** The six-year rule of the Mainland's income tax (Announcement 2019 No. 34, article 1). */
import { daysIn, numberOf } from '../stay/presence'
import type { Stay } from '../stay/stays'
import type { CivilDate } from '../time/civil'
import { firstOf, lastOf, residenceDays } from './residence'

export interface SixYearRule {
  years: number
  days: number
  absenceOverDays: number
  /** Years before it do not count. */
  countsFrom: number
}

export interface TaxYear {
  year: number
  days: number
  /** Longest time away within the year, in whole days: those of leaving and coming back are days of presence. */
  longestAway: number
  /** Nothing is missing, and the records begin before the year does; else the days are the least there were. */
  isWhole: boolean
}

function longestAway(present: readonly number[], first: number, last: number): number {
  const inside = present.filter((day) => day >= first && day <= last)
  return [...inside, last + 1].reduce(({ most, before }, day) => ({ most: Math.max(most, day - before - 1), before: day }), { most: 0, before: first - 1 }).most
}

/** What the records say of a year, up to today. */
export function taxYear(stays: readonly Stay[], year: number, today: CivilDate, rule: { fullDaysOnly: boolean }): TaxYear {
  const { days, isUnsure: lacks } = residenceDays(stays, year, today, rule)
  const [first, last] = [firstOf(year), lastOf(year) < today ? lastOf(year) : today]
  const begin = stays[0] && (stays[0].from ?? stays[0].to)!.day
  const isWhole = begin !== undefined && begin <= first && !lacks
  return { year, days, longestAway: longestAway(daysIn(stays, 'mainland', 'any', today), numberOf(first), numberOf(last)), isWhole }
}

/** Fewer days than needed, or away too long: either begins the count anew. */
export type Break = 'days' | 'absence'

export type SixYears =
  /** Fewer residence days than make a tax resident, so far. */
  | { kind: 'not-resident' }
  /** Six years cannot have passed yet. */
  | { kind: 'too-early'; from: number }
  | { kind: 'broken'; year: number; by: Break }
  /** Nothing known breaks it, but records are missing for these years. */
  | { kind: 'unknown'; years: number[] }
  | { kind: 'all-income' }

/** Why a year does not count, if it is known not to. Too few days in a year that is not whole proves nothing. */
export function breakOf({ days, longestAway: away, isWhole }: TaxYear, rule: SixYearRule): Break | undefined {
  if (!isWhole) return undefined
  return days < rule.days ? 'days' : away > rule.absenceOverDays ? 'absence' : undefined
}

/**
 * Whether income from outside the Mainland is taxed in a year too.
 *
 * @param yearOf what the records say of a year
 */
export function sixYears(rule: SixYearRule, year: number, yearOf: (year: number) => TaxYear): SixYears {
  if (year - rule.years < rule.countsFrom) return { kind: 'too-early', from: rule.countsFrom + rule.years }
  if (yearOf(year).days < rule.days) return { kind: 'not-resident' }
  const before = Array.from({ length: rule.years }, (_, index) => yearOf(year - 1 - index))
  const broken = before.find((one) => breakOf(one, rule))
  if (broken) return { kind: 'broken', year: broken.year, by: breakOf(broken, rule)! }
  const missing = before.filter(({ isWhole }) => !isWhole).map((one) => one.year).sort()
  return missing.length > 0 ? { kind: 'unknown', years: missing } : { kind: 'all-income' }
}
