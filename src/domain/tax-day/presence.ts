/** Days of presence under the arrangement between Hong Kong and the Mainland: any twelve months that begin or end in the year. */
import { dayNumbered, numberOf } from '../stay/presence'
import { addDays, civilDate, type CivilDate } from '../time/civil'
import { firstOf, lastOf } from './residence'

/** The last day of so many months that begin on a day. */
export function endOfMonths(first: CivilDate, months: number): CivilDate {
  const [year, month, date] = first.split('-').map(Number) as [number, number, number]
  const index = year * 12 + (month - 1) + months
  const [nextYear, nextMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const begins = civilDate(`${nextYear}-${String(nextMonth).padStart(2, '0')}-01`)
  const after = addDays(begins, date - 1)
  // A month that lacks the day: the period goes on to its last.
  return addDays(after.slice(0, 7) === begins.slice(0, 7) ? after : civilDate(`${after.slice(0, 7)}-01`), -1)
}

export interface MostPresence {
  days: number
  from: CivilDate
  to: CivilDate
}

/**
 * The twelve months with most days of presence, of all that begin or end in the year; none where there are no such days.
 *
 * @param present days of presence as numbers, earliest first
 */
export function mostPresence(present: readonly number[], year: number, months: number): MostPresence | undefined {
  // The first period that ends in the year begins a day after its length before 1 January.
  let first = numberOf(firstOf(year - Math.ceil(months / 12)))
  while (endOfMonths(dayNumbered(first), months) < firstOf(year)) first++
  const last = numberOf(lastOf(year))
  // Of two periods with the same days, the one that begins with the first of them does as well; only the last possible beginning is left.
  const starts = [...present.filter((day) => day >= first && day < last), last]
  let best: MostPresence | undefined
  let [begin, end] = [0, 0]
  for (const start of starts) {
    const to = endOfMonths(dayNumbered(start), months)
    while (begin < present.length && present[begin]! < start) begin++
    while (end < present.length && present[end]! <= numberOf(to)) end++
    if (end - begin > (best?.days ?? 0)) best = { days: end - begin, from: dayNumbered(start), to }
  }
  return best
}
