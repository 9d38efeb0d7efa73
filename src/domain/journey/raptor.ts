/**
 * Earliest arrival for each number of rides: RAPTOR over typed arrays.
 *
 * Round k holds the times at which stops are reached with k rides. A stop is reached by a vehicle or on foot; who comes by a vehicle
 * needs the stop's change minutes before the next one, who walks in does not. Asked for many departures, from the latest to the
 * earliest, what was reached by a later departure stays and prunes the earlier ones (rRAPTOR).
 *
 * @see Delling, Pajor, Werneck, "Round-Based Public Transit Routing" (2012), https://doi.org/10.1137/1.9781611972924.13
 */
import { addLabel, ALIGHT, ARRIVAL, BEFORE, BOARD, BY, makeLabels, ROUTE, STOP, stepsTo } from './labels'
import type { Network } from './network'
import { makeRounds } from './rounds'
import { NEVER, RIDES, type Least, type Search, type Step } from './search'
import { firstTrip } from './timetable'

/** Buffers for one network, made once. */
export function makeRaptor(network: Network) {
  const stops = network.stops.length
  const { routeStart, routeStops, boardBefore, changeMinutes, arrivals, departures } = network
  const size = stops * (RIDES + 1)
  /** By rides and stop, when one is there first and when one can board first; and the labels of both. */
  const there = new Int16Array(size)
  const thereBy = new Int32Array(size)
  const ready = new Int16Array(size)
  const readyBy = new Int32Array(size)
  const labels = makeLabels(1024)
  /** Least minutes from stops to the place one goes to. */
  const egress = new Int16Array(stops)
  const arrival = new Int16Array(RIDES + 1)
  const arrivalBy = new Int32Array(RIDES + 1)
  // Who comes on foot can board at once.
  const run = makeRounds(network, labels, {
    onFoot: (round, label, stop, minute, by) => come(round, stop, minute, minute, label, -1, by, 0, 0),
    ride: rideAlong,
    isOver: (round, label) => {
      const at = round * stops + labels.cells[label + STOP]!
      return thereBy[at] !== label && readyBy[at] !== label
    },
  })
  let search: Search
  let rides: number
  let least: Least

  /** Comes to a stop at a minute and can board at another. What is no better than before is dropped, and what cannot lead to an earlier end even if every vehicle came at once. */
  function come(round: number, stop: number, minute: number, boards: number, before: number, route: number, by: number, board: number, alight: number) {
    const at = round * stops + stop
    if (minute >= there[at]! && boards >= ready[at]!) return
    // No time is earlier than that of more rides than any journey has: it is undefined.
    if (!(minute + least.minutes[stop]! < arrival[round + least.rides[stop]!]!)) return
    const { cells, end } = labels
    cells[end + STOP] = stop
    cells[end + ARRIVAL] = minute
    cells[end + BEFORE] = before
    cells[end + ROUTE] = route
    cells[end + BY] = by
    cells[end + BOARD] = board
    cells[end + ALIGHT] = alight
    lower(ready, readyBy, at, stops, round, boards)
    lower(there, thereBy, at, stops, round, minute)
    lower(arrival, arrivalBy, round, 1, round, minute + egress[stop]!)
    addLabel(labels)
  }

  /** With so many rides or more one is there at a minute by the label that is being written, as long as it is earlier. */
  function lower(times: Int16Array, by: Int32Array, from: number, step: number, round: number, minute: number) {
    for (let at = from; round <= rides && minute < times[at]!; round++, at += step) {
      times[at] = minute
      by[at] = labels.end
    }
  }

  function rideAlong(round: number, route: number, from: number) {
    const { timetable } = search
    const { tripStart, tripTime, tripProfile } = timetable
    const first = routeStart[route]!
    const end = routeStart[route + 1]!
    const boardEnd = first + boardBefore[route]!
    const firstOfRoute = tripStart[route]!
    const here = round * stops
    const back = here - stops
    // Nobody is on a vehicle yet: theirs comes later than anything, and the one before it is the last of the day.
    let trip = tripStart[route + 1]!
    if (trip === firstOfRoute) return
    let time = NEVER
    let profile = 0
    let timeBefore = tripTime[trip - 1]!
    let profileBefore = tripProfile[trip - 1]! - first
    let board = 0
    let label = 0
    for (let at = first + from; at < end; at++) {
      const stop = routeStops[at]!
      const minute = time + arrivals[profile + at]!
      if (minute < there[here + stop]!) {
        // What is too late here is too late further on.
        const soonest = minute + least.minutes[stop]!
        if (soonest >= arrival[round]!) time = NEVER
        else if (soonest < arrival[round + least.rides[stop]!]!) come(round, stop, minute, minute + changeMinutes[stop]!, label, route, trip, board, at - first)
      }
      // Only a vehicle before the one that one is on is worth getting on.
      const boards = ready[back + stop]!
      if (boards > timeBefore + departures[profileBefore + at]! || at >= boardEnd) continue
      trip = firstTrip(timetable, route, at - first, boards)
      time = tripTime[trip]!
      profile = tripProfile[trip]! - first
      timeBefore = trip > firstOfRoute ? tripTime[trip - 1]! : -NEVER
      profileBefore = trip > firstOfRoute ? tripProfile[trip - 1]! - first : profile
      board = at - first
      label = readyBy[back + stop]!
    }
  }

  /** Forgets all that was reached; nothing that arrives at `before` or later will be. */
  function begin(next: Search, before: number) {
    search = next
    ;({ rides, least } = search)
    labels.end = 0
    there.fill(NEVER)
    ready.fill(NEVER)
    arrival.fill(before)
    egress.fill(NEVER)
    for (const { stop, minutes } of search.to) egress[stop] = Math.min(egress[stop]!, minutes)
  }

  /** Reaches all that can be reached leaving at a minute. */
  const leave = (minute: number) => run(search, minute)

  /** What one does to be there with so many rides. */
  function steps(count: number): Step[] {
    const last = arrivalBy[count]!
    const stop = labels.cells[last + STOP]!
    return stepsTo(labels, last, search.to.findIndex((way) => way.stop === stop && way.minutes === egress[stop]))
  }

  return { begin, leave, steps, arrival }
}

export type Raptor = ReturnType<typeof makeRaptor>
