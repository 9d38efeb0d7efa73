/** What leaves from a stop on a day. */
import { addDays, type CivilDate } from '../time/civil'
import { DAY_MINUTES as DAY } from '../time/time-of-day'
import { gatekeepers } from './gates'
import type { Conditions, Minute } from './journey'
import { signOf } from './line-sign'
import type { Line, Network } from './network'
import { eachDeparture } from './runs'

export interface Departures {
  line: number
  /** The last stop of the vehicle. */
  towards: number
  /** The next stop: on a round line it tells the direction. */
  via: number
  /** Of the day of service, which may end after its midnight; where nothing runs that day, of what is left of the one before. */
  first: Minute
  last: Minute
  /** The next at the asked minute or later, on that day of service or what is left of the one before. */
  next?: Minute
  /** The service comes every so many minutes then. */
  every?: number
}

/** `isLeftOver`: of the day before, as nothing runs that day. */
interface Row extends Departures {
  isLeftOver: boolean
}

/** One departure, in minutes of the day of service. */
interface Departure {
  minute: Minute
  every: number
}

/** The departures of a route from a position of it, on a day of service, in order. */
function onDay(network: Network, route: number, position: number, day: CivilDate, { dayType, passages }: Conditions): Departure[] {
  const { operators, lines, routeLine, routeStart, profileStart, departures, services } = network
  const type = dayType(operators[lines[routeLine[route]!]!.operator]!.place, day)
  const length = routeStart[route + 1]! - routeStart[route]!
  const isRunning = gatekeepers(network, day, passages).get(route)
  const found: Departure[] = []
  for (const service of services) {
    if (service.route !== route || !((service.days >> type) & 1)) continue
    eachDeparture(service, (start, number, every) => {
      const profile = profileStart[route]! + number * length
      if (!isRunning || isRunning(start, profile)) found.push({ minute: start + departures[profile + position]!, every: every / 10 })
    })
  }
  return found.sort((one, other) => one.minute - other.minute)
}

/**
 * What leaves from a stop, by line and where it goes, in the order of lines. Of lines that do not run that day, what is left of the day
 * before is told; those of which nothing is left are left out. Branches of a line and its early and late trains come together where they
 * go to the same end.
 *
 * @param now the minute of the day for which the next departure is told
 */
export function departuresAt(network: Network, stop: number, { day, minute: now }: { day: CivilDate; minute: Minute }, conditions: Conditions): Departures[] {
  const { stopStart, stopRoutes, stopPositions, boardBefore, routeLine, routeStart, routeStops, lines } = network
  const found = new Map<string, Row>()
  for (let at = stopStart[stop]!; at < stopStart[stop + 1]!; at++) {
    const route = stopRoutes[at]!
    const position = stopPositions[at]!
    if (position >= boardBefore[route]!) continue
    const line = routeLine[route]!
    const towards = routeStops[routeStart[route + 1]! - 1]!
    const today = onDay(network, route, position, day, conditions)
    const leftOver = onDay(network, route, position, addDays(day, -1), conditions).flatMap((one) => (one.minute >= DAY + now ? [{ ...one, minute: one.minute - DAY }] : []))
    const own = today.length > 0 ? today : leftOver
    const [first] = own
    if (!first) continue
    const next = [...leftOver, ...today].sort((one, other) => one.minute - other.minute).find(({ minute }) => minute >= now)
    const via = routeStops[routeStart[route]! + position + 1]!
    const mine: Row = { line, towards, via, first: first.minute, last: own[own.length - 1]!.minute, isLeftOver: today.length === 0, ...(next && { next: next.minute, ...(next.every > 0 && { every: next.every }) }) }
    const key = [lineKey(lines[line]!), towards, towards === stop && via].join()
    found.set(key, together(network, found.get(key), mine))
  }
  return Array.from(found.values(), ({ isLeftOver: _, ...one }) => one).sort((one, other) => one.line - other.line)
}

/** What tells lines apart for those who wait: branches have one colour and one sign. */
const lineKey = ({ operator, colour, name, ...line }: Line): string => [operator, colour ?? name.en, signOf({ ...line, name })].join()

function together({ lines }: Network, one: Row | undefined, other: Row): Row {
  if (!one) return other
  const lengthOfName = ({ line }: Departures) => lines[line]!.name['zh-Hans'].length
  const sooner = other.next === undefined || (one.next !== undefined && one.next <= other.next) ? one : other
  return {
    ...one,
    // What is the name of all is shorter than that of a part.
    line: lengthOfName(other) < lengthOfName(one) ? other.line : one.line,
    // What is left of yesterday is no first train of today.
    first: one.isLeftOver === other.isLeftOver ? Math.min(one.first, other.first) : (one.isLeftOver ? other : one).first,
    last: one.isLeftOver === other.isLeftOver ? Math.max(one.last, other.last) : (one.isLeftOver ? other : one).last,
    isLeftOver: one.isLeftOver && other.isLeftOver,
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
