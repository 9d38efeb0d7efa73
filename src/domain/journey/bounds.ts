/**
 * What is left from every stop to the place one goes to, at least: minutes, rides, minutes on foot and fare, each by itself. A search may
 * leave out what would be beaten even so: no journey needs less of any.
 */
import { NOT_KNOWN, type Fares } from './fares'
import type { Access, Question } from './journey'
import { feetOf, makeRouteMarks, spreadOnFoot, type LeastTo } from './least'
import { isByBoarding, type Network } from './network'
import { NEVER } from './search'
import type { Timetable } from './timetable'

/** More than any fare. */
const ENDLESS = 1e12
const NOT_COMPUTED = -1

export interface Bounds {
  minutes: Int16Array
  rides: Uint8Array
  walking: Int16Array
  /** From a stop, in the question's worth, for who is behind no gates; what is not known counts as nothing. */
  paid: (stop: number) => number
  /** Likewise for who went in through the gates of a stop, wherever one is now. */
  paidSince: (stop: number) => number
}

export interface Bounded {
  to: readonly Access[]
  rides: number
  /** Column of `passes` for the pace. */
  pace: number
  timetable: Timetable
  fares: Fares
  worth: Question['worth']
  /** Nothing that arrives later is looked for. */
  latest: number
  /** The soonest that one can be at a stop. */
  soonestAt: (stop: number) => number
}

