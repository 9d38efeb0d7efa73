import { isPublicHoliday, isWorkingDay, type HolidayCalendar } from '../holiday/calendar'
import type { Side } from '../control-point/control-points'
import { weekdayOf, type CivilDate } from '../time/civil'

/** Days that timetables tell apart; a day of a place is of exactly one. Fridays are apart because railways add trains. */
export const DAY_TYPES = ['workday', 'friday', 'saturday', 'sunday', 'holiday'] as const

/**
 * The type of a day in a place, as a position in `DAY_TYPES`. A weekend day that is worked (调休上班) is a workday. Where the
 * holidays of a year are not announced, a day is what its weekday says.
 */
export function dayTypeOf(calendar: HolidayCalendar, place: Side, day: CivilDate): number {
  if (isPublicHoliday(calendar, place, day) === 'yes') return DAY_TYPES.indexOf('holiday')
  const weekday = weekdayOf(day)
  if (weekday === 0 || weekday === 6) {
    if (isWorkingDay(calendar, place, day) === 'yes') return DAY_TYPES.indexOf('workday')
    return DAY_TYPES.indexOf(weekday === 0 ? 'sunday' : 'saturday')
  }
  return DAY_TYPES.indexOf(weekday === 5 ? 'friday' : 'workday')
}
