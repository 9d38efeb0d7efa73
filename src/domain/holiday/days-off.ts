import { addDays, daysBetween, type CivilDate } from '../time/civil'
import { isWorkingDay, placeDay, type HolidayCalendar, type HolidayPlace } from './calendar'
import type { HolidayName } from './name'

/** Days off in a row with a holiday among them. Saturdays and Sundays count as days off unless they are made working days. */
export interface DaysOff {
  first: CivilDate
  last: CivilDate
  length: number
  names: readonly HolidayName[]
  /** Of the day before the first or after the last nothing is announced: it may be longer. */
  isAtLeast: boolean
  /** The one working day in the middle to take off for it, if it needs one. */
  bridge?: CivilDate
}

/** Fewer are an ordinary weekend. */
const LONG = 3
/** Fewer are not worth a day of leave. */
const LONG_WITH_BRIDGE = 4

/** All days off in a row around a day that is off itself. */
function runAround(calendar: HolidayCalendar, place: HolidayPlace, day: CivilDate): DaysOff {
  const isOff = (one: CivilDate) => isWorkingDay(calendar, place, one) === 'no'
  let [first, last] = [day, day]
  while (isOff(addDays(first, -1))) first = addDays(first, -1)
  while (isOff(addDays(last, 1))) last = addDays(last, 1)
  const isAtLeast = [addDays(first, -1), addDays(last, 1)].some((one) => isWorkingDay(calendar, place, one) === 'not-announced')
  const length = daysBetween(first, last) + 1
  const names: HolidayName[] = []
  for (let ahead = 0; ahead < length; ahead++) {
    const { marks } = placeDay(calendar, place, addDays(first, ahead))
    const name = marks.off ?? marks['offices-off']
    if (name && !names.includes(name)) names.push(name)
  }
  return { first, last, length, names, isAtLeast }
}

/** The run of at least three days off with a holiday that a day belongs to. */
export function longRunOf(calendar: HolidayCalendar, place: HolidayPlace, day: CivilDate): DaysOff | undefined {
  if (isWorkingDay(calendar, place, day) !== 'no') return undefined
  const run = runAround(calendar, place, day)
  return run.length >= LONG && run.names.length > 0 ? run : undefined
}

/** Four days or more by taking off this one, which stands between two runs of which one has a holiday. */
export function bridgeAt(calendar: HolidayCalendar, place: HolidayPlace, day: CivilDate): DaysOff | undefined {
  const [eve, morrow] = [addDays(day, -1), addDays(day, 1)]
  if (isWorkingDay(calendar, place, day) !== 'yes' || [eve, morrow].some((one) => isWorkingDay(calendar, place, one) !== 'no')) return undefined
  const [before, after] = [runAround(calendar, place, eve), runAround(calendar, place, morrow)]
  const names = [...new Set([...before.names, ...after.names])]
  const length = before.length + 1 + after.length
  if (names.length === 0 || length < LONG_WITH_BRIDGE) return undefined
  return { first: before.first, last: after.last, length, names, isAtLeast: before.isAtLeast || after.isAtLeast, bridge: day }
}

/** Long runs that are not over by `from` and begin by `until`, and those that one day of leave in that time makes, earliest first. */
export function longDaysOff(calendar: HolidayCalendar, place: HolidayPlace, from: CivilDate, until: CivilDate): DaysOff[] {
  const found = new Map<string, DaysOff>()
  const add = (run: DaysOff | undefined) => run && found.set(`${run.first} ${run.bridge ?? ''}`, run)
  let last: CivilDate | undefined
  // From holiday to holiday and not from day to day: each such run has one, and a page asks for a year of them.
  for (const day of holidaysOf(calendar, place)) {
    if (day < addDays(from, -AROUND) || day > addDays(until, AROUND) || (last && day <= last)) continue
    const run = runAround(calendar, place, day)
    last = run.last
    if (run.length >= LONG && run.last >= from && run.first <= until) add(run)
    for (const one of [addDays(run.first, -1), addDays(run.last, 1)]) if (one >= from && one <= until) add(bridgeAt(calendar, place, one))
  }
  return [...found.values()].sort((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : one.length - other.length))
}

/** A holiday further from a span of days than this belongs to no run in it: the longest so far had nine days. */
const AROUND = 31

/** Public holidays and days in lieu of a place, earliest first. */
const holidaysOf = (calendar: HolidayCalendar, place: HolidayPlace): CivilDate[] =>
  calendar
    .flatMap(({ series }) => series.flatMap(({ value }) => (value.place === place && (value.kind === 'off' || value.kind === 'offices-off') ? Object.keys(value.days) : [])))
    .sort() as CivilDate[]
