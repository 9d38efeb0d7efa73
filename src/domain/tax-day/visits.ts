/** Days of visits to Hong Kong in its year of assessment: the 60 days of the Inland Revenue Ordinance, section 8(1B). */
import { countBetween, daysIn, isUnsure, numberOf } from '../stay/presence'
import type { Stay } from '../stay/stays'
import { addDays, civilDate, type CivilDate } from '../time/civil'
import type { ResidenceDays } from './residence'

export interface AssessmentYear {
  from: CivilDate
  to: CivilDate
}

/**
 * The year of assessment that a day is in.
 *
 * @param begins its first day, as `04-01`
 */
export function assessmentYear(day: CivilDate, begins: string): AssessmentYear {
  const year = Number(day.slice(0, 4))
  const first = day.slice(5) >= begins ? year : year - 1
  return { from: civilDate(`${first}-${begins}`), to: addDays(civilDate(`${first + 1}-${begins}`), -1) }
}

/** Days on any part of which one was in Hong Kong: the days of coming and of going count whole. */
export function visitDays(stays: readonly Stay[], { from, to }: AssessmentYear, today: CivilDate): ResidenceDays {
  return { days: countBetween(daysIn(stays, 'hong-kong', 'any', today), numberOf(from), numberOf(to)), isUnsure: isUnsure(stays, 'hong-kong', from, to) }
}
