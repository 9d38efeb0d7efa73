/**
 * Least minutes on foot and least fare from every stop to the place one goes to, each by itself: no journey needs less. To know them takes
 * longer than one minute's search saves by it; a search of many minutes is shorter with them.
 */
import { NOT_KNOWN, type Fares } from './fares'
import type { Access, Question } from './journey'
import { isByBoarding, type Network } from './network'
import { NEVER, type Search } from './search'

/** More than any fare. */
const ENDLESS = 1e12
const NOT_COMPUTED = -1

export interface Costs {
  walking: Int16Array
  /** From a stop, in the question's worth, for who is behind no gates; what is not known counts as nothing. */
  paid: (stop: number) => number
  /** Likewise for who went in through the gates of a stop, wherever one is now. */
  paidSince: (stop: number) => number
}

export interface Costing extends Pick<Search, 'to' | 'least'> {
  fares: Fares
  worth: Question['worth']
}

/** Ways on foot by where they begin, and what they cost. */
interface Feet {
  from: Uint16Array
  to: Uint16Array
  minutes: Int16Array
}

/** Makes values less along ways on foot until none changes; tells at which stops. */
function spreadOnFoot(values: Int16Array, { from, to, minutes }: Feet, mark: (stop: number) => void) {
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (let way = 0; way < from.length; way++) {
      const value = values[to[way]!]! + minutes[way]!
      if (value >= values[from[way]!]!) continue
      values[from[way]!] = value
      mark(from[way]!)
      isChanged = true
    }
  }
}

/** Marks routes by their stops. */
function makeRouteMarks({ routeLine, stopStart, stopRoutes }: Network) {
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

/** Walks, then crossings, in which nobody walks. */
function feetOf({ stops, crossings, walkStart, walkTo, walkMinutes }: Network): Feet {
  const from = stops.flatMap((_, stop) => Array<number>(walkStart[stop + 1]! - walkStart[stop]!).fill(stop))
  return {
    from: Uint16Array.from([...from, ...crossings.map((one) => one.from)]),
    to: Uint16Array.from([...walkTo, ...crossings.map((one) => one.to)]),
    minutes: Int16Array.from([...walkMinutes, ...crossings.map(() => 0)]),
  }
}

/** Buffers for one network, made once. */
export function makeCosts(network: Network) {
  const { stops, systems, routeStart, routeStops, routeSystem, boardBefore } = network
  const feet = feetOf(network)
  const marks = makeRouteMarks(network)
  const walking = new Int16Array(stops.length)
  const outside = new Float64Array(stops.length)
  const since = new Float64Array(stops.length)
  /** Whether a stop is near enough. */
  const isNear = new Uint8Array(stops.length)
  const isPaidOnBoarding = systems.map(({ fares }) => isByBoarding(fares))
  const isThrough = systems.map((one) => one.isThrough)
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
    spreadOnFoot(walking, feet, marks.mark)
    for (let routes = marks.take(); routes.length > 0; routes = marks.take()) {
      for (const route of routes) {
        let aboard = NEVER
        for (let at = routeStart[route + 1]! - 1; at >= routeStart[route]!; at--) {
          const stop = routeStops[at]!
          if (!isNear[stop]) continue
          if (walking[stop]! <= aboard) aboard = walking[stop]!
          else {
            walking[stop] = aboard
            marks.mark(stop)
          }
        }
      }
      spreadOnFoot(walking, feet, marks.mark)
    }
  }

  /** Fares from wherever rides are paid one by one or gates are left and entered. */
  function payBack({ to, fares, worth }: Costing): Pick<Costs, 'paid' | 'paidSince'> {
    for (let system = 0; system < systems.length; system++) money[system] = worth[systems[system]!.currency]
    outside.fill(ENDLESS)
    since.fill(NOT_COMPUTED)
    const open = gates.map((all) => all.filter((stop) => isNear[stop]))
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
          if (aboard < outside[stop]! && isNear[stop] && at - first < boardBefore[route]!) {
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

  /** @param most minutes to the place: what is further away does not matter */
  return (asked: Costing, most: number): Costs => {
    for (let stop = 0; stop < stops.length; stop++) isNear[stop] = Number(asked.least.minutes[stop]! <= most)
    walkBack(asked.to)
    return { walking, ...payBack(asked) }
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
  return systems.map(({ first, count, isThrough }) => (isThrough ? Array.from({ length: count }, (_, at) => first + at).filter((stop) => isGate[stop]) : []))
}
