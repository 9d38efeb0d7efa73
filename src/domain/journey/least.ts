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

type Triple = readonly [from: number, to: number, minutes: number]

/** Ways by where they end: `from` and `minutes` from `start[s]` up to `start[s + 1]`. */
interface Ways {
  start: Int32Array
  from: Uint16Array
  minutes: Int16Array
  /** Where each stands that they were made of. */
  cells: readonly number[]
}

/**
 * Least minutes and rides from every stop to a place, each by itself, if every vehicle came at once and one changed in no time: no journey
 * needs less, so a search need not go on from where even that is too late.
 */
export function makeLeast(network: Network) {
  const { stops, crossings, stopStart, stopRoutes, stopPositions, routeLine, routeStart, routeStops, boardBefore } = network
  const onFoot = onFootOf(network)
  const feet = waysOf(stops.length, onFoot)
  const all = [...hopsOf(network), ...onFoot]
  const ways = waysOf(stops.length, all)
  const minutes = new Int16Array(stops.length)
  const rides = new Uint8Array(stops.length)
  /** Stops by their minutes. */
  const due: number[][] = []
  const reached = new Uint16Array(stops.length)
  /** How many of a route's first positions are done. */
  const done = new Uint16Array(routeLine.length)

  function come(stop: number, minute: number) {
    minutes[stop] = minute
    while (due.length <= minute) due.push([])
    due[minute]!.push(stop)
  }
  /** Dijkstra's search from the place back, with a bucket a minute. */
  function minutesBack(to: readonly Access[]) {
    const { start, from, minutes: lengths } = ways
    minutes.fill(NEVER)
    for (const one of to) if (one.minutes < minutes[one.stop]!) come(one.stop, one.minutes)
    for (let minute = 0; minute < due.length; minute++) {
      const own = due[minute]!
      for (let at = 0; at < own.length; at++) {
        const stop = own[at]!
        if (minutes[stop]! < minute) continue
        for (let way = start[stop]!, end = start[stop + 1]!; way < end; way++) {
          const length = minute + lengths[way]!
          if (length < minutes[from[way]!]!) come(from[way]!, length)
        }
      }
      own.length = 0
    }
  }

  /** Stops without a ride, then those with one, and so on; each position of a route is looked at once. */
  function ridesBack(to: readonly Access[]) {
    let count = 0
    rides.fill(NO_RIDES)
    done.fill(0)
    const reach = (stop: number, own: number) => {
      if (rides[stop] !== NO_RIDES) return
      rides[stop] = own
      reached[count++] = stop
    }
    for (const { stop } of to) reach(stop, 0)
    for (let own = 0, next = 0; next < count; own++) {
      for (let at = next; at < count; at++) for (let way = feet.start[reached[at]!]!; way < feet.start[reached[at]! + 1]!; way++) reach(feet.from[way]!, own)
      for (const end = count; next < end; next++) {
        const stop = reached[next]!
        for (let at = stopStart[stop]!, last = stopStart[stop + 1]!; at < last; at++) {
          const route = stopRoutes[at]!
          const from = done[route]!
          if (from >= stopPositions[at]!) continue
          const until = Math.min(stopPositions[at]!, boardBefore[route]!)
          done[route] = until
          const first = routeStart[route]!
          for (let cell = first + from; cell < first + until; cell++) {
            const board = routeStops[cell]!
            if (rides[board] !== NO_RIDES) continue
            rides[board] = own + 1
            reached[count++] = board
          }
        }
      }
    }
  }

  return (to: readonly Access[], timetable: Timetable, pace: number): Least => {
    crossings.forEach((_, index) => (ways.minutes[ways.cells[all.length - crossings.length + index]!] = shortestPass(timetable, index, pace)))
    minutesBack(to)
    ridesBack(to)
    return { minutes, rides }
  }
}

export type LeastTo = ReturnType<typeof makeLeast>

function waysOf(stops: number, triples: readonly Triple[]): Ways {
  const start = new Int32Array(stops + 1)
  for (const [, to] of triples) start[to + 1]!++
  for (let stop = 0; stop < stops; stop++) start[stop + 1]! += start[stop]!
  const next = start.slice()
  const cells = triples.map(([, to]) => next[to]!++)
  const [from, minutes] = [new Uint16Array(triples.length), new Int16Array(triples.length)]
  for (const [at, cell] of cells.entries()) [from[cell], minutes[cell]] = [triples[at]![0], triples[at]![2]]
  return { start, from, minutes, cells }
}

/** Walks, then crossings, in which nobody walks. */
export const onFootOf = ({ stops, crossings, walkStart, walkTo, walkMinutes }: Network): Triple[] => [
  ...stops.flatMap((_, stop) => Array.from(walkTo.subarray(walkStart[stop]!, walkStart[stop + 1]!), (to, at): Triple => [stop, to, walkMinutes[walkStart[stop]! + at]!])),
  ...crossings.map(({ from, to }): Triple => [from, to, 0]),
]

function shortestPass({ passStart, passes }: Timetable, crossing: number, pace: number): number {
  let shortest = NEVER
  for (let at = passStart[crossing]!; at < passStart[crossing + 1]!; at += PASS) shortest = Math.min(shortest, passes[at + pace]!)
  return shortest
}

/** Least minutes from each stop to the next of any route; a vehicle's time at a stop is left out, so that sums stay the least. */
function hopsOf({ stops, routeStart, routeStops, profileStart, arrivals, departures }: Network): Triple[] {
  const least = new Map<number, number>()
  for (let route = 0; route + 1 < routeStart.length; route++) {
    const first = routeStart[route]!
    const count = routeStart[route + 1]! - first
    for (let at = 1; at < count; at++) {
      const hop = routeStops[first + at - 1]! * stops.length + routeStops[first + at]!
      let minutes = least.get(hop) ?? NEVER
      for (let profile = profileStart[route]!; profile < profileStart[route + 1]!; profile += count) minutes = Math.min(minutes, arrivals[profile + at]! - departures[profile + at - 1]!)
      least.set(hop, minutes)
    }
  }
  return [...least].map(([hop, minutes]) => [Math.floor(hop / stops.length), hop % stops.length, minutes])
}
