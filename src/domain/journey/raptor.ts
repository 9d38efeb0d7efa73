/**
 * Earliest arrival for each number of rides: RAPTOR over typed arrays.
 *
 * Round k holds the times at which stops are reached with k rides. A stop is reached by a vehicle or on foot; who comes by a vehicle
 * needs the stop's change minutes before the next one, who walks in does not. Asked for many departures, from the latest to the
 * earliest, what was reached by a later departure stays and prunes the earlier ones (rRAPTOR).
 *
 * @see Delling, Pajor, Werneck, "Round-Based Public Transit Routing" (2012), https://doi.org/10.1137/1.9781611972924.13
 */
import { addStep, makeLabels, NO_ROUTE, STOP, stepsTo } from './labels'
import type { Least } from './least'
import type { Network } from './network'
import { ACCESS, endsOf, makeRouteList, makeWays, NEVER, type Search } from './search'
import { firstTrip, type Timetable } from './timetable'

/** Buffers for one network, made once. */
export function makeRaptor(network: Network, mostRides: number) {
  const stops = network.stops.length
  const { routeStart, routeStops, boardBefore, changeMinutes, arrivals, departures } = network
  const size = stops * (mostRides + 1)
  /** By rides and stop, when one is there first and when one can board first; and the labels of both. */
  const there = new Int16Array(size)
  const thereBy = new Int32Array(size)
  const ready = new Int16Array(size)
  const readyBy = new Int32Array(size)
  const labels = makeLabels(1024)
  const egress = new Int16Array(stops).fill(NEVER)
  const egressIndex = new Int16Array(stops)
  const arrival = new Int16Array(mostRides + 1)
  const arrivalBy = new Int32Array(mostRides + 1)
  const { list, mark, collect } = makeRouteList(network)
  // A stop may come back onto the queue, once for each time it is improved.
  const queue = new Uint16Array(stops + 1)
  const isQueued = new Uint8Array(stops)
  let head = 0
  let tail = 0
  const eachWay = makeWays(network)
  let left: Least['minutes']
  let fewest: Least['rides']
  let rides: number

  /** Comes to a stop at a minute and can board at another. What is no better than before is dropped, and what cannot lead to an earlier end even if every vehicle came at once. */
  function come(round: number, stop: number, minute: number, boards: number, before: number, by: number, route: number, ends: number) {
    const at = round * stops + stop
    const isEarlier = minute < there[at]!
    if (!isEarlier && boards >= ready[at]!) return
    const least = round + fewest[stop]!
    if (least > rides || minute + left[stop]! >= arrival[least]!) return
    const label = addStep(labels, stop, before, by, route, ends)
    for (let later = round, cell = at; later <= rides && boards < ready[cell]!; later++, cell += stops) {
      ready[cell] = boards
      readyBy[cell] = label
      mark(stop)
    }
    if (!isEarlier) return
    for (let later = round, cell = at; later <= rides && minute < there[cell]!; later++, cell += stops) {
      there[cell] = minute
      thereBy[cell] = label
    }
    const end = minute + egress[stop]!
    for (let later = round; later <= rides && end < arrival[later]!; later++) {
      arrival[later] = end
      arrivalBy[later] = label
    }
    if (isQueued[stop]) return
    isQueued[stop] = 1
    queue[tail] = stop
    tail = tail === stops ? 0 : tail + 1
  }

  /** Goes on foot and through control points from all stops on the list, as far as it gets anyone anywhere earlier. */
  function walkOn(round: number, timetable: Timetable, pace: number) {
    while (head !== tail) {
      const stop = queue[head]!
      head = head === stops ? 0 : head + 1
      isQueued[stop] = 0
      const at = round * stops + stop
      const label = thereBy[at]!
      eachWay(timetable, pace, stop, there[at]!, (to, minute, by) => walkIn(round, to, minute, label, by))
    }
  }

  /** Who comes on foot can board at once. */
  const walkIn = (round: number, stop: number, minute: number, before: number, by: number) => come(round, stop, minute, minute, before, by, NO_ROUTE, 0)

  function rideAlong(round: number, route: number, timetable: Timetable) {
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
    for (let at = first + list.firstAt[route]!; at < end; at++) {
      const stop = routeStops[at]!
      const minute = time + arrivals[profile + at]!
      if (minute < there[here + stop]!) come(round, stop, minute, minute + changeMinutes[stop]!, label, trip, route, endsOf(board, at - first))
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

  /**
   * Forgets all that was reached; nothing that arrives at `before` or later will be.
   *
   * @param least what is left from each stop: nothing is looked for that leads away from the place
   */
  function begin(search: Search, before: number, least: Least) {
    ;({ minutes: left, rides: fewest } = least)
    rides = Math.min(search.rides, mostRides)
    labels.end = 0
    there.fill(NEVER)
    ready.fill(NEVER)
    arrival.fill(Math.min(before, NEVER))
    egress.fill(NEVER)
    for (const [index, { stop, minutes }] of search.to.entries()) {
      if (minutes >= egress[stop]!) continue
      egress[stop] = minutes
      egressIndex[stop] = index
    }
  }

  /** Reaches all that can be reached leaving at a minute. */
  function leave(search: Search, timetable: Timetable, minute: number) {
    for (const [index, { stop, minutes }] of search.from.entries()) walkIn(0, stop, minute + minutes, -1, ACCESS + index)
    walkOn(0, timetable, search.pace)
    for (let round = 1; round <= rides && list.marked > 0; round++) {
      collect()
      for (let index = 0; index < list.count; index++) rideAlong(round, list.routes[index]!, timetable)
      walkOn(round, timetable, search.pace)
    }
    // What the last round reached starts no other.
    collect()
  }

  /** What one does to be there with so many rides. */
  const steps = (count: number) => stepsTo(labels, arrivalBy[count]!, egressIndex[labels.cells[arrivalBy[count]! + STOP]!]!)

  return { begin, leave, steps, arrival }
}

export type Raptor = ReturnType<typeof makeRaptor>
