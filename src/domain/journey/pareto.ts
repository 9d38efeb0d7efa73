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
import { addLabel, ALIGHT, ARRIVAL, AT_LEAST, BEFORE, BOARD, BY, ENTRY, makeLabels, OLDER, OVER, PAID, READY, RIDES, ROUTE, ROW, STOP, stepsTo, SYSTEM, WALKING } from './labels'
import { isByBoarding, type Network } from './network'
import type { ParetoSearch } from './pareto-search'
import { makeRounds } from './rounds'
import type { Least } from './search'
import { firstTrip } from './timetable'

/** What a cell holds at most, above two hundred thousand dollars: all that costs more is worth the same to the search, rather than less than nothing. */
const MOST_PAID = 2 ** 31 - 1

/** Buffers for one network, made once. */
export function makePareto(network: Network) {
  const { routeStart, routeStops, routeSystem, boardBefore, changeMinutes, isPlain, walkMinutes, walkInside, arrivals, departures, systems } = network
  const labels = makeLabels(4096)
  let { cells } = labels
  /** The candidate: the row at the end of the labels, which is not among them yet. */
  let own = 0
  /** By stop, the label that was written last, or -1. */
  const lasts = new Int32Array(network.stops.length)
  /** Where the place that one goes to can be reached from. */
  const isEnd = new Uint8Array(network.stops.length)
  /** Rows for who is on the vehicles of the route that is looked at, those in use first: they are used again and again, so that they stay near the processor. */
  const riders: number[] = []
  let onBoard = 0
  const run = makeRounds(network, labels, { onFoot, ride: rideAlong, isOver: (_, label) => cells[label + OVER] === 1 })
  let search: ParetoSearch
  let latest: number
  let rides: number
  let least: Least
  /** Labels at the place one goes to. */
  let goals: number[] = []
  /** Labels before this one leave later than the minute that is being asked. */
  let minuteStart = 0

  /** Begins the candidate, as one that goes on from a label. */
  function goOn(row: number) {
    cells[own + WALKING] = cells[row + WALKING]!
    cells[own + RIDES] = cells[row + RIDES]!
    cells[own + PAID] = cells[row + PAID]!
    cells[own + AT_LEAST] = cells[row + AT_LEAST]!
    cells[own + SYSTEM] = cells[row + SYSTEM]!
    cells[own + ENTRY] = cells[row + ENTRY]!
    cells[own + BEFORE] = cells[row + BEFORE]!
    cells[own + ROUTE] = cells[row + ROUTE]!
    cells[own + BY] = cells[row + BY]!
    cells[own + BOARD] = cells[row + BOARD]!
  }

  /** Likewise from a label, outside the gates: the ride behind them is settled. */
  function goOut(label: number) {
    goOn(label)
    settle(cells[label + STOP]!)
  }

  /** Gets out at a stop of the system that one is in, if one is. */
  function settle(stop: number) {
    const system = cells[own + SYSTEM]!
    if (system < 0) return
    pay(search.fares.row(system, cells[own + ENTRY]!)[stop - systems[system]!.first]!, money[system]!)
    cells[own + SYSTEM] = -1
  }

  function pay(fare: number, worth: number) {
    if (fare === NOT_KNOWN) cells[own + AT_LEAST] = 1
    else cells[own + PAID] = Math.min(cells[own + PAID]! + fare * worth, MOST_PAID)
  }

  /** What a hundredth of a system's currency is worth. */
  const money = new Int32Array(systems.length)

  /** Whether a row is as good as another in all that may still count; behind the gates of a system it may yet cost more to have gone in elsewhere. */
  function beats(one: number, other: number): boolean {
    if (cells[one + ARRIVAL]! > cells[other + ARRIVAL]! || cells[one + READY]! > cells[other + READY]! || cells[one + WALKING]! > cells[other + WALKING]!) return false
    const system = cells[one + SYSTEM]!
    if (cells[one + RIDES]! > cells[other + RIDES]! || cells[one + AT_LEAST]! > cells[other + AT_LEAST]! || cells[other + SYSTEM] !== system) return false
    const excess = system < 0 ? 0 : search.fares.excess(system, cells[one + ENTRY]!, cells[other + ENTRY]!) * money[system]!
    return cells[one + PAID]! + excess <= cells[other + PAID]!
  }

  /** Whether some complete journey is as good as the best that may yet become of the candidate. */
  function isHopeless(stop: number, soonest: number, fewest: number): boolean {
    const { costs, isAnyArrivalGood } = search
    const system = cells[own + SYSTEM]!
    const onFoot = cells[own + WALKING]! + (costs ? costs.walking[stop]! : 0)
    const price = cells[own + PAID]! + (costs ? (system < 0 ? costs.paid(stop) : costs.paidSince(systems[system]!.first + cells[own + ENTRY]!)) : 0)
    for (let at = 0; at < goals.length; at++) {
      const goal = goals[at]!
      if (cells[goal + RIDES]! > fewest || cells[goal + WALKING]! > onFoot || cells[goal + PAID]! > price || cells[goal + AT_LEAST]! > cells[own + AT_LEAST]!) continue
      if (isAnyArrivalGood || cells[goal + ARRIVAL]! <= soonest) return true
    }
    return false
  }

  function add(): number {
    const label = addLabel(labels)
    ;({ cells, end: own } = labels)
    return label
  }

  /** Comes to a stop, and writes the candidate down unless it is of no use; tells which label is as good, or -1. */
  function come(stop: number, minute: number, boards: number): number {
    const soonest = minute + least.minutes[stop]!
    const fewest = cells[own + RIDES]! + least.rides[stop]!
    if (soonest > latest || fewest > rides) return -1
    cells[own + ARRIVAL] = minute
    cells[own + READY] = boards
    for (let one = lasts[stop]!; one >= 0; one = cells[one + OLDER]!) if (cells[one + ARRIVAL]! <= minute && beats(one, own)) return one
    if (isHopeless(stop, soonest, fewest)) return -1
    // Who has as many rides and is worse off goes no further, and leaves the list.
    let newer = -1
    for (let one = lasts[stop]!; one >= minuteStart && cells[one + RIDES] === cells[own + RIDES]; one = cells[one + OLDER]!) {
      if (!beats(own, one)) newer = one
      else {
        cells[one + OVER] = 1
        if (newer < 0) lasts[stop] = cells[one + OLDER]!
        else cells[newer + OLDER] = cells[one + OLDER]!
      }
    }
    cells[own + STOP] = stop
    cells[own + OVER] = 0
    cells[own + OLDER] = lasts[stop]!
    lasts[stop] = own
    const label = add()
    if (isEnd[stop]) arrive(label, stop, minute)
    return -1
  }

  /** From a stop to the place one goes to. */
  function arrive(label: number, stop: number, minute: number) {
    for (const [index, access] of search.to.entries()) {
      const end = minute + access.minutes
      if (access.stop !== stop || end > latest) continue
      goOut(label)
      cells[own + ARRIVAL] = cells[own + READY] = search.isAnyArrivalGood ? 0 : end
      go(access)
      if (goals.some((goal) => beats(goal, own))) continue
      goals = goals.filter((goal) => goal < minuteStart || !beats(own, goal))
      cells[own + BEFORE] = label
      cells[own + BY] = index
      cells[own + OVER] = 1
      goals.push(add())
    }
  }

  /** Walks to or from the stops, or takes a taxi. */
  function go({ by, fare, minutes }: Access) {
    if (!by) cells[own + WALKING]! += minutes
    else if (fare) pay(fare.minor, search.worth[fare.currency])
    else cells[own + AT_LEAST] = 1
  }

  function onFoot(_: number, label: number, stop: number, minute: number, by: number) {
    if (label < 0) {
      cells.fill(0, own, own + ROW)
      cells[own + SYSTEM] = -1
      go(search.from[by]!)
    } else if (by < 0) goOut(label)
    else {
      if (walkInside[by]) goOn(label)
      else goOut(label)
      cells[own + WALKING]! += walkMinutes[by]!
    }
    cells[own + BEFORE] = label
    cells[own + ROUTE] = -1
    cells[own + BY] = by
    come(stop, minute, minute)
  }

  function rideAlong(round: number, route: number, from: number) {
    const { timetable, fares } = search
    const { tripStart, tripTime, tripProfile } = timetable
    const first = routeStart[route]!
    const count = routeStart[route + 1]! - first
    const system = routeSystem[route]!
    const { isThrough, fares: table } = systems[system]!
    const isPaidOnBoarding = isByBoarding(table)
    // The last vehicle that is of use: what is too late at the next stop is too late further on.
    const last = firstTrip(timetable, route, from, latest + 1 - least.minutes[routeStops[first + from + 1]!]!) - 1
    if (from >= boardBefore[route]! || last < tripStart[route]!) return
    onBoard = 0
    for (let position = from; position < count; position++) {
      const stop = routeStops[first + position]!
      const isPassed = !onBoard || (isPlain[stop] && !isEnd[stop]) || round + least.rides[stop]! > rides
      for (let rider = 0; rider < onBoard && !isPassed; rider++) {
        const on = riders[rider]!
        const by = cells[on + BY]!
        const minute = tripTime[by]! + arrivals[tripProfile[by]! + position]!
        // What is too late here is too late further on.
        let isOf = minute + least.minutes[stop]! <= latest
        if (isOf) {
          goOn(on)
          cells[own + ALIGHT] = position
          if (!isThrough) settle(stop)
          const better = come(stop, minute, minute + changeMinutes[stop]!)
          // Whoever is as well off behind the same gates after fewer rides boards the vehicle here.
          isOf = !(isThrough && better >= 0 && cells[better + RIDES]! < round && position < boardBefore[route]! && cells[better + READY]! <= tripTime[by]! + departures[tripProfile[by]! + position]!)
        }
        if (isOf) continue
        riders[rider--] = riders[--onBoard]!
        riders[onBoard] = on
      }
      if (position >= boardBefore[route]!) continue
      const next = routeStops[first + position + 1]!
      for (let label = lasts[stop]!; label >= minuteStart && cells[label + RIDES]! >= round - 1; label = cells[label + OLDER]!) {
        if (cells[label + RIDES] === round) continue
        if (tripTime[last]! + departures[tripProfile[last]! + position]! < cells[label + READY]!) continue
        const isInside = isThrough && cells[label + SYSTEM] === system
        // Who came through the next stop behind the same gates could have got out there, and taken this vehicle there.
        if (isInside && cells[label + ROUTE]! >= 0 && cells[label + ALIGHT]! - 1 > cells[label + BOARD]! && routeStops[routeStart[cells[label + ROUTE]!]! + cells[label + ALIGHT]! - 1] === next && changeMinutes[next]! <= changeMinutes[stop]! && position + 1 < boardBefore[route]!) continue
        // Who has just got out of it, or of one before, had better stay on where that costs no more.
        const by = cells[label + BY]!
        if (cells[label + ROUTE] === route && cells[label + ALIGHT]! <= position && (isThrough || isPaidOnBoarding) && (by === tripStart[route] || tripTime[by - 1]! + departures[tripProfile[by - 1]! + position]! < cells[label + READY]!)) continue
        const trip = firstTrip(timetable, route, position, cells[label + READY]!)
        own = riders[onBoard++] ??= add()
        if (isInside) goOn(label)
        else {
          goOut(label)
          if (isPaidOnBoarding) pay(fares.boarding(system, route, position), money[system]!)
          else {
            cells[own + SYSTEM] = system
            cells[own + ENTRY] = stop - systems[system]!.first
          }
        }
        cells[own + RIDES] = round
        cells[own + BEFORE] = label
        cells[own + ROUTE] = route
        cells[own + BY] = trip
        cells[own + BOARD] = position
        cells[own + OVER] = 1
        own = labels.end
      }
    }
  }

  /** Forgets everything. */
  function begin(next: ParetoSearch) {
    search = next
    ;({ latest, rides, least } = search)
    goals = []
    for (let at = 0; at < systems.length; at++) money[at] = search.worth[systems[at]!.currency]
    own = labels.end = 0
    lasts.fill(-1)
    riders.length = 0
    isEnd.fill(0)
    for (const { stop } of search.to) isEnd[stop] = 1
  }

  /** Finds what is worth leaving for at a minute; of several minutes the latest is asked first, and its choices stay. */
  function leave(minute: number) {
    minuteStart = own
    run(search, minute)
    return goals.filter((goal) => goal >= minuteStart)
  }

  return { begin, leave, steps: (goal: number) => stepsTo(labels, cells[goal + BEFORE]!, cells[goal + BY]!) }
}
