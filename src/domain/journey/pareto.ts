/**
 * All choices over arrival, fare, changes and walking: McRAPTOR with exact fares.
 *
 * A label holds what is paid and, behind the gates of a system with fares from gate to gate, where one went in; what that ride costs is
 * settled only when one leaves. So of two labels in one system the one that paid less may yet cost more: it is better only if that holds
 * for every stop where one may get out. Labels in different systems, or inside and outside, are not compared at all.
 *
 * @see Delling, Pajor, Werneck, "Round-Based Public Transit Routing" (2012), https://doi.org/10.1137/1.9781611972924.13
 */
import { NOT_KNOWN, type Fares } from './fares'
import type { Access, Question } from './journey'
import { makeLabels, makeRoom, stepsTo } from './labels'
import type { Least } from './least'
import { isByBoarding, type Network } from './network'
import { ACCESS, alightOf, CROSSING, crossingsByStop, endsOf, makeRouteList, type Search } from './search'
import { firstTrip, passAt, passFrom, type Timetable } from './timetable'

/** The stop of a complete journey, and the route of what is done on foot. */
const NO_STOP = 0xffff
const NO_ROUTE = 0xffff
/** The trip of one who need not stay on any further: later than all. */
const GONE = Infinity

export interface ParetoSearch extends Search {
  timetable: Timetable
  fares: Fares
  worth: Question['worth']
  /** Nothing that arrives later is looked for. */
  latest: number
  /** Only that it arrives in time counts, not when: for who asks for the latest departure. */
  isAnyArrivalGood: boolean
  /** What is left from each stop. */
  least: Least
}

