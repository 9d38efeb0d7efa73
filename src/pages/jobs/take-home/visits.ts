/** Work at home beside the days that visits to Hong Kong may have: for the answer, and for what the page says of the tick. */
import { entryOn, type FactEntry } from '@/domain/fact/fact'
import { workDaysInYear } from '@/domain/tax/hong-kong-work'
import type { CivilDate } from '@/domain/time/civil'
import { hongKongVisits } from '@/facts/jobs/tax-days'
import type { Visits } from '@/facts/jobs/tax-days-schema'
import { MOST_WORK, type Question, type Stay } from './question'

export interface HomeVisits {
  /** Working days at home in a year, about. */
  aboutDays: number
  mostDays: number
  /** The working days alone are more than visits may have. */
  isTooMany: boolean
  isVisitor: boolean
  entry: FactEntry<Visits>
}

/**
 * Who lives at home does not visit it: only who is on the Mainland most days can say so, and works in Hong Kong on no more days than
 * visits may have.
 *
 * @param homeTenths of ten working days, those at home
 * @param day a day of the year asked, whose rule counts
 * @returns nothing where no rule is known for the day
 */
export function homeVisits({ isSeldomHome }: Pick<Question, 'isSeldomHome'>, stay: Stay, homeTenths: number, day: CivilDate, visits = hongKongVisits): HomeVisits | undefined {
  const entry = entryOn(visits, day)
  if (!entry) return undefined
  const { mostDays } = entry.value
  const aboutDays = workDaysInYear({ inside: homeTenths, all: MOST_WORK })
  const isTooMany = aboutDays > mostDays
  return { aboutDays, mostDays, isTooMany, isVisitor: isSeldomHome && stay === 'lives' && !isTooMany, entry }
}