/** Buffers for one network, made once. */
export function makeBounds(network: Network, leastTo: LeastTo) {
  const { stops, systems, routeStart, routeStops, routeSystem, boardBefore } = network
  const feet = feetOf(network)
  const marks = makeRouteMarks(network)
  const walking = new Int16Array(stops.length)
  const outside = new Float64Array(stops.length)
  const since = new Float64Array(stops.length)
  const most = new Int16Array(stops.length)
  const enough = new Int16Array(stops.length)
  const isPaidOnBoarding = systems.map(({ fares }) => isByBoarding(fares))
  const isThrough = systems.map((one) => one.isThrough && !isByBoarding(one.fares))
  const systemOf = stops.map(({ system }) => (system >= 0 && isThrough[system] ? system : -1))
  const gates = gatesOf(network)
  const money = new Float64Array(systems.length)
  const isToDo = new Uint8Array(systems.length)

  /** Minutes on foot: nothing on vehicles and at control points. */
  function walkBack(to: readonly Access[]) {
    walking.fill(NEVER)
    for (const { stop, minutes, by } of to) {
      walking[stop] = Math.min(walking[stop]!, by ? 0 : minutes)
      marks.mark(stop)
    }
    spreadOnFoot(walking, enough, feet, marks.mark)
    for (let routes = marks.take(); routes.length > 0; routes = marks.take()) {
      for (const route of routes) {
        let aboard = NEVER
        for (let at = routeStart[route + 1]! - 1; at >= routeStart[route]!; at--) {
          const stop = routeStops[at]!
          if (enough[stop]! < 0) continue
          if (walking[stop]! <= aboard) aboard = walking[stop]!
          else {
            walking[stop] = aboard
            marks.mark(stop)
          }
        }
      }
      spreadOnFoot(walking, enough, feet, marks.mark)
    }
  }

  /** Fares from wherever rides are paid one by one or gates are left and entered. */
  function payBack({ to, fares, worth }: Bounded): Pick<Bounds, 'paid' | 'paidSince'> {
    for (let system = 0; system < systems.length; system++) money[system] = worth[systems[system]!.currency]
    outside.fill(ENDLESS)
    since.fill(NOT_COMPUTED)
    const open = gates.map((all) => all.filter((stop) => enough[stop]! >= 0))
    const lower = (stop: number, amount: number) => {
      outside[stop] = amount
      marks.mark(stop)
      if (systemOf[stop]! >= 0) isToDo[systemOf[stop]!] = 1
      isChanged = true
    }
    const through = (system: number, entry: number): number => {
      const { first } = systems[system]!
      const [row, exits, own] = [fares.row(system, entry - first), open[system]!, money[system]!]
      let least = ENDLESS
      for (let at = 0; at < exits.length; at++) {
        const fare = row[exits[at]! - first]!
        least = Math.min(least, (fare === NOT_KNOWN ? 0 : fare * own) + outside[exits[at]!]!)
      }
      return least
    }
    let isChanged = true
    for (const { stop, by, fare } of to) {
      if (systemOf[stop]! >= 0 && !open[systemOf[stop]!]!.includes(stop)) open[systemOf[stop]!]!.push(stop)
      lower(stop, Math.min(outside[stop]!, by && fare ? fare.minor * worth[fare.currency] : 0))
    }
    while (isChanged) {
      isChanged = false
      for (let way = 0; way < feet.from.length; way++) if (outside[feet.to[way]!]! < outside[feet.from[way]!]!) lower(feet.from[way]!, outside[feet.to[way]!]!)
      for (const route of marks.take()) {
        const own = routeSystem[route]!
        if (isThrough[own]) continue
        const first = routeStart[route]!
        let aboard = ENDLESS
        for (let at = routeStart[route + 1]! - 1; at >= first; at--) {
          const stop = routeStops[at]!
          if (aboard < outside[stop]! && enough[stop]! >= 0 && at - first < boardBefore[route]!) {
            // What a ride from stop to stop costs at least is left out: it may be nothing.
            const fare = isPaidOnBoarding[own] ? fares.boarding(own, route, at - first) : NOT_KNOWN
            const amount = fare === NOT_KNOWN ? aboard : aboard + fare * money[own]!
            if (amount < outside[stop]!) lower(stop, amount)
          }
          aboard = Math.min(aboard, outside[stop]!)
        }
      }
      for (let system = 0; system < systems.length; system++) {
        if (!isToDo[system]) continue
        isToDo[system] = 0
        for (const entry of open[system]!) {
          const amount = through(system, entry)
          if (amount < outside[entry]!) lower(entry, amount)
        }
      }
    }
    marks.take()
    const paidSince = (stop: number): number => {
      if (since[stop] === NOT_COMPUTED) since[stop] = through(systemOf[stop]!, stop)
      return since[stop]!
    }
    return { paid: (stop) => (systemOf[stop]! < 0 ? outside[stop]! : Math.min(outside[stop]!, paidSince(stop))), paidSince }
  }

  return (asked: Bounded): Bounds => {
    for (let stop = 0; stop < stops.length; stop++) most[stop] = Math.min(NEVER, asked.latest - asked.soonestAt(stop))
    const { minutes, rides } = leastTo(asked.to, asked.timetable, asked.pace, asked.rides, most)
    for (let stop = 0; stop < stops.length; stop++) enough[stop] = minutes[stop]! < NEVER ? NEVER : -1
    walkBack(asked.to)
    return { minutes, rides, walking, ...payBack(asked) }
  }
}

/** Stops of each system with gates at which one may have come in or may go on otherwise than by its own lines. */
function gatesOf({ stops, systems, crossings, walkStart, walkTo, stopStart, stopRoutes, routeSystem }: Network): number[][] {
  const isGate = new Uint8Array(stops.length)
  for (const { from, to } of crossings) isGate[from] = isGate[to] = 1
  for (let stop = 0; stop < stops.length; stop++) {
    for (let edge = walkStart[stop]!; edge < walkStart[stop + 1]!; edge++) isGate[stop] = isGate[walkTo[edge]!] = 1
    for (let at = stopStart[stop]!; at < stopStart[stop + 1]!; at++) if (routeSystem[stopRoutes[at]!] !== stops[stop]!.system) isGate[stop] = 1
  }
  return systems.map(({ first, count, isThrough, fares }) =>
    isThrough && !isByBoarding(fares) ? Array.from({ length: count }, (_, at) => first + at).filter((stop) => isGate[stop]) : [],
  )
}