/** Buffers for one network, made once. */
export function makePareto(network: Network) {
  const { routeStart, routeStops, routeSystem, boardBefore, changeMinutes, walkStart, walkTo, walkMinutes, walkInside, arrivals, departures, systems } = network
  const stops = network.stops.length
  const labels = makeLabels()
  const heads = new Int32Array(stops).fill(-1)
  const { list, mark, collect } = makeRouteList(network)
  /** Who is on the vehicles of the route that is looked at. */
  const aboard = { count: 0, label: [0], trip: [0], board: [0], paid: [0], isAtLeast: [0], entry: [0], walking: [0] }
  const crossingsFrom = crossingsByStop(network)
  const isPaidOnBoarding = systems.map(({ fares }) => isByBoarding(fares))
  /** Whether rides of a system go on from gate to gate. */
  const isThrough = systems.map((one) => one.isThrough && !isByBoarding(one.fares))

  let search: ParetoSearch
  let egress: { index: number; access: Access }[][] = []
  /** Complete journeys: labels whose stop is none. */
  let goals: number[] = []
  /** Labels before this one leave later than the minute that is being asked. */
  let minuteStart = 0

  /** What a hundredth of each system's currency is worth. */
  const money = new Float64Array(systems.length)

  // The candidate: a label that is not in the table yet.
  let [arrival, ready, paid, isAtLeast, system, entry, walking, rides] = [0, 0, 0, 0, -1, 0, 0, 0]

  /** Takes over what a label has paid, and settles it when one leaves the gates. */
  function pay(label: number, isLeaving: boolean) {
    paid = labels.paid[label]!
    isAtLeast = labels.isAtLeast[label]!
    system = labels.system[label]!
    entry = labels.entry[label]!
    if (isLeaving && system >= 0) settle(labels.stop[label]!)
  }

  /** Gets out at a stop of the system that one is in. */
  function settle(stop: number) {
    spend(search.fares.row(system, entry)[stop - systems[system]!.first]!, system)
    system = -1
    entry = 0
  }

  function spend(fare: number, own: number) {
    if (fare === NOT_KNOWN) isAtLeast = 1
    else paid += fare * money[own]!
  }

  /** Whether a label is as good as the candidate in all that may still count. */
  function beats(label: number): boolean {
    if (labels.arrival[label]! > arrival || labels.ready[label]! > ready || labels.walking[label]! > walking) return false
    if (labels.rides[label]! > rides || labels.isAtLeast[label]! > isAtLeast || labels.system[label]! !== system) return false
    const more = system < 0 ? 0 : search.fares.excess(system, labels.entry[label]!, entry) * money[system]!
    return labels.paid[label]! + more <= paid
  }

  function isBeatenBy(label: number): boolean {
    if (arrival > labels.arrival[label]! || ready > labels.ready[label]! || walking > labels.walking[label]!) return false
    if (rides !== labels.rides[label]! || isAtLeast > labels.isAtLeast[label]! || labels.system[label]! !== system) return false
    const more = system < 0 ? 0 : search.fares.excess(system, entry, labels.entry[label]!) * money[system]!
    return paid + more <= labels.paid[label]!
  }

  /** Whether some complete journey is as good as the best that may yet become of the candidate. */
  function isHopeless(stop: number): boolean {
    const { least } = search
    const soonest = arrival + least.minutes[stop]!
    const fewest = rides + least.rides[stop]!
    if (soonest > search.latest || fewest > search.rides) return true
    for (let at = 0; at < goals.length; at++) {
      const goal = goals[at]!
      if (labels.rides[goal]! > fewest || labels.walking[goal]! > walking || labels.paid[goal]! > paid || labels.isAtLeast[goal]! > isAtLeast) continue
      if (search.isAnyArrivalGood || labels.arrival[goal]! <= soonest) return true
    }
    return false
  }

  function write(stop: number, before: number, by: number, route: number, ends: number): number {
    makeRoom(labels)
    const label = labels.count++
    labels.arrival[label] = arrival
    labels.ready[label] = ready
    labels.paid[label] = paid
    labels.isAtLeast[label] = isAtLeast
    labels.system[label] = system
    labels.entry[label] = entry
    labels.walking[label] = walking
    labels.rides[label] = rides
    labels.stop[label] = stop
    labels.before[label] = before
    labels.by[label] = by
    labels.route[label] = route
    labels.ends[label] = ends
    labels.isBeaten[label] = 0
    return label
  }

  /** Writes the candidate down, unless it is of no use; tells which label is as good, or -1. */
  function keep(stop: number, before: number, by: number, route: number, ends: number): number {
    for (let one = heads[stop]!; one >= 0; one = labels.next[one]!) if (beats(one)) return one
    if (isHopeless(stop)) return -1
    // Those of fewer rides, or of a later departure, go on counting: only what nobody needs any more leaves the list.
    for (let one = heads[stop]!, last = -1; one >= 0; one = labels.next[one]!) {
      if (one >= minuteStart && isBeatenBy(one)) {
        labels.isBeaten[one] = 1
        if (last < 0) heads[stop] = labels.next[one]!
        else labels.next[last] = labels.next[one]!
      } else last = one
    }
    const label = write(stop, before, by, route, ends)
    labels.next[label] = heads[stop]!
    heads[stop] = label
    mark(stop)
    arrive(label, stop)
    return -1
  }

  /** From a stop to the place one goes to. */
  function arrive(label: number, stop: number) {
    for (const { index, access } of egress[stop] ?? []) {
      const end = labels.arrival[label]! + access.minutes
      pay(label, true)
      if (end > search.latest) continue
      arrival = ready = search.isAnyArrivalGood ? 0 : end
      walking = labels.walking[label]! + (access.by ? 0 : access.minutes)
      rides = labels.rides[label]!
      taxi(access)
      if (goals.some(beats)) continue
      goals = goals.filter((one) => one < minuteStart || !isBeatenBy(one))
      goals.push(write(NO_STOP, label, index, NO_ROUTE, 0))
    }
  }

  function taxi({ by, fare }: Access) {
    if (!by) return
    if (fare) paid += fare.minor * search.worth[fare.currency]
    else isAtLeast = 1
  }

  /** Goes on foot and through control points from every label since `first`, and from what that leads to. */
  function walkOn(first: number) {
    const { timetable, pace } = search
    for (let label = first; label < labels.count; label++) {
      const stop = labels.stop[label]!
      if (labels.isBeaten[label] || stop === NO_STOP) continue
      const here = labels.arrival[label]!
      for (let edge = walkStart[stop]!; edge < walkStart[stop + 1]!; edge++) {
        pay(label, !walkInside[edge])
        arrival = ready = here + walkMinutes[edge]!
        walking = labels.walking[label]! + walkMinutes[edge]!
        rides = labels.rides[label]!
        keep(walkTo[edge]!, label, edge, NO_ROUTE, 0)
      }
      for (const crossing of crossingsFrom.get(stop) ?? []) {
        const pass = passAt(timetable, crossing, here, pace)
        if (pass < 0) continue
        pay(label, true)
        arrival = ready = passFrom(timetable, pass, here) + timetable.passes[pass + pace]!
        walking = labels.walking[label]!
        rides = labels.rides[label]!
        keep(network.crossings[crossing]!.to, label, CROSSING + crossing, NO_ROUTE, 0)
      }
    }
  }

  /** Whether somebody on the vehicle, or on an earlier one, is as well off as the candidate would be. */
  function isOnBoard(trip: number, own: number): boolean {
    for (let at = 0; at < aboard.count; at++) {
      if (aboard.trip[at]! > trip || aboard.walking[at]! > walking || aboard.isAtLeast[at]! > isAtLeast) continue
      const more = isPaidOnBoarding[own] ? 0 : search.fares.excess(own, aboard.entry[at]!, entry) * money[own]!
      if (aboard.paid[at]! + more <= paid) return true
    }
    return false
  }

  function rideAlong(round: number, route: number) {
    const { timetable, least } = search
    const { tripStart, tripTime, tripProfile } = timetable
    const first = routeStart[route]!
    const count = routeStart[route + 1]! - first
    const own = routeSystem[route]!
    aboard.count = 0
    for (let position = list.firstAt[route]!; position < count; position++) {
      const stop = routeStops[first + position]!
      const isBoarding = position < boardBefore[route]!
      const isInReach = round + least.rides[stop]! <= search.rides
      for (let at = 0; at < aboard.count && isInReach; at++) {
        const trip = aboard.trip[at]!
        if (trip === GONE) continue
        arrival = tripTime[trip]! + arrivals[tripProfile[trip]! + position]!
        if (arrival + least.minutes[stop]! > search.latest) {
          // What is too late here is too late further on, but for a lap on which nobody boards.
          if (isBoarding) aboard.trip[at] = GONE
          continue
        }
        ready = arrival + changeMinutes[stop]!
        paid = aboard.paid[at]!
        isAtLeast = aboard.isAtLeast[at]!
        walking = aboard.walking[at]!
        rides = round
        system = isPaidOnBoarding[own] ? -1 : own
        entry = aboard.entry[at]!
        if (system >= 0 && !isThrough[own]) settle(stop)
        const better = keep(stop, aboard.label[at]!, trip, route, endsOf(aboard.board[at]!, position))
        // Whoever is as well off behind the same gates after fewer rides boards the vehicle here, or has boarded one before.
        if (better >= 0 && labels.rides[better]! < round && isThrough[own] && isBoarding && labels.ready[better]! <= tripTime[trip]! + departures[tripProfile[trip]! + position]!) aboard.trip[at] = GONE
      }
      if (!isBoarding) continue
      for (let label = heads[stop]!; label >= minuteStart; label = labels.next[label]!) {
        if (labels.rides[label] !== round - 1) continue
        const trip = firstTrip(timetable, route, position, labels.ready[label]!)
        // A vehicle that comes too late to be of use is let go.
        if (trip === tripStart[route + 1] || tripTime[trip]! + departures[tripProfile[trip]! + position]! + least.minutes[stop]! > search.latest) continue
        // Who has just got out of it, or of one before, had better stay on where that costs no more.
        if (labels.route[label] === route && labels.by[label]! <= trip && alightOf(labels.ends[label]!) <= position && (isThrough[own] || isPaidOnBoarding[own])) continue
        pay(label, !isThrough[own] || labels.system[label] !== own)
        if (isPaidOnBoarding[own]) spend(search.fares.boarding(own, route, position), own)
        else if (system < 0) entry = stop - systems[own]!.first
        walking = labels.walking[label]!
        if (isOnBoard(trip, own)) continue
        const at = aboard.count++
        aboard.label[at] = label
        aboard.trip[at] = trip
        aboard.board[at] = position
        aboard.paid[at] = paid
        aboard.isAtLeast[at] = isAtLeast
        aboard.entry[at] = entry
        aboard.walking[at] = walking
      }
    }
  }

  /** Forgets everything. */
  function begin(next: ParetoSearch) {
    ;[search, goals, egress] = [next, [], []]
    for (let at = 0; at < systems.length; at++) money[at] = search.worth[systems[at]!.currency]
    labels.count = 0
    heads.fill(-1)
    for (const [index, access] of search.to.entries()) (egress[access.stop] ??= []).push({ index, access })
  }

  /** Finds what is worth leaving for at a minute; of several minutes the latest is asked first, and its choices stay. */
  function leave(minute: number) {
    minuteStart = labels.count
    for (const [index, access] of search.from.entries()) {
      paid = isAtLeast = entry = rides = 0
      system = -1
      arrival = ready = minute + access.minutes
      walking = access.by ? 0 : access.minutes
      taxi(access)
      keep(access.stop, -1, ACCESS + index, NO_ROUTE, 0)
    }
    walkOn(minuteStart)
    for (let round = 1; round <= search.rides && list.marked > 0; round++) {
      collect()
      const first = labels.count
      for (let index = 0; index < list.count; index++) rideAlong(round, list.routes[index]!)
      walkOn(first)
    }
    // What the last round reached starts no other.
    collect()
    return goals.filter((goal) => goal >= minuteStart)
  }

  return { begin, leave, steps: (goal: number) => stepsTo(labels, goal) }
}
