import type { WrittenLine } from '../../src/facts/travel/operator-schema'
import { RUN } from '../../src/domain/journey/runs'
import { timeOfDay } from '../../src/domain/time/time-of-day'

type Service = NonNullable<WrittenLine['service']>[number]
type Days = Service['days']

const [WORKDAY, FRIDAY, SATURDAY, SUNDAY, HOLIDAY] = [1, 2, 4, 8, 16]

/** Types of days, one bit each, in the order of `DAY_TYPES`. */
const MASKS: Record<Days, number> = {
  daily: 31,
  workday: WORKDAY | FRIDAY,
  friday: FRIDAY,
  saturday: SATURDAY,
  sunday: SUNDAY,
  holiday: HOLIDAY,
  'sunday-holiday': SUNDAY | HOLIDAY,
  'weekend-holiday': SATURDAY | SUNDAY | HOLIDAY,
}

/** Of services by headway one runs on a day: what is said of fewer days comes before what is said of more. */
export function serviceMask(days: Days, all: readonly Days[]): number {
  const narrower = all.filter((other) => bits(MASKS[other]) < bits(MASKS[days]))
  return narrower.reduce((mask, other) => mask & ~MASKS[other], MASKS[days])
}

/** Trips of a timetable add up. */
export const tripMask = (days: Days): number => MASKS[days]

const bits = (mask: number): number => [1, 2, 4, 8, 16].filter((bit) => mask & bit).length

/** Tenths of a minute. */
export const TENTHS = 10

/**
 * The departures of a service by headway as fives of a pack. The first leaves at `first`; each one after it as many minutes later as
 * the headway of that time says; the last leaves at `last`, whatever headway would have come out.
 */
export function headwayRuns(first: string, last: string, headway: Service['headway'], profile: number): number[] {
  const [start, end] = [timeOfDay(first), timeOfDay(last)]
  const steps = headway.map(([from, every]) => ({ from: timeOfDay(from) as number, every: Math.round(every * TENTHS) }))
  const runs: number[] = []
  let minute: number = start
  let every = steps[0]!.every
  for (const [index, step] of steps.entries()) {
    const until = Math.min(end, steps[index + 1]?.from ?? end)
    if (until <= minute) continue
    every = step.every
    const count = Math.ceil(((until - minute) * TENTHS) / every)
    runs.push(minute, until, every, profile, -1)
    minute += Math.floor((count * every) / TENTHS)
    if (minute >= end) break
  }
  runs.push(end, end + 1, every, profile, -1)
  return runs
}

/** The runs of a service, each less the one before it, as a pack carries them. */
export function lessTheOneBefore(runs: readonly number[]): number[] {
  const less: number[] = []
  let [last, before] = [0, [0, 0, -1]]
  for (let at = 0; at < runs.length; at += RUN) {
    const [from, until, ...rest] = runs.slice(at, at + RUN) as [number, number, ...number[]]
    less.push(from - last, until - 1 - from, ...rest.map((one, column) => one - before[column]!))
    ;[last, before] = [until - 1, rest]
  }
  return less
}

/** Minutes after the first stop, whole, of a line whose hops are given. */
export function wholeMinutes(hops: readonly number[]): number[] {
  let sum = 0
  return [0, ...hops.map((minutes) => Math.round((sum += minutes)))]
}
