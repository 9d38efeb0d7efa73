/** What holds at control points on a day, for the planner: hours and minutes out of facts, and the days of timetables. */
import { layoutOf, type PointId, type Side } from '@/domain/control-point/control-points'
import { dayTypeOf } from '@/domain/journey/day-type'
import type { Conditions, Passage } from '@/domain/journey/journey'
import { passagesOn, without } from '@/domain/journey/passages'
import { withQueue, type QueuesThen } from '@/domain/live/shift'
import type { CivilDate } from '@/domain/time/civil'
import { timeOfDay } from '@/domain/time/time-of-day'
import { hoursOf, limitsOn } from '@/facts/customs/control-points'
import { holidayCalendar } from '@/facts/customs/holidays'
import { minutesOn } from '@/facts/travel/control-point-times'
import type { Person } from '../use-person'

/** Of the two currencies that are tied by law, the one in which fares in both are added up for a person; no dated rate leads to others. */
export const tiedCurrencyOf = (who: Person | undefined): 'HKD' | 'MOP' => (who === 'macao' ? 'MOP' : 'HKD')

/** Minutes from one end of a control point to the other where nobody measured them: an estimate, and shown as one. */
export const ESTIMATE: Passage['minutes'] = { least: 10, typical: 25, peak: 60 }

export interface PointTime {
  minutes: Passage['minutes']
  /** Which of them somebody measured. */
  measured: readonly (keyof Passage['minutes'])[]
}

/** How long a control point takes: what was measured, and the estimate for the rest; never less for a slower pace. */
export function timeAt(point: PointId, to: Side | 'beyond', day: CivilDate): PointTime {
  const { least, typical, peak } = minutesOn(point, to, day)?.value ?? {}
  const first = least ?? Math.min(ESTIMATE.least, typical ?? ESTIMATE.least, peak ?? ESTIMATE.least)
  const second = typical ?? Math.max(first, Math.min(ESTIMATE.typical, peak ?? ESTIMATE.typical))
  const measured = (['least', 'typical', 'peak'] as const).filter((pace) => ({ least, typical, peak })[pace] !== undefined)
  return { minutes: { least: first, typical: second, peak: peak ?? Math.max(second, ESTIMATE.peak) }, measured }
}

/** Over the bridge, the network's lines come to the ports of Zhuhai and Macao from Hong Kong's only: the shorter hours of the passage between the two are not theirs. */
const BESIDE: Partial<Record<PointId, Side>> = { 'hzmb-zhuhai': 'hong-kong', 'hzmb-macao': 'hong-kong' }

/** The place that one leaves who crosses to a side. */
export const sideLeft = (point: PointId, to: Side | 'beyond'): Side | undefined => (to === 'beyond' ? layoutOf(point).sides[0] : layoutOf(point).sides.find((side) => side !== to))

/** The queues of this minute, and the day that this is. */
export interface LiveQueuesThen extends QueuesThen {
  day: CivilDate
}

/**
 * Conditions for a kind of person; points that bar this kind are as closed, and so is one whose hours nobody found.
 * Each day is worked out once.
 */
export function conditionsFor(who: Person | undefined, live?: LiveQueuesThen): Conditions {
  const known = new Map<string, readonly Passage[]>()
  const passages = (point: PointId, to: Side | 'beyond', day: CivilDate): readonly Passage[] => {
    const bars = limitsOn(point, day).flatMap(({ value }) => (who !== undefined && value.bars.includes(who) ? [value] : []))
    if (bars.some(({ hours }) => !hours)) return []
    // Who crosses between the mainland and another place has that place beside it; at one end of a sea it may be either.
    const beside = BESIDE[point] ?? (layoutOf(point).sides.length === 2 ? layoutOf(point).sides.find((side) => side !== 'mainland') : undefined)
    const { minutes } = timeAt(point, to, day)
    // Who sets out later may stand before a closed counter.
    const open = passagesOn(hoursOf(point), day, beside).map((one): Passage => ({ ...one, minutes, to: one.closes === undefined ? one.to : Math.min(one.to, one.closes - minutes.typical) })).filter(({ from, to: end }) => from < end)
    const allowed = bars.reduce<readonly Passage[]>((left, { hours }) => without(left, timeOfDay(hours!.from), timeOfDay(hours!.to)), open)
    return live?.day === day ? withQueue(allowed, { point, to }, sideLeft(point, to), live) : allowed
  }
  return {
    passages: (point, to, day) => {
      const key = `${point} ${to} ${day}`
      const found = known.get(key) ?? passages(point, to, day)
      known.set(key, found)
      return found
    },
    dayType: (place, day) => dayTypeOf(holidayCalendar, place, day),
  }
}
