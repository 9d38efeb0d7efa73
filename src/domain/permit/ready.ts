/** Whether a document can be there on the day one travels. */
import { daysBetween, type CivilDate } from '../time/civil'

export interface Wait {
  count: number
  unit: string
}

/** Days as a calendar counts them: five working days are about a week, holidays left aside. */
const inDays = ({ count, unit }: Wait) => (unit === 'working-day' ? Math.ceil((count * 7) / 5) : count)

/**
 * About how many days the slowest of the ways takes, where that is longer than until the day.
 *
 * @returns nothing where there is time enough, and for days gone by
 */
export function daysShort(waits: readonly Wait[], today: CivilDate, day: CivilDate): number | undefined {
  const needed = Math.max(0, ...waits.map(inDays))
  const left = daysBetween(today, day)
  return left >= 0 && left < needed ? needed : undefined
}
