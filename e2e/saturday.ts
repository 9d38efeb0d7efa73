import { addDays, dayOf, weekdayOf } from '../src/domain/time/civil'

/** The Saturday after next: never in the past, and in every timetable. */
export function saturday(): string {
  const today = dayOf(Date.now())
  return addDays(today, ((6 - weekdayOf(today) + 7) % 7) + 7)
}
