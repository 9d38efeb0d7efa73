/**
 * All choices over arrival, fare, changes and walking: McRAPTOR with exact fares.
 *
 * A label holds what is paid and, behind the gates of a system with fares from gate to gate, where one went in; what that ride costs is
 * settled only when one leaves. So of two labels in one system the one that paid less may yet cost more: it is better only if that holds
 * for every stop where one may get out. Labels in different systems, or inside and outside, are not compared at all.
 *
 * @see Delling, Pajor, Werneck, "Round-Based Public Transit Routing" (2012), https://doi.org/10.1137/1.9781611972924.13
 */
import { NOT_KNOWN } from './fares'
import type { Access } from './journey'
import { addLabel, ARRIVAL, AT_LEAST, BEATEN, BEFORE, BY, ENDS, ENTRY, makeLabels, MOST_PAID, NEXT, NO_ROUTE, OLDER, PAID, READY, RIDES, ROUTE, ROW, STOP, stepsTo, SYSTEM, takeOut, WALKING, wasBefore } from './labels'
import { isByBoarding, type Network } from './network'
import type { ParetoSearch } from './pareto-search'
import { ACCESS, alightOf, CROSSING, endsOf, makeRouteList, makeWays } from './search'
import { firstTrip } from './timetable'

/** The stop of a complete journey. */
const NO_STOP = 0xffff

