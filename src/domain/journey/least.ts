import type { Access } from './journey'
import type { Network } from './network'
import { NEVER } from './search'
import { PASS, type Timetable } from './timetable'

/** By stop, to the place one goes to. The arrays are those of the next question too. */
export interface Least {
  /** `NEVER` where no line leads there at all. */
  minutes: Int16Array
  rides: Uint8Array
}

/** More rides than anybody is asked for. */
const NO_RIDES = 255

/** Ways on foot by where they begin, and what they cost. */
export interface Feet {
  from: Uint16Array
  to: Uint16Array
  minutes: Int16Array
}

/** Makes values less along ways on foot until none changes, where they are no more than `most`; tells at which stops. */
export function spreadOnFoot(values: Int16Array, most: Int16Array, { from, to, minutes }: Feet, mark: (stop: number) => void) {
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (let way = 0; way < from.length; way++) {
      const value = values[to[way]!]! + minutes[way]!
      if (value >= values[from[way]!]! || value > most[from[way]!]!) continue
      values[from[way]!] = value
      mark(from[way]!)
      isChanged = true
    }
  }
}

/** Marks routes by their stops. */
export function makeRouteMarks({ routeLine, stopStart, stopRoutes }: Network) {
  const isMarked = new Uint8Array(routeLine.length)
  const routes = new Uint16Array(routeLine.length)
  let count = 0
  return {
    mark(stop: number) {
      for (let at = stopStart[stop]!; at < stopStart[stop + 1]!; at++) {
        const route = stopRoutes[at]!
        if (isMarked[route]) continue
        isMarked[route] = 1
        routes[count++] = route
      }
    },
    /** The marked routes; the marks are gone then. */
    take(): Uint16Array {
      const taken = routes.slice(0, count)
      for (const route of taken) isMarked[route] = 0
      count = 0
      return taken
    },
  }
}

/**
 * Least minutes and rides from every stop to a place, if every vehicle came at once: no journey is faster, so a search need not go on from
 * where even that is too late.
 */
export function makeLeast(network: Network) {
  const { stops, crossings, routeStart, routeStops, boardBefore } = network
  const hops = shortestHops(network)
  const feet = feetOf(network)
  const walks = network.walkTo.length
  const marks = makeRouteMarks(network)
  const found: Least = { minutes: new Int16Array(stops.length), rides: new Uint8Array(stops.length) }
  const before = new Int16Array(stops.length)
  const anything = new Int16Array(stops.length).fill(NEVER)

  /** @param most more minutes than this are not looked for, at each stop */
  return (to: readonly Access[], timetable: Timetable, pace: number, mostRides: number, most = anything): Least => {
    const { minutes, rides } = found
    crossings.forEach((_, index) => (feet.minutes[walks + index] = shortestPass(timetable, index, pace)))
    minutes.fill(NEVER)
    rides.fill(NO_RIDES)
    let round = 0
    const mark = (stop: number) => {
      if (rides[stop] === NO_RIDES) rides[stop] = round
      marks.mark(stop)
    }
    for (const { stop, minutes: last } of to) {
      if (last > most[stop]!) continue
      minutes[stop] = Math.min(minutes[stop]!, last)
      mark(stop)
    }
    spreadOnFoot(minutes, most, feet, mark)
    for (round = 1; round <= mostRides; round++) {
      const routes = marks.take()
      if (routes.length === 0) break
      before.set(minutes)
      for (const route of routes) {
        const first = routeStart[route]!
        const boards = first + boardBefore[route]!
        // From the last stop back: the least from the vehicle, at each.
        let aboard = NEVER
        for (let at = routeStart[route + 1]! - 1; at >= first; at--) {
          const stop = routeStops[at]!
          if (aboard < minutes[stop]! && aboard <= most[stop]! && at < boards) {
            minutes[stop] = aboard
            mark(stop)
          }
          aboard = Math.min(aboard, before[stop]!, NEVER) + hops[at]!
        }
      }
      spreadOnFoot(minutes, most, feet, mark)
    }
    marks.take()
    return found
  }
}

export type LeastTo = ReturnType<typeof makeLeast>

/** Walks, then crossings, whose minutes are those of a day. */
export function feetOf({ stops, crossings, walkStart, walkTo, walkMinutes }: Network): Feet {
  const from: number[] = []
  for (let stop = 0; stop < stops.length; stop++) for (let edge = walkStart[stop]!; edge < walkStart[stop + 1]!; edge++) from.push(stop)
  return {
    from: Uint16Array.from([...from, ...crossings.map((one) => one.from)]),
    to: Uint16Array.from([...walkTo, ...crossings.map((one) => one.to)]),
    minutes: Int16Array.from([...walkMinutes, ...crossings.map(() => 0)]),
  }
}

function shortestPass({ passStart, passes }: Timetable, crossing: number, pace: number): number {
  let shortest = NEVER
  for (let at = passStart[crossing]!; at < passStart[crossing + 1]!; at += PASS) shortest = Math.min(shortest, passes[at + pace]!)
  return shortest
}

/** Least minutes to each position of a route from the one before; a vehicle's time at a stop is left out, so that sums stay the least. */
function shortestHops({ routeStart, routeStops, profileStart, arrivals, departures }: Network): Int16Array {
  const hops = new Int16Array(routeStops.length)
  for (let route = 0; route + 1 < routeStart.length; route++) {
    const first = routeStart[route]!
    const count = routeStart[route + 1]! - first
    for (let at = 1; at < count; at++) {
      let least = NEVER
      for (let profile = profileStart[route]!; profile < profileStart[route + 1]!; profile += count) least = Math.min(least, arrivals[profile + at]! - departures[profile + at - 1]!)
      hops[first + at] = least
    }
  }
  return hops
}
