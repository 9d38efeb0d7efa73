/** What comes next: days that are left, and how the six years stand. */
import { addDays, daysBetween, type CivilDate } from '../time/civil'
import { lastOf } from './residence'
import { breakOf, type Break, type SixYearRule, type TaxYear } from './six-years'

/** Residence days one can still spend in a year without reaching so many; 0 once they are reached. */
export const daysLeft = (counted: number, wanted: number): number => Math.max(0, wanted - 1 - counted)

/**
 * Last day on which one can leave and still be away long enough within the year of that day: back on 1 January at the earliest.
 * The day of leaving is none of the days away. An absence over the end of a year is not looked at: how it counts is not published.
 */
export const lastDayToLeave = (today: CivilDate, { absenceOverDays }: Pick<SixYearRule, 'absenceOverDays'>): CivilDate | undefined => {
  const last = lastOf(Number(today.slice(0, 4)))
  const day = addDays(last, -(absenceOverDays + 1))
  return daysBetween(today, day) >= 0 ? day : undefined
}

export interface RowYear extends TaxYear {
  /** `early`: before the rule began to count; `running`: not over; `unknown`: records are missing, and nothing known breaks it. */
  state: 'counts' | Break | 'unknown' | 'early' | 'running'
}

/** The years before a year that decide, and the year itself, earliest first. */
export function sixYearRow(rule: SixYearRule, year: number, today: CivilDate, yearOf: (year: number) => TaxYear): RowYear[] {
  return Array.from({ length: rule.years + 1 }, (_, index) => {
    const known = yearOf(year - rule.years + index)
    if (known.year < rule.countsFrom) return { ...known, state: 'early' }
    if (lastOf(known.year) >= today) return { ...known, state: 'running' }
    const broken = breakOf(known, rule)
    return { ...known, state: broken ?? (known.isWhole ? 'counts' : 'unknown') }
  })
}

/**
 * First year in which income from everywhere may be taxed, if every year from now on has its days and no long absence.
 *
 * @param row years up to and with the one that runs, earliest first, as `sixYearRow` gives them
 * @returns nothing where a missing year could decide it
 */
export function firstFullYear(rule: SixYearRule, row: readonly RowYear[]): number | undefined {
  const last = row[row.length - 1]!
  const before = row.slice(0, -1)
  const broken = [...before].reverse().find(({ state }) => state !== 'counts')
  if (broken?.state === 'unknown') return undefined
  const begins = broken ? broken.year + 1 : before[0]!.year
  return Math.max(begins + rule.years, last.year)
}
