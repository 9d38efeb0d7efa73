/** What leaves from a stop on a day. */
import { addDays, type CivilDate } from '../time/civil'
import { DAY_MINUTES as DAY } from '../time/time-of-day'
import type { Conditions, Minute } from './journey'
import { signOf } from './line-sign'
import type { Line, Network, Service } from './network'

export interface Departures {
  line: number
  /** The last stop of the vehicle. */
  towards: number
  /** The next stop: on a round line it tells the direction. */
  via: number
  /** Of the day of service, which may end after its midnight. */
  first: Minute
  last: Minute
  /** The next at the asked minute or later, on that day of service or what is left of the one before. */
  next?: Minute
  /** The service comes every so many minutes then. */
  every?: number
}

/** One departure, in minutes of the day of service. */
interface Departure {
  minute: Minute
  every: number
}

const lengthOf = ({ routeStart }: Network, route: number): number => routeStart[route + 1]! - routeStart[route]!

function* departuresOf(network: Network, { route, runs }: Service, position: number): Iterable<Departure & { profile: number }> {
  const length = lengthOf(network, route)
  for (let at = 0; at < runs.length; at += 5) {
    const [from, until, every, number] = [runs[at]!, runs[at + 1]!, runs[at + 2]!, runs[at + 3]!]
    const profile = network.profileStart[route]! + number * length
    for (let count = 0; ; count++) {
      const start = from + Math.floor((count * every) / 10)
      if (start >= until) break
      yield { minute: start + network.departures[profile + position]!, every: every / 10, profile }
      if (every === 0) break
    }
  }
}

/** Whether a trip finds all control points open that it passes with its passengers. */
function isRunning({ gates, departures }: Network, route: number, start: Minute, profile: number, day: CivilDate, passages: Conditions['passages']): boolean {
  return gates.every((gate) => {
    if (gate.route !== route) return true
    const minute = start + departures[profile + gate.position]!
    const ahead = Math.floor(minute / DAY)
    return passages(gate.point, gate.to, addDays(day, ahead)).some((one) => one.from <= minute - ahead * DAY && minute - ahead * DAY < one.to)
  })
}

/** The departures of a route from a position of it, on a day of service, in order. */
function onDay(network: Network, route: number, position: number, day: CivilDate, { dayType, passages }: Conditions): Departure[] {
  const type = dayType(network.operators[network.lines[network.routeLine[route]!]!.operator]!.place, day)
  const found: Departure[] = []
  for (const service of network.services) {
    if (service.route !== route || !((service.days >> type) & 1)) continue
    for (const { minute, every, profile } of departuresOf(network, service, position))
      if (isRunning(network, route, minute - network.departures[profile + position]!, profile, day, passages)) found.push({ minute, every })
  }
  return found.sort((one, other) => one.minute - other.minute)
}

/**
 * What leaves from a stop, by line and where it goes, in the order of lines; lines that do not run that day are left out. Branches
 * of a line and its early and late trains come together where they go to the same end.
 *
 * @param now the minute of the day for which the next departure is told
 */
export function departuresAt(network: Network, stop: number, { day, minute: now }: { day: CivilDate; minute: Minute }, conditions: Conditions): Departures[] {
  const { stopStart, stopRoutes, stopPositions, boardBefore, routeLine, routeStart, routeStops, lines } = network
  const found = new Map<string, Departures>()
  for (let at = stopStart[stop]!; at < stopStart[stop + 1]!; at++) {
    const route = stopRoutes[at]!
    const position = stopPositions[at]!
    if (position >= boardBefore[route]!) continue
    const line = routeLine[route]!
    const towards = routeStops[routeStart[route + 1]! - 1]!
    const today = onDay(network, route, position, day, conditions)
    const yesterday = onDay(network, route, position, addDays(day, -1), conditions).map((one) => ({ ...one, minute: one.minute - DAY }))
    const [first] = today
    if (!first) continue
    const next = [...yesterday, ...today].sort((one, other) => one.minute - other.minute).find(({ minute }) => minute >= now)
    const via = routeStops[routeStart[route]! + position + 1]!
    const mine: Departures = { line, towards, via, first: first.minute, last: today[today.length - 1]!.minute, ...(next && { next: next.minute, ...(next.every > 0 && { every: next.every }) }) }
    const key = [lineKey(lines[line]!), towards, towards === stop && via].join()
    found.set(key, together(network, found.get(key), mine))
  }
  return [...found.values()].sort((one, other) => one.line - other.line)
}

/** What tells lines apart for those who wait: branches have one colour and one sign. */
const lineKey = ({ operator, colour, name, ...line }: Line): string => [operator, colour ?? name.en, signOf({ ...line, name })].join()

function together({ lines }: Network, one: Departures | undefined, other: Departures): Departures {
  if (!one) return other
  const lengthOfName = ({ line }: Departures) => lines[line]!.name['zh-Hans'].length
  const sooner = other.next === undefined || (one.next !== undefined && one.next <= other.next) ? one : other
  return {
    ...one,
    // What is the name of all is shorter than that of a part.
    line: lengthOfName(other) < lengthOfName(one) ? other.line : one.line,
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
    next: sooner.next,
    // Together they come more often than either; how often nobody says.
    every: one.every === undefined || other.every === undefined ? sooner.every : Math.min(one.every, other.every),
  }
}

/** Where one can walk to from a stop, and in how many minutes; nearest first. */
export function walksFrom({ walkStart, walkTo, walkMinutes }: Network, stop: number): { stop: number; minutes: number }[] {
  const found: { stop: number; minutes: number }[] = []
  for (let at = walkStart[stop]!; at < walkStart[stop + 1]!; at++) found.push({ stop: walkTo[at]!, minutes: walkMinutes[at]! })
  return found.sort((one, other) => one.minutes - other.minutes)
}
