import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { addDays, type CivilDate } from './civil'

dayjs.extend(utc)

/** The same day so many years later; 29 February becomes 1 March where there is none. */
export function yearsLater(day: CivilDate, years: number): CivilDate {
  const later = dayjs.utc(day).add(years, 'year').format('YYYY-MM-DD') as CivilDate
  // The library takes the last day of the month instead.
  return later.slice(8) === day.slice(8) ? later : addDays(later, 1)
}
