/** Residence days of the Mainland's income tax: a calendar year, counted in full days (Announcement 2019 No. 34, article 2). */
import { countBetween, daysIn, dayNumbered, isUnsure, numberOf } from '../stay/presence'
import { stayNow, type Stay } from '../stay/stays'
import { civilDate, type CivilDate } from '../time/civil'

export const firstOf = (year: number): CivilDate => civilDate(`${year}-01-01`)
export const lastOf = (year: number): CivilDate => civilDate(`${year}-12-31`)

export interface ResidenceDays {
  days: number
  /** An entry or an exit is missing that could change the number. */
  isUnsure: boolean
}

/** Residence days in a year, up to today. */
export function residenceDays(stays: readonly Stay[], year: number, today: CivilDate, { fullDaysOnly }: { fullDaysOnly: boolean }): ResidenceDays {
  const days = daysIn(stays, 'mainland', fullDaysOnly ? 'full' : 'any', today)
  return {
    days: countBetween(days, numberOf(firstOf(year)), numberOf(lastOf(year))),
    isUnsure: isUnsure(stays, 'mainland', firstOf(year), lastOf(year)),
  }
}

/** The day whose end makes so many residence days this year, for who is in the Mainland and does not leave; none where that is not this year. */
export function dayReached(stays: readonly Stay[], wanted: number, today: CivilDate, rule: { fullDaysOnly: boolean }): CivilDate | undefined {
  const stay = stayNow(stays, today)
  if (stay?.place !== 'mainland' || stay.to) return undefined
  const year = Number(today.slice(0, 4))
  const missing = wanted - residenceDays(stays, year, today, rule).days
  if (missing <= 0) return undefined
  const isTodayWhole = stay.from!.day < today || stay.from!.time === '00:00'
  // Counting any presence, today has been counted already.
  const first = rule.fullDaysOnly && isTodayWhole ? 0 : 1
  const day = dayNumbered(numberOf(today) + first + missing - 1)
  // Whoever plans to enter somewhere by then has left.
  const isThere = stay.before === undefined || day < stay.before.day
  return isThere && day <= lastOf(year) ? day : undefined
}
