import { addDays, weekdayOf, type CivilDate } from '../time/civil'
import type { TimeOfDay } from '../time/time-of-day'

/** Last moment; the end of the day where no time is given. */
export interface Limit {
  daysBefore: number
  time?: TimeOfDay
}

export interface BookingRule {
  /** So many days before the journey at the earliest. */
  earliestDays?: number
  /** All days of a month can be booked from this day of the month before on. */
  opensOnDayOfMonthBefore?: number
  closes: Limit
  /** Weekdays, from 0, Sunday, on which none is needed, but for days that only the authority names. */
  weekdaysWithout?: readonly number[]
}

export interface BookingWindow {
  /** First day of booking; left out where no source says. */
  opens?: CivilDate
  closes: CivilDate
  /** On the day it closes. */
  time?: TimeOfDay
  /** Usually none is needed on such a weekday. */
  isUsuallyFree: boolean
  state: 'early' | 'open' | 'late'
}

/** A day of the month before this day's month. Days up to 28 exist in every month. */
function dayOfMonthBefore(day: CivilDate, date: number): CivilDate {
  const lastOfMonthBefore = addDays(day, -Number(day.slice(8)))
  return `${lastOfMonthBefore.slice(0, 8)}${String(date).padStart(2, '0')}` as CivilDate
}

/**
 * When a journey has to be booked.
 *
 * @param travel day of the journey
 * @param now day and minute at which one asks
 * @throws RangeError when a month opens after its 28th: a data error
 */
export function bookingWindow(rule: BookingRule, travel: CivilDate, now: { day: CivilDate; time: TimeOfDay }): BookingWindow {
  const { earliestDays, opensOnDayOfMonthBefore: date, closes: limit, weekdaysWithout = [] } = rule
  if (date !== undefined && !(date >= 1 && date <= 28)) throw new RangeError(`a month cannot open on its day ${date}`)
  const opens = date !== undefined ? dayOfMonthBefore(travel, date) : earliestDays !== undefined ? addDays(travel, -earliestDays) : undefined
  const closes = addDays(travel, -limit.daysBefore)
  const isLate = now.day > closes || (now.day === closes && limit.time !== undefined && now.time > limit.time)
  const isEarly = opens !== undefined && now.day < opens
  return {
    ...(opens && { opens }),
    closes,
    ...(limit.time !== undefined && { time: limit.time }),
    isUsuallyFree: weekdaysWithout.includes(weekdayOf(travel)),
    state: isLate ? 'late' : isEarly ? 'early' : 'open',
  }
}
