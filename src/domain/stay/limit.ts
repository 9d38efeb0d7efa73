import { addDays, daysBetween, weekdayOf, type CivilDate } from '../time/civil'
import { yearsLater } from '../time/years-later'
import type { Movement, Place } from './movement'
import { countBetween, numberOf } from './presence'

/** How long one may stay each time. */
export interface StayLimit {
  length: { amount: number; unit: string }
  /** Which day is the first: that of entry (`entry-day`), or the one after it from 00:00 (`next-day`). */
  counted: string
}

const HOURS = 24

/**
 * The last day one may stay after entering on a day.
 *
 * @returns `surely`: the last day whichever way days are counted; `atMost`: the last one if the day of entry does not count
 */
export function lastDay({ length: { amount, unit }, counted }: StayLimit, entered: CivilDate): { surely: CivilDate; atMost: CivilDate } {
  const days = unit === 'hour' ? Math.floor(amount / HOURS) : amount
  const later = unit === 'year' ? yearsLater(entered, amount) : addDays(entered, days)
  return { surely: counted === 'next-day' ? later : addDays(later, -1), atMost: counted === 'entry-day' ? addDays(later, -1) : later }
}

export interface StayCount {
  /** The day of the stay that it is, from 1 on the day of entry. */
  day: number
  surely: CivilDate
  atMost: CivilDate
  /** Nights that are left for certain; negative when over. */
  left: number
  /** `unsure`: over if the day of entry counts, in time if it does not. */
  state: 'in-time' | 'last-day' | 'unsure' | 'over'
}

export function countStay(limit: StayLimit, entered: CivilDate, today: CivilDate): StayCount {
  const { surely, atMost } = lastDay(limit, entered)
  const state = today < surely ? 'in-time' : today === surely ? 'last-day' : today <= atMost ? 'unsure' : 'over'
  return { day: daysBetween(entered, today) + 1, surely, atMost, left: daysBetween(today, surely), state }
}

/** Days of presence used of so many within any so many days, the last of them today. */
export function usedInWindow(present: readonly number[], { within }: { within: number }, today: CivilDate): number {
  return countBetween(present, numberOf(today) - within + 1, numberOf(today))
}

/** Entries into a place in the week from Monday to Sunday, and the Monday after it. */
export function entriesInWeek(movements: readonly Movement[], place: Place, today: CivilDate): { entries: number; nextWeek: CivilDate } {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7))
  const nextWeek = addDays(monday, 7)
  return { entries: movements.filter((one) => one.way === 'in' && one.place === place && one.day >= monday && one.day < nextWeek).length, nextWeek }
}
