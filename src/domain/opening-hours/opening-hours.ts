import { addDays, weekdayOf, type CivilDate } from '../time/civil'
import { DAY_MINUTES, timeOfDay, type TimeOfDay } from '../time/time-of-day'

/** From one minute of a day up to, and without, another. */
export interface Span {
  opens: TimeOfDay
  closes: TimeOfDay
}

export interface OpeningHours {
  /** From Sunday to Saturday, the earliest span first; `unknown` where a place opens on that day but no source says when. */
  week: readonly (readonly Span[] | 'unknown')[]
  /** What the source says of public holidays. */
  onHolidays: 'closed' | 'open' | 'unknown'
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const LINE = /^(daily|(?:sun|mon|tue|wed|thu|fri|sat)(?:-(?:sun|mon|tue|wed|thu|fri|sat))?) (?:(\?)|(\d\d:\d\d)-(\d\d:\d\d))$/

function daysOf(words: string): number[] {
  if (words === 'daily') return [0, 1, 2, 3, 4, 5, 6]
  const [first, last = first] = words.split('-').map((word) => WEEKDAYS.indexOf(word)) as [number, number?]
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7)
}

/**
 * Hours as they are written in facts: `mon-fri 09:00-12:00`, `sat ?`, `daily 00:00-24:00`. A day that no line names is closed.
 *
 * @throws RangeError on a line of another form, or spans that overlap: a data error
 */
export function openingHours(lines: readonly string[], onHolidays: OpeningHours['onHolidays'] = 'unknown'): OpeningHours {
  const week: (Span[] | 'unknown')[] = WEEKDAYS.map(() => [])
  for (const line of lines) {
    const [, words = '', isUnknown, from = '', to = ''] = LINE.exec(line) ?? []
    if (words === '') throw new RangeError(`"${line}" is no line of opening hours`)
    for (const day of daysOf(words)) {
      const spans = week[day]!
      if (isUnknown) {
        week[day] = 'unknown'
      } else if (spans !== 'unknown') {
        const span = { opens: timeOfDay(from), closes: timeOfDay(to) }
        const last = spans[spans.length - 1]
        if (!(span.opens < span.closes && span.closes <= DAY_MINUTES) || (last && span.opens < last.closes)) throw new RangeError(`"${line}" ends before it begins, after midnight, or overlaps`)
        spans.push(span)
      }
    }
  }
  return { week, onHolidays }
}

export interface Moment {
  day: CivilDate
  time: TimeOfDay
}

/** `not-announced`: that year's holidays are not published yet. */
export type Holiday = 'yes' | 'no' | 'not-announced'

export type OpenState =
  /** `until` is missing where it never closes. */
  | { state: 'open'; until?: Moment }
  /** `opens` is missing where it is not known, or nothing within two weeks. */
  | { state: 'closed'; opens?: Moment }
  /** A public holiday, and no source says whether it opens. */
  | { state: 'holiday' }
  /** No source says when it opens on this day. */
  | { state: 'unknown' }

/** Longer than any run of holidays. */
const LOOKS_AHEAD_DAYS = 14

type Day = readonly Span[] | 'unknown' | 'holiday'

function dayOf({ week, onHolidays }: OpeningHours, day: CivilDate, isHoliday: (day: CivilDate) => Holiday): Day {
  const usual = week[weekdayOf(day)]!
  if (onHolidays === 'open' || isHoliday(day) !== 'yes') return usual
  if (onHolidays === 'closed') return []
  return usual.length === 0 ? usual : 'holiday'
}

const MIDNIGHT = 0 as TimeOfDay

/** When a span that reaches midnight ends, if it goes on the next day. */
function endOf(hours: OpeningHours, day: CivilDate, span: Span, isHoliday: (day: CivilDate) => Holiday): Moment | undefined {
  if (span.closes < DAY_MINUTES) return { day, time: span.closes }
  for (let ahead = 1; ahead <= LOOKS_AHEAD_DAYS; ahead++) {
    const next = dayOf(hours, addDays(day, ahead), isHoliday)
    const first = typeof next === 'string' ? undefined : next[0]
    if (!first || first.opens > MIDNIGHT) return { day: addDays(day, ahead - 1), time: DAY_MINUTES as TimeOfDay }
    if (first.closes < DAY_MINUTES) return { day: addDays(day, ahead), time: first.closes }
  }
  return undefined
}

function nextOpening(hours: OpeningHours, { day, time }: Moment, isHoliday: (day: CivilDate) => Holiday): Moment | undefined {
  for (let ahead = 0; ahead <= LOOKS_AHEAD_DAYS; ahead++) {
    const on = addDays(day, ahead)
    const spans = dayOf(hours, on, isHoliday)
    if (typeof spans === 'string') return undefined
    const next = spans.find(({ opens }) => ahead > 0 || opens > time)
    if (next) return { day: on, time: next.opens }
  }
  return undefined
}

/**
 * Whether a place is open at this minute, until when, and when it opens next. The minute of closing is closed.
 *
 * @param isHoliday whether a day is a public holiday where the place is; one not announced counts as an ordinary day
 */
export function openState(hours: OpeningHours, now: Moment, isHoliday: (day: CivilDate) => Holiday): OpenState {
  const today = dayOf(hours, now.day, isHoliday)
  if (typeof today === 'string') return { state: today }
  const span = today.find(({ opens, closes }) => opens <= now.time && now.time < closes)
  if (!span) return { state: 'closed', opens: nextOpening(hours, now, isHoliday) }
  return { state: 'open', until: endOf(hours, now.day, span, isHoliday) }
}
