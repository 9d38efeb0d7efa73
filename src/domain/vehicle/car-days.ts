import { addDays, daysBetween, type CivilDate } from '../time/civil'

/** First and last day on the other side; the last left out while the car is still there. */
export interface Span {
  from: CivilDate
  to?: CivilDate
}

export interface StayRule {
  perVisit?: number
  perYear?: number
}

export interface DaysUsed {
  used: number
  /** Never less than 0. */
  left: number
}

export interface CarDays {
  /** The stay that goes on. */
  visit?: DaysUsed
  /** Of the calendar year of this day. */
  calendarYear?: DaysUsed
  /** Of the year that ends with this day: no other way of counting a year allows less. */
  pastYear?: DaysUsed
  /** Last day on which the car has to be back, if it stays from today on; left out when it is over the limit already. */
  leaveBy?: CivilDate
}

/** The same day a year before; 28 February for a leap day. */
function yearBefore(day: CivilDate): CivilDate {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0')
  return `${year}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}` as CivilDate
}

/** Days inside a window that lie in any of the spans, each once; the window's ends count. */
export function daysInside(spans: readonly Span[], first: CivilDate, last: CivilDate): number {
  const cut = spans
    .map(({ from, to = last }) => ({ from: from > first ? from : first, to: to < last ? to : last }))
    .filter(({ from, to }) => from <= to)
    .sort((one, other) => (one.from < other.from ? -1 : 1))
  let counted = 0
  let end: CivilDate | undefined
  for (const { from, to } of cut) {
    const begin: CivilDate = end !== undefined && end >= from ? addDays(end, 1) : from
    if (begin > to) continue
    counted += daysBetween(begin, to) + 1
    end = to
  }
  return counted
}

const usage = (used: number, limit: number): DaysUsed => ({ used, left: Math.max(0, limit - used) })

/** First day of the stay that goes on; a car that came back today and left again is on its new stay. */
function startOf(spans: readonly Span[], today: CivilDate): CivilDate | undefined {
  const here = spans.filter(({ from, to }) => from <= today && (to === undefined || to >= today))
  const goingOn = here.filter(({ to }) => to !== today)
  return (goingOn.length > 0 ? goingOn : here).map(({ from }) => from).sort()[0]
}

/**
 * How many days of a car's stay are used on a day.
 *
 * The day of going and the day of coming back both count. No source says how the year of a yearly limit is counted; so both the
 * calendar year and the past year are told, and who keeps to the less of the two is right in any case.
 */
export function carDays(spans: readonly Span[], { perVisit, perYear }: StayRule, today: CivilDate): CarDays {
  const start = startOf(spans, today)
  const januaryFirst = `${today.slice(0, 4)}-01-01` as CivilDate
  const upToNow = spans.filter(({ from }) => from <= today)
  return {
    ...(perVisit !== undefined && start && { visit: usage(daysBetween(start, today) + 1, perVisit) }),
    ...(perYear !== undefined && {
      calendarYear: usage(daysInside(upToNow, januaryFirst, today), perYear),
      pastYear: usage(daysInside(upToNow, addDays(yearBefore(today), 1), today), perYear),
    }),
    ...leaveBy(upToNow, { perVisit, perYear }, start, today),
  }
}

/** Goes on day by day while every limit is kept; a stay that goes on has a limit, or nothing is said. */
function leaveBy(spans: readonly Span[], { perVisit, perYear }: StayRule, start: CivilDate | undefined, today: CivilDate): { leaveBy?: CivilDate } {
  const begin = start ?? today
  if (perVisit === undefined) return {}
  const isKept = (day: CivilDate) => {
    if (daysBetween(begin, day) + 1 > perVisit) return false
    if (perYear === undefined) return true
    const stays = [...spans.map((span) => ({ ...span, to: span.to ?? day })), { from: begin, to: day }]
    const years = [`${day.slice(0, 4)}-01-01` as CivilDate, addDays(yearBefore(day), 1)]
    return years.every((first) => daysInside(stays, first, day) <= perYear)
  }
  if (!isKept(today)) return {}
  let last = today
  while (isKept(addDays(last, 1))) last = addDays(last, 1)
  return { leaveBy: last }
}
