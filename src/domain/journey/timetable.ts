import { addDays, type CivilDate } from '../time/civil'
import { DAY_MINUTES as DAY } from '../time/time-of-day'
import { gatekeepers } from './gates'
import type { Conditions, Pace } from './journey'
import type { Network } from './network'
import { eachDeparture } from './runs'

/**
 * All that runs from a day's midnight on: the services of the day, of the next, and of the day before past its midnight. Times are
 * minutes after the day's midnight. A journey that needs a service of the day after the next is not found.
 */
export interface Timetable {
  network: Network
  day: CivilDate
  /** Trips of a route in the order in which they run: from `tripStart[r]` up to `tripStart[r + 1]`. */
  tripStart: Int32Array
  /** When a trip leaves its first stop. */
  tripTime: Int16Array
  /** Where its profile begins in the network's `arrivals` and `departures`. */
  tripProfile: Int32Array
  tripEvery: Int16Array
  tripName: Int16Array
  /** Sixes of `from, to, minutes in each of three paces, when it closes or -1` of a crossing, by `passStart`. */
  passStart: Int32Array
  passes: Int16Array
}

/** Fields of a pass. */
export const PASS = 6
export const PACES: Record<Pace, number> = { least: 2, typical: 3, peak: 4 }
export const CLOSES = 5

/** Days of service and hours of control points that a timetable holds, beside its day. */
const SERVICE_DAYS = [-1, 0, 1]
const OPENING_DAYS = [0, 1, 2]

export function timetableOf(network: Network, day: CivilDate, conditions: Conditions): Timetable {
  return { network, day, ...tripsOn(network, day, conditions), ...passesOn(network, day, conditions) }
}

function tripsOn(network: Network, day: CivilDate, { dayType, passages }: Conditions) {
  const days = SERVICE_DAYS.map((ahead) => addDays(day, ahead))
  const types = network.operators.map(({ place }) => days.map((one) => dayType(place, one)))
  const routes = network.routeLine.length
  const tripStart = new Int32Array(routes + 1)
  // One number a trip sorts faster than an object: time, then service run and departure.
  const found: number[][] = Array.from({ length: routes }, () => [])
  const length = (route: number) => network.routeStart[route + 1]! - network.routeStart[route]!
  const longest = longestTrips(network)
  const rows: number[] = []
  // Day by day, so that what is found is nearly in order.
  for (const [index, ahead] of SERVICE_DAYS.entries()) {
    for (const service of network.services) {
      const { route, days: runsOn } = service
      const own = types[network.lines[network.routeLine[route]!]!.operator]!
      if (!((runsOn >> own[index]!) & 1)) continue
      eachDeparture(service, (minute, profile, every, name) => {
        const time = minute + ahead * DAY
        if (time + longest[route]! < 0) return
        found[route]!.push(rows.length)
        rows.push(time, network.profileStart[route]! + profile * length(route), every, name)
      })
    }
  }
  const isRunning = gatekeepers(network, day, passages)
  const { arrivals } = network
  let total = 0
  for (let route = 0; route < routes; route++) {
    const last = length(route) - 1
    const mine = isRunning.has(route) ? found[route]!.filter((row) => isRunning.get(route)!(rows[row]!, rows[row + 1]!)) : found[route]!
    // Of two that leave together the one that is there first runs first: neither overtakes the other.
    const compare = (one: number, other: number) => rows[one]! - rows[other]! || arrivals[rows[one + 1]! + last]! - arrivals[rows[other + 1]! + last]!
    if (mine.some((row, at) => at > 0 && compare(mine[at - 1]!, row) > 0)) mine.sort(compare)
    found[route] = mine
    tripStart[route + 1] = total += mine.length
  }
  const tripTime = new Int16Array(total)
  const tripProfile = new Int32Array(total)
  const tripEvery = new Int16Array(total)
  const tripName = new Int16Array(total)
  let trip = 0
  for (const mine of found) {
    for (const row of mine) {
      tripTime[trip] = rows[row]!
      tripProfile[trip] = rows[row + 1]!
      tripEvery[trip] = rows[row + 2]!
      tripName[trip++] = rows[row + 3]!
    }
  }
  return { tripStart, tripTime, tripProfile, tripEvery, tripName }
}

/** Minutes of the longest profile of each route. */
function longestTrips({ routeLine, routeStart, profileStart, arrivals }: Network): number[] {
  return Array.from(routeLine, (_, route) => {
    const stops = routeStart[route + 1]! - routeStart[route]!
    let longest = 0
    for (let end = profileStart[route]! + stops - 1; end < profileStart[route + 1]!; end += stops) longest = Math.max(longest, arrivals[end]!)
    return longest
  })
}

function passesOn({ crossings }: Network, day: CivilDate, { passages }: Conditions) {
  const passStart = new Int32Array(crossings.length + 1)
  const passes: number[] = []
  const days = OPENING_DAYS.map((ahead) => addDays(day, ahead))
  for (const [index, { point, side }] of crossings.entries()) {
    for (const [ahead, own] of days.entries()) {
      const start = ahead * DAY
      for (const { from, to, minutes, closes } of passages(point, side, own))
        passes.push(start + from, start + to, minutes.least, minutes.typical, minutes.peak, closes === undefined ? -1 : start + closes)
    }
    passStart[index + 1] = passes.length
  }
  return { passStart, passes: Int16Array.from(passes) }
}

/** The first trip of a route that leaves a position at a minute or later; `tripStart[route + 1]` where none does. */
export function firstTrip({ network: { departures }, tripStart, tripTime, tripProfile }: Timetable, route: number, position: number, minute: number): number {
  let low = tripStart[route]!
  let high = tripStart[route + 1]!
  while (low < high) {
    const middle = (low + high) >> 1
    if (tripTime[middle]! + departures[tripProfile[middle]! + position]! < minute) low = middle + 1
    else high = middle
  }
  return low
}

/** Position in `passes` by which one who comes to a crossing at a minute is through it first, or -1; a shorter queue may be worth waiting for. */
export function passAt({ passStart, passes }: Timetable, crossing: number, minute: number, pace: number): number {
  let best = -1
  let first = 0
  for (let at = passStart[crossing]!; at < passStart[crossing + 1]!; at += PASS) {
    if (passes[at + 1]! <= minute) continue
    const through = Math.max(minute, passes[at]!) + passes[at + pace]!
    if (best >= 0 && through >= first) continue
    best = at
    first = through
  }
  return best
}

/** When one who comes at a minute sets out by a pass. */
export const passFrom = ({ passes }: Timetable, pass: number, minute: number): number => Math.max(minute, passes[pass]!)
