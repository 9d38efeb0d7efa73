import type { Access } from './journey'
import { crossingsBy, type Network } from './network'
import { NEVER, type Least } from './search'
import { PASS, type Timetable } from './timetable'

/** Rides that are counted: from farther away it takes one more at least, and to count them too costs more than it saves. */
const COUNTED = 3

/**
 * Least minutes and rides from every stop to a place, each by itself, if every vehicle came at once and one changed in no time: no journey
 * needs less, so a search need not go on from where even that is too late.
 */
export function makeLeast(network: Network) {
  const { stops, crossings, stopStart, stopRoutes, stopPositions, routeLine, routeStart, routeStops, boardBefore, walkStart, walkTo } = network
  const hops = hopsOf(network)
  const crossingsTo = crossingsBy(network, 'to')
  const minutes = new Int16Array(stops.length)
  const rides = new Int16Array(stops.length)
  /** Stops by their minutes, or rides. */
  const due: number[][] = []
  const counts: number[] = []
  /** How many of a route's first positions are done. */
  const done = new Uint16Array(routeLine.length)

  function come(values: Int16Array, stop: number, value: number) {
    if (value >= values[stop]!) return
    values[stop] = value
    while (due.length <= value) counts[due.push([]) - 1] = 0
    due[value]![counts[value]!++] = stop
  }

  /** Dijkstra's search from where one came to, with a bucket for each value. */
  function goOn(values: Int16Array, goBack: (stop: number, value: number) => void) {
    for (let value = 0; value < due.length; value++) {
      const own = due[value]!
      for (let at = 0; at < counts[value]!; at++) if (values[own[at]!] === value) goBack(own[at]!, value)
      counts[value] = 0
    }
  }

  /** By one ride from every stop before on each route, which is looked at once. */
  function rideBack(stop: number, own: number) {
    for (let edge = walkStart[stop]!; edge < walkStart[stop + 1]!; edge++) come(rides, walkTo[edge]!, own)
    crossingsTo[stop]?.forEach((crossing) => come(rides, crossings[crossing]!.from, own))
    if (own === COUNTED) return
    for (let at = stopStart[stop]!, last = stopStart[stop + 1]!; at < last; at++) {
      const route = stopRoutes[at]!
      const from = done[route]!
      const until = stopPositions[at]!
      if (from >= until) continue
      done[route] = until
      const first = routeStart[route]!
      for (let cell = first + from, end = first + Math.min(until, boardBefore[route]!); cell < end; cell++) {
        const board = routeStops[cell]!
        // To ask before a call is shorter, where there is no compiler: here and below.
        if (rides[board]! > own + 1) come(rides, board, own + 1)
      }
    }
  }

  return (to: readonly Access[], timetable: Timetable, pace: number): Least => {
    const passes = crossings.map((_, index) => shortestPass(timetable, index, pace))
    minutes.fill(NEVER)
    for (const one of to) come(minutes, one.stop, one.minutes)
    goOn(minutes, (stop, minute) => {
      const own = hops[stop]!
      for (let at = 0; at < own.length; at += 2) if (minutes[own[at]!]! > minute + own[at + 1]!) come(minutes, own[at]!, minute + own[at + 1]!)
      crossingsTo[stop]?.forEach((crossing) => come(minutes, crossings[crossing]!.from, minute + passes[crossing]!))
    })
    rides.fill(COUNTED + 1)
    done.fill(0)
    for (const { stop } of to) come(rides, stop, 0)
    goOn(rides, rideBack)
    return { minutes, rides }
  }
}

export type LeastTo = ReturnType<typeof makeLeast>

function shortestPass({ passStart, passes }: Timetable, crossing: number, pace: number): number {
  let shortest = NEVER
  for (let at = passStart[crossing]!; at < passStart[crossing + 1]!; at += PASS) shortest = Math.min(shortest, passes[at + pace]!)
  return shortest
}

/** By stop, pairs of a stop from which a vehicle or a way on foot leads there next and its least minutes; a vehicle's time at a stop is left out, so that sums stay the least. */
function hopsOf({ stops, routeStart, routeStops, profileStart, arrivals, departures, walkStart, walkTo, walkMinutes }: Network): number[][] {
  const hops = stops.map((): number[] => [])
  const add = (from: number, to: number, minutes: number) => {
    const own = hops[to]!
    let at = 0
    while (at < own.length && own[at] !== from) at += 2
    own[at] = from
    own[at + 1] = Math.min(own[at + 1] ?? NEVER, minutes)
  }
  for (let stop = 0; stop < stops.length; stop++) for (let edge = walkStart[stop]!; edge < walkStart[stop + 1]!; edge++) add(stop, walkTo[edge]!, walkMinutes[edge]!)
  for (let route = 0; route + 1 < routeStart.length; route++) {
    const first = routeStart[route]!
    const count = routeStart[route + 1]! - first
    for (let cell = profileStart[route]!; cell < profileStart[route + 1]!; cell++) {
      const at = first + ((cell - profileStart[route]!) % count)
      if (at > first) add(routeStops[at - 1]!, routeStops[at]!, arrivals[cell]! - departures[cell - 1]!)
    }
  }
  return hops
}
