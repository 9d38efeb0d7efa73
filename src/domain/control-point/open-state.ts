import { addDays, weekdayOf, type CivilDate } from '../time/civil'
import { DAY_MINUTES, type TimeOfDay } from '../time/time-of-day'
import type { Side } from './control-points'
import { hoursOn, isFor, type Hours, type Passage, type SideHours } from './hours'

/** A minute in the three places. The end of a day may be its `24:00`. */
export interface Moment {
  day: CivilDate
  time: TimeOfDay
}

export interface OpenState {
  is: 'open' | 'closed' | 'not-known'
  /**
   * When it changes: an open point closes, or is not known any more; a closed one opens. Left out where nothing changes, or
   * nothing is known of a change, in the days looked at; of an open point it may then be said that it is open day and night.
   */
  until?: Moment
  because?: Hours['because']
  /** Sides whose hours are known at this minute; the others were not found. */
  known: readonly Side[]
}

/** Days looked ahead: more than a week, so that weekly hours are seen. */
const AHEAD = 8

interface Stretch {
  from: number
  to: number
}
type Is = OpenState['is']

/** A side's times in minutes after the asked day's midnight. */
interface Times {
  side: Side
  open: Stretch[]
  unknown: Stretch[]
}

/** The days looked at, from the day of service before, which may go on past midnight. A list asks of one day many times. */
function daysFrom(day: CivilDate): readonly CivilDate[] {
  if (lookedAt[1] !== day) lookedAt = Array.from({ length: AHEAD + 2 }, (_, index) => addDays(day, index - 1))
  return lookedAt
}
let lookedAt: readonly CivilDate[] = []

function timesOf(hours: SideHours, day: CivilDate, passage: Passage): Times {
  const times: Times = { side: hours.side, open: [], unknown: [] }
  for (const [place, date] of daysFrom(day).entries()) {
    const index = place - 1
    const windows = hoursOn(hours, date)?.value.windows
    const start = index * DAY_MINUTES
    if (!windows) times.unknown.push({ from: start, to: start + DAY_MINUTES })
    else
      for (const window of windows)
        if (isFor(window, passage) && (window.weekdays?.includes(weekdayOf(date)) ?? true)) times.open.push({ from: start + window.from, to: start + window.to })
  }
  return times
}

const covers = (stretches: readonly Stretch[], minute: number): boolean => stretches.some((one) => one.from <= minute && minute < one.to)

const sideIs = ({ open, unknown }: Times, minute: number): Is => (covers(open, minute) ? 'open' : covers(unknown, minute) ? 'not-known' : 'closed')

/** One closed side closes the point; else one open side says as much as is known. */
function pointIs(sides: readonly Times[], minute: number): Is {
  const all = sides.map((side) => sideIs(side, minute))
  if (all.includes('closed')) return 'closed'
  return all.includes('open') ? 'open' : 'not-known'
}

/** The end of a day and the beginning of the next are one minute with two names: what closes does so at 24:00. */
function momentAt(day: CivilDate, minute: number, isEnd: boolean): Moment {
  const days = Math.floor((isEnd ? minute - 1 : minute) / DAY_MINUTES)
  return { day: addDays(day, days), time: (minute - days * DAY_MINUTES) as TimeOfDay }
}

/**
 * Whether somebody can pass a control point at a minute, and how long that holds. A point is open when both of its sides are;
 * where only one is known, as far as that one says.
 */
export function openStateAt(sides: readonly SideHours[], { day, time }: Moment, passage: Passage = {}): OpenState {
  const times = sides.map((side) => timesOf(side, day, passage))
  const is = pointIs(times, time)
  const known = times.filter((side) => sideIs(side, time) !== 'not-known').map(({ side }) => side)
  const because = sides.map((side) => hoursOn(side, day)?.value.because).find((one) => one !== undefined)
  const state: OpenState = { is, known, ...(because && { because }) }
  if (is === 'not-known') return state

  const changes = new Set<number>()
  for (const { open, unknown } of times) for (const { from, to } of open.concat(unknown)) changes.add(from).add(to)
  const later = Array.from(changes).filter((minute) => minute > time && minute < AHEAD * DAY_MINUTES)
  const next = later.sort((one, other) => one - other).find((minute) => (is === 'open' ? pointIs(times, minute) !== 'open' : pointIs(times, minute) === 'open'))
  return next === undefined ? state : { ...state, until: momentAt(day, next, is === 'open') }
}

/** A state that may hold for those only who come from or go to one place beyond the point. */
export interface DirectedState extends OpenState {
  beside?: Side
  /** Open meanwhile in another direction. */
  open?: OpenState & { beside: Side }
}

const IN_ORDER = ['closed', 'not-known', 'open'] as const

/** How wide a state is: closed the longest comes first, open the longest last. */
function isNarrower(one: OpenState, other: OpenState): boolean {
  if (one.is !== other.is) return IN_ORDER.indexOf(one.is) < IN_ORDER.indexOf(other.is)
  const [first, second] = [one, other].map(({ until }) => (until ? `${until.day} ${String(until.time).padStart(4, '0')}` : '~'))
  return one.is === 'open' ? first! < second! : first! > second!
}

/**
 * The state of a point for who does not say where they come from or go to beyond it: where its hours differ by that, the narrowest,
 * with the place that it is for. A point says so the same wherever it is shown.
 */
export function narrowestAt(sides: readonly SideHours[], moment: Moment): DirectedState {
  const places = new Set(daysFrom(moment.day).flatMap((day) => sides.flatMap((side) => hoursOn(side, day)?.value.windows?.flatMap(({ beside }) => beside ?? []) ?? [])))
  if (places.size < 2) return openStateAt(sides, moment)
  const states = [...places].map((beside) => ({ ...openStateAt(sides, moment, { beside: [beside] }), beside }))
  const narrowest = states.reduce((one, other) => (isNarrower(other, one) ? other : one))
  if (!states.some((one) => isNarrower(narrowest, one))) return openStateAt(sides, moment)
  const open = narrowest.is === 'open' ? undefined : states.find(({ is }) => is === 'open')
  return { ...narrowest, ...(open && { open }) }
}

/** Whether a point lets nobody through, and nothing is known of its opening within a week. */
export const isShut = (state: OpenState): boolean => state.is === 'closed' && state.until === undefined

/** Whether a point is open all day and all night for at least a week. */
export const isAlwaysOpen = (state: OpenState): boolean => state.is === 'open' && state.until === undefined
