import type { Access } from './journey'
import type { Network } from './network'
import { passAt, passFrom, type Timetable } from './timetable'

/** Later than anything. */
export const NEVER = 32_000

/** Rides in a journey at most. */
export const RIDES = 6
/** Minutes before an asked arrival in which a journey begins; those that take longer are not looked for. */
export const LONGEST = 720

/** What both searches are asked. */
export interface Search {
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

/** How one came to a stop on foot is one number: below `ACCESS` a walk, from `CROSSING` on a control point. */
export const ACCESS = 1 << 24
export const CROSSING = 1 << 25

/** Both ends of a ride as one number. */
export const endsOf = (board: number, alight: number): number => (board << 12) | alight
export const alightOf = (ends: number): number => ends & 4095

/** A ride out of what searches keep of it. */
export const rideStep = (trip: number, route: number, ends: number): Step => ({ is: 'ride', trip, route, board: ends >> 12, alight: alightOf(ends) })

/** Every way on foot and through a control point that begins at a stop, for who is there at a minute: where it leads, when one is there, and its number. */
export function makeWays({ stops, crossings, walkStart, walkTo, walkMinutes }: Network) {
  const crossingsFrom = stops.map((): number[] | undefined => undefined)
  for (const [index, { from }] of crossings.entries()) (crossingsFrom[from] ??= []).push(index)
  return (timetable: Timetable, pace: number, stop: number, minute: number, take: (to: number, arrival: number, by: number) => void) => {
    for (let edge = walkStart[stop]!; edge < walkStart[stop + 1]!; edge++) take(walkTo[edge]!, minute + walkMinutes[edge]!, edge)
    for (const crossing of crossingsFrom[stop] ?? NO_CROSSINGS) {
      const pass = passAt(timetable, crossing, minute, pace)
      if (pass >= 0) take(crossings[crossing]!.to, passFrom(timetable, pass, minute) + timetable.passes[pass + pace]!, CROSSING + crossing)
    }
  }
}
const NO_CROSSINGS: readonly number[] = []

/** Routes at stops that were improved, each with the first such stop. Arrays are reused from round to round. */
export function makeRouteList({ stops, routeLine, stopStart, stopRoutes, stopPositions }: Network) {
  const isMarked = new Uint8Array(stops.length)
  const marked = new Uint16Array(stops.length)
  const list = { count: 0, routes: new Uint16Array(routeLine.length), firstAt: new Int16Array(routeLine.length).fill(NEVER), marked: 0 }
  return {
    list,
    mark(stop: number) {
      if (isMarked[stop]) return
      isMarked[stop] = 1
      marked[list.marked++] = stop
    },
    /** Makes the list of routes out of the marks, which are gone then. */
    collect() {
      const { routes, firstAt } = list
      for (let index = 0; index < list.count; index++) firstAt[routes[index]!] = NEVER
      let count = 0
      for (let index = 0; index < list.marked; index++) {
        const stop = marked[index]!
        isMarked[stop] = 0
        for (let at = stopStart[stop]!, end = stopStart[stop + 1]!; at < end; at++) {
          const route = stopRoutes[at]!
          const position = stopPositions[at]!
          const first = firstAt[route]!
          if (position >= first) continue
          firstAt[route] = position
          if (first === NEVER) routes[count++] = route
        }
      }
      list.count = count
      list.marked = 0
    },
  }
}
