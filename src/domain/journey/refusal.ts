import { addDays, type CivilDate } from '../time/civil'
import { DAY_MINUTES as DAY } from '../time/time-of-day'
import type { Conditions, Minute, Passage, Question, Refusal } from './journey'
import { isOpenAt } from './gates'
import type { LeastTo } from './least'
import { timedLegs } from './legs'
import type { Network } from './network'
import type { Raptor } from './raptor'
import { LONGEST, NEVER, RIDES } from './search'
import { PACES, timetableOf, type Timetable } from './timetable'

const ALWAYS: readonly Passage[] = [{ from: 0, to: DAY, minutes: { least: 1, typical: 1, peak: 1 } }]
/** Days looked ahead for when a point opens. */
const AHEAD = 8

type Point = Parameters<Conditions['passages']>[0]
type End = Parameters<Conditions['passages']>[1]

/** Tells why there is no journey: the same is asked once more with every control point open. Keeps the days that were asked. */
export function makeRefusal(network: Network, conditions: Conditions, raptor: Raptor, leastTo: LeastTo) {
  const timetables = new Map<CivilDate, Timetable>()

  function alwaysOpen(day: CivilDate): Timetable {
    const known = timetables.get(day) ?? timetableOf(network, day, { ...conditions, passages: () => ALWAYS })
    timetables.set(day, known)
    return known
  }
  function nextOpening(point: Point, side: End, day: CivilDate, minute: Minute): Minute | undefined {
    for (let ahead = Math.floor(minute / DAY); ahead < AHEAD; ahead++) {
      const next = conditions.passages(point, side, addDays(day, ahead)).find((one) => one.from + ahead * DAY >= minute)
      if (next) return next.from + ahead * DAY
    }
    return undefined
  }

  return ({ from, to, when, rides = RIDES }: Question): Refusal => {
    const isBy = when.is === 'arrive'
    const minute = when.is === 'range' ? when.from : when.minute
    const shift = isBy ? DAY : 0
    const day = addDays(when.day, -shift / DAY)
    const timetable = alwaysOpen(day)
    const least = leastTo(to, timetable, PACES.typical)
    const search = { from, to, rides: Math.min(rides, RIDES), pace: PACES.typical, timetable, least }
    if (!from.some(({ stop }) => least.minutes[stop]! < NEVER)) return { reason: 'not-served' }

    const start = isBy ? minute + DAY - LONGEST : minute
    const before = isBy ? minute + DAY + 1 : NEVER
    raptor.begin(search, before)
    raptor.leave(start)
    const found = raptor.arrival.findIndex((arrival) => arrival < before)
    const legs = found < 0 ? [] : timedLegs(timetable, search, raptor.steps(found), start)
    for (const { leg } of legs) {
      if (leg.is !== 'cross' || isOpenAt(conditions.passages, leg.point, leg.to, day, leg.departure)) continue
      const opens = nextOpening(leg.point, leg.to, day, leg.departure)
      return { reason: 'closed', point: leg.point, ...(opens !== undefined && { opens: opens - shift }) }
    }
    return { reason: 'nothing-runs' }
  }
}