/** Buffers for one network, made once. */
export function makePareto(network: Network) {
  const { routeStart, routeStops, routeSystem, boardBefore, changeMinutes, isPlain, walkMinutes, walkInside, arrivals, departures, systems } = network
  const stops = network.stops.length
  const labels = makeLabels(4096)
  let { cells } = labels
  /** By stop, the label that is there first and the one that was written last. */
  const firsts = new Int32Array(stops)
  const lasts = new Int32Array(stops * 2)
  const { list, mark, collect } = makeRouteList(network)
  /** Who is on the vehicles of the route that is looked at: rows with a trip, and what is paid and walked. */
  const riders = makeLabels(64)
  const eachWay = makeWays(network)
  const isPaidOnBoarding = systems.map(({ fares }) => isByBoarding(fares))
  /** Whether rides of a system go on from gate to gate. */
  const isThrough = systems.map((one) => one.isThrough && !isByBoarding(one.fares))

  let search: ParetoSearch
  /** Ways from stops to the place one goes to. */
  const egress: ({ index: number; access: Access }[] | undefined)[] = Array.from({ length: stops }, () => undefined)
  /** Complete journeys: labels whose stop is none. */
  let goals: number[] = []
  /** Labels before this one leave later than the minute that is being asked. */
  let minuteStart = 0

  /** What a hundredth of each system's currency is worth. */
  const money = new Int32Array(systems.length)

  // The candidate: a label that is not in the table yet.
  let [arrival, ready, paid, isAtLeast, system, entry, walking, rides] = [0, 0, 0, 0, -1, 0, 0, 0]

  /** The candidate goes on from a row, of labels or of riders. */
  function goOn(rows: Int32Array, row: number) {
    walking = rows[row + WALKING]!
    rides = rows[row + RIDES]!
    paid = rows[row + PAID]!
    isAtLeast = rows[row + AT_LEAST]!
    system = rows[row + SYSTEM]!
    entry = rows[row + ENTRY]!
  }

  /** Likewise from a label outside the gates: the ride behind them is settled. */
  function goOut(label: number) {
    goOn(cells, label)
    if (system >= 0) settle(cells[label + STOP]!)
  }

  /** Gets out at a stop of the system that one is in. */
  function settle(stop: number) {
    ride(search.fares.row(system, entry)[stop - systems[system]!.first]!, system)
    system = -1
    entry = 0
  }

  function ride(fare: number, own: number) {
    if (fare === NOT_KNOWN) isAtLeast = 1
    else spend(fare * money[own]!)
  }

  const spend = (amount: number) => void (paid = Math.min(paid + amount, MOST_PAID))

  /** By how much a ride that goes on behind the gates may yet cost more than from another entry. */
  const excess = (one: number, other: number) => (system < 0 ? 0 : search.fares.excess(system, one, other) * money[system]!)

  /** Whether a label is as good as the candidate in all that may still count. */
  function beats(label: number): boolean {
    if (cells[label + ARRIVAL]! > arrival || cells[label + READY]! > ready || cells[label + WALKING]! > walking) return false
    if (cells[label + RIDES]! > rides || cells[label + AT_LEAST]! > isAtLeast || cells[label + SYSTEM]! !== system) return false
    return cells[label + PAID]! + excess(cells[label + ENTRY]!, entry) <= paid
  }

  function isBeatenBy(label: number): boolean {
    if (arrival > cells[label + ARRIVAL]! || ready > cells[label + READY]! || walking > cells[label + WALKING]!) return false
    if (rides !== cells[label + RIDES]! || isAtLeast > cells[label + AT_LEAST]! || cells[label + SYSTEM]! !== system) return false
    return paid + excess(entry, cells[label + ENTRY]!) <= cells[label + PAID]!
  }

  /** Whether some complete journey is as good as the best that may yet become of the candidate. */
  function isHopeless(stop: number): boolean {
    const { least, costs, latest, isAnyArrivalGood } = search
    const soonest = arrival + least.minutes[stop]!
    const fewest = rides + least.rides[stop]!
    if (soonest > latest || fewest > search.rides) return true
    const onFoot = walking + (costs ? costs.walking[stop]! : 0)
    const price = paid + (costs ? (system < 0 ? costs.paid(stop) : costs.paidSince(systems[system]!.first + entry)) : 0)
    for (let at = 0; at < goals.length; at++) {
      const goal = goals[at]!
      if (cells[goal + RIDES]! > fewest || cells[goal + WALKING]! > onFoot || cells[goal + PAID]! > price || cells[goal + AT_LEAST]! > isAtLeast) continue
      if (isAnyArrivalGood || cells[goal + ARRIVAL]! <= soonest) return true
    }
    return false
  }

  function write(stop: number, before: number, by: number, route: number, ends: number): number {
    const label = addLabel(labels, arrival, ready, walking, rides, paid, isAtLeast, system, entry, stop, before, by, route, ends)
    cells = labels.cells
    return label
  }

  /** Writes the candidate down, unless it is of no use; tells which label is as good, or -1. */
  function keep(stop: number, from: number, by: number, route: number, ends: number): number {
    let before = -1
    let next = firsts[stop]!
    while (next >= 0 && cells[next + ARRIVAL]! <= arrival) {
      const one = next
      next = cells[one + NEXT]!
      if (!cells[one + BEATEN]) {
        if (beats(one)) return one
        before = one
      } else if (before < 0) firsts[stop] = next
      else cells[before + NEXT] = next
    }
    if (isHopeless(stop)) return -1
    // Those of fewer rides, or of a later departure, go on counting: only what nobody needs any more leaves the list.
    const last = (rides & 1) * stops + stop
    for (let one = lasts[last]!; isOfRound(one, rides); one = cells[one + OLDER]!) if (isBeatenBy(one)) cells[one + BEATEN] = 1
    const label = write(stop, from, by, route, ends)
    cells[label + NEXT] = next
    if (before < 0) firsts[stop] = label
    else cells[before + NEXT] = label
    cells[label + OLDER] = lasts[last]!
    lasts[last] = label
    mark(stop)
    arrive(label, stop)
    return -1
  }

  /** Whether a label is of this minute and has as many rides: the last of a stop are of the earliest minute, and of that have most rides. */
  const isOfRound = (label: number, round: number) => label >= minuteStart && cells[label + RIDES] === round

  /** From a stop to the place one goes to. */
  function arrive(label: number, stop: number) {
    const ways = egress[stop]
    if (!ways) return
    for (const { index, access } of ways) {
      const end = cells[label + ARRIVAL]! + access.minutes
      if (end > search.latest) continue
      goOut(label)
      arrival = ready = search.isAnyArrivalGood ? 0 : end
      go(access)
      if (goals.some(beats)) continue
      goals = goals.filter((one) => one < minuteStart || !isBeatenBy(one))
      goals.push(write(NO_STOP, label, index, NO_ROUTE, 0))
    }
  }

  /** Walks to or from the stops, or takes a taxi. */
  function go({ by, fare, minutes }: Access) {
    if (!by) walking += minutes
    else if (fare) spend(fare.minor * search.worth[fare.currency])
    else isAtLeast = 1
  }

  /** Goes on foot and through control points from every label since `first`, and from what that leads to. */
  function walkOn(first: number) {
    for (let label = first; label < labels.end; label += ROW) {
      const stop = cells[label + STOP]!
      if (cells[label + BEATEN] || stop === NO_STOP) continue
      eachWay(search.timetable, search.pace, stop, cells[label + ARRIVAL]!, (to, minute, by) => {
        const isWalk = by < CROSSING
        if (isWalk && walkInside[by]) goOn(cells, label)
        else goOut(label)
        arrival = ready = minute
        if (isWalk) walking += walkMinutes[by]!
        keep(to, label, by, NO_ROUTE, 0)
      })
    }
  }

  function rideAlong(round: number, route: number) {
    const { timetable, latest } = search
    const { minutes: left, rides: fewest } = search.least
    const { tripStart, tripTime, tripProfile } = timetable
    const first = routeStart[route]!
    const count = routeStart[route + 1]! - first
    const own = routeSystem[route]!
    const noTrip = tripStart[route + 1]!
    riders.end = 0
    for (let position = list.firstAt[route]!; position < count; position++) {
      const stop = routeStops[first + position]!
      const isBoarding = position < boardBefore[route]!
      const isInReach = round + fewest[stop]! <= search.rides
      const isPassed = isPlain[stop] && !egress[stop]
      for (let rider = 0; rider < riders.end && isInReach; rider += ROW) {
        const on = riders.cells
        const by = on[rider + BY]!
        arrival = tripTime[by]! + arrivals[tripProfile[by]! + position]!
        let isOf = arrival + left[stop]! <= latest
        if (isOf && !isPassed) {
          ready = arrival + changeMinutes[stop]!
          goOn(on, rider)
          if (system >= 0 && !isThrough[own]) settle(stop)
          const better = keep(stop, on[rider + BEFORE]!, by, route, endsOf(on[rider + ENDS]!, position))
          // Whoever is as well off behind the same gates after fewer rides boards the vehicle here, or has boarded one before.
          isOf = !(better >= 0 && cells[better + RIDES]! < round && isThrough[own] && cells[better + READY]! <= tripTime[by]! + departures[tripProfile[by]! + position]!)
        }
        // What is too late here is too late further on, but for a lap on which nobody boards.
        if (isOf || !isBoarding) continue
        takeOut(riders, rider)
        rider -= ROW
      }
      if (!isBoarding) continue
      const next = routeStops[first + position + 1]!
      for (let label = lasts[((round - 1) & 1) * stops + stop]!; isOfRound(label, round - 1); label = cells[label + OLDER]!) {
        if (cells[label + BEATEN]) continue
        const isInside = isThrough[own] && cells[label + SYSTEM] === own
        // Who came from where the vehicle goes next had better change to it there, or not set out.
        if (isInside && (position + 1 < boardBefore[route]! || position + 2 === count) && wasBefore(labels, label, next, timetable)) continue
        const trip = firstTrip(timetable, route, position, cells[label + READY]!)
        // A vehicle that comes too late to be of use is let go.
        if (trip === noTrip || tripTime[trip]! + arrivals[tripProfile[trip]! + position + 1]! + left[next]! > latest) continue
        // Who has just got out of it, or of one before, had better stay on where that costs no more.
        if (cells[label + ROUTE] === route && cells[label + BY]! <= trip && alightOf(cells[label + ENDS]!) <= position && (isThrough[own] || isPaidOnBoarding[own])) continue
        if (isInside) goOn(cells, label)
        else goOut(label)
        if (isPaidOnBoarding[own]) ride(search.fares.boarding(own, route, position), own)
        else if (!isInside) {
          system = own
          entry = stop - systems[own]!.first
        }
        addLabel(riders, 0, 0, walking, round, paid, isAtLeast, system, entry, stop, label, trip, route, position)
      }
    }
  }

  /** Forgets everything. */
  function begin(next: ParetoSearch) {
    for (const { stop } of search?.to ?? []) egress[stop] = undefined
    ;[search, goals] = [next, []]
    for (let at = 0; at < systems.length; at++) money[at] = search.worth[systems[at]!.currency]
    labels.end = 0
    firsts.fill(-1)
    lasts.fill(-1)
    for (const [index, access] of search.to.entries()) (egress[access.stop] ??= []).push({ index, access })
  }

  /** Finds what is worth leaving for at a minute; of several minutes the latest is asked first, and its choices stay. */
  function leave(minute: number) {
    minuteStart = labels.end
    for (const [index, access] of search.from.entries()) {
      paid = isAtLeast = entry = rides = walking = 0
      system = -1
      arrival = ready = minute + access.minutes
      go(access)
      keep(access.stop, -1, ACCESS + index, NO_ROUTE, 0)
    }
    walkOn(minuteStart)
    for (let round = 1; round <= search.rides && list.marked > 0; round++) {
      collect()
      const first = labels.end
      for (let index = 0; index < list.count; index++) rideAlong(round, list.routes[index]!)
      walkOn(first)
    }
    // What the last round reached starts no other.
    collect()
    return goals.filter((goal) => goal >= minuteStart)
  }

  return { begin, leave, steps: (goal: number) => stepsTo(labels, cells[goal + BEFORE]!, cells[goal + BY]!) }
}
