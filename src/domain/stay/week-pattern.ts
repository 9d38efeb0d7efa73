/** Days spent in a place by a weekly pattern, such as Monday to Friday, turned into entries and exits. */
import { addDays, daysBetween, weekdayOf, type CivilDate } from '../time/civil'
import type { Movement, Place } from './movement'
import { dayStates, withDay, type DayState, type Unset } from './set-day'
import { staysOf } from './stays'

export interface WeekPattern {
  /** From 0 for Sunday to 6. */
  weekdays: readonly number[]
  /** `daily`: there and back each day; `stays`: there from the first to the last of days that follow each other. */
  how: 'daily' | 'stays'
  from: CivilDate
  to: CivilDate
}

export interface WeekFilled {
  movements: readonly Movement[]
  filled: readonly CivilDate[]
  /** Days of the pattern that the records have already: they stay as they are. */
  kept: readonly CivilDate[]
  refused: readonly { day: CivilDate; reason: Unset }[]
}

/** A pattern reaches at most so many days, so that a phone answers at once. */
export const MOST_PATTERN_DAYS = 731

/** What the pattern says of one of its days: the first and the last of those that follow each other are parts. */
function stateOn(weekday: number, { weekdays, how }: WeekPattern): DayState {
  const isAmong = weekdays.includes((weekday + 6) % 7) && weekdays.includes((weekday + 1) % 7)
  return how === 'stays' && isAmong ? 'whole' : 'part'
}

/**
 * Records with the days of a pattern. Only past days on which nothing is recorded in the place are filled; none is changed.
 *
 * @throws RangeError on more than `MOST_PATTERN_DAYS` days: the page does not let them be asked for
 */
export function withWeekPattern(before: readonly Movement[], place: Place, pattern: WeekPattern, today: CivilDate): WeekFilled {
  const { weekdays, from, to } = pattern
  const count = daysBetween(from, to) + 1
  if (count > MOST_PATTERN_DAYS) throw new RangeError(`${count} days are too many`)
  const known = dayStates(staysOf(before, today), place, today)
  const wanted = Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index)).filter((day) => day < today && weekdays.includes(weekdayOf(day)))
  const kept = wanted.filter((day) => known(day) !== 'away')
  const isWhole = (day: CivilDate) => stateOn(weekdayOf(day), pattern) === 'whole'
  const open = wanted.filter((day) => known(day) === 'away')
  let movements = before
  const filled: CivilDate[] = []
  const refused: { day: CivilDate; reason: Unset }[] = []
  // Whole days first: the parts before and after them are then the coming and the going.
  for (const day of [...open.filter(isWhole), ...open.filter((day) => !isWhole(day))]) {
    const done = withDay(movements, place, day, isWhole(day) ? 'whole' : 'part', today)
    if (done.ok) {
      movements = done.movements
      filled.push(day)
    } else {
      refused.push({ day, reason: done.reason })
    }
  }
  return { movements, filled: filled.sort(), kept, refused }
}
