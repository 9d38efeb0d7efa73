import type { Access } from './journey'
import type { Timetable } from './timetable'

/** Later than anything. */
export const NEVER = 32_000

/** Rides in a journey at most. */
export const RIDES = 6
/** Minutes before an asked arrival in which a journey begins; those that take longer are not looked for. */
export const LONGEST = 720

/** By stop, to the place one goes to; minutes are `NEVER` where no line leads there at all, and rides are counted to a few only. The arrays are those of the next question too. */
export interface Least {
  minutes: Int16Array
  rides: Int16Array
}

/** What both searches are asked. */
export interface Search {
  timetable: Timetable
  /** What is left from each stop: nothing is looked for that leads away from the place. */
  least: Least
  from: readonly Access[]
  to: readonly Access[]
  rides: number
  /** Column of `passes` for the pace. */
  pace: number
}

/** One thing that a traveller does, before it is dressed for a page. */
export type Step =
  | { is: 'access'; index: number }
  | { is: 'egress'; index: number }
  | { is: 'ride'; trip: number; route: number; board: number; alight: number }
  | { is: 'walk'; from: number; edge: number }
  | { is: 'cross'; crossing: number }
