import type { Side } from '../control-point/control-points'
import type { SideHours } from '../control-point/hours'
import { narrowestAt, openStateAt, type Moment, type OpenState } from '../control-point/open-state'
import { daysBetween, type CivilDate } from '../time/civil'
import { DAY_MINUTES, type TimeOfDay } from '../time/time-of-day'
import type { Minute } from './journey'

/** Where nothing is known, how often one looks whether something is again: hours begin and end at such minutes. */
const LOOK = 15

/** Hours of a civil day in which one may set out to cross; when they end is left out where they do not. */
export interface OpenHours {
  from: Minute
  to: Minute
  closes?: Minute
}

const minuteOf = ({ day, time }: Moment, from: CivilDate): Minute => daysBetween(from, day) * DAY_MINUTES + time

/**
 * When a control point is open on a civil day, in order, as the list of control points would say it; never where nothing is known.
 *
 * @param beside the place beyond that one comes from or goes to; where it is left out and makes a difference, the narrowest hours count
 */
export function passagesOn(sides: readonly SideHours[], day: CivilDate, beside?: Side): OpenHours[] {
  const stateAt = (minute: Minute): OpenState => {
    const moment = { day, time: minute as TimeOfDay }
    return beside ? openStateAt(sides, moment, { beside: [beside] }) : narrowestAt(sides, moment)
  }
  const open: OpenHours[] = []
  for (let minute = 0; minute < DAY_MINUTES; ) {
    const { is, until } = stateAt(minute)
    const next = until ? minuteOf(until, day) : Infinity
    if (is === 'open') open.push({ from: minute, to: Math.min(next, DAY_MINUTES), ...(until && { closes: next }) })
    minute = is === 'not-known' ? minute + LOOK : next
  }
  return open
}

/** Hours that are left when a stretch of the day is taken out, its end left in. */
export function without<Hours extends OpenHours>(hours: readonly Hours[], from: Minute, to: Minute): Hours[] {
  return hours.flatMap((one) => {
    if (one.to <= from || to <= one.from) return [one]
    const before = one.from < from ? [{ ...one, to: from, closes: from }] : []
    return one.to > to ? [...before, { ...one, from: to }] : before
  })
}
