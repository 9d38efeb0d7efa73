/**
 * Earliest arrival for each number of rides: RAPTOR over typed arrays.
 *
 * Round k holds the times at which stops are reached with k rides. A stop is reached by a vehicle or on foot; who comes by a vehicle
 * needs the stop's change minutes before the next one, who walks in does not. Asked for many departures, from the latest to the
 * earliest, what was reached by a later departure stays and prunes the earlier ones (rRAPTOR).
 *
 * @see Delling, Pajor, Werneck, "Round-Based Public Transit Routing" (2012), https://doi.org/10.1137/1.9781611972924.13
 */
import type { Least } from './least'
import type { Network } from './network'
import { ACCESS, CROSSING, crossingsByStop, endsOf, makeRouteList, NEVER, rideStep, type Search, type Step } from './search'
import { firstTrip, passAt, passFrom, type Timetable } from './timetable'

/** Buffers for one network, made once. */
export function makeRaptor(network: Network, mostRides: number) {
  const stops = network.stops.length
  const { stopStart, stopRoutes, stopPositions, routeStart, routeStops, boardBefore, changeMinutes, walkStart, walkTo, walkMinutes, arrivals, departures } = network
  const size = stops * (mostRides + 1)
  const byRide = new Int16Array(size)
  const onFoot = new Int16Array(size)
  const rideTrip = new Int32Array(size)
  const rideRoute = new Uint16Array(size)
  const rideEnds = new Int32Array(size)
  const footFrom = new Uint16Array(size)
  const footBy = new Int32Array(size)
  const egress = new Int16Array(stops).fill(NEVER)
  const egressIndex = new Int16Array(stops)
  const arrival = new Int16Array(mostRides + 1)
  const arrivalStop = new Int32Array(mostRides + 1)
  const { list, mark, keepMarks, collect } = makeRouteList(network)
  // A stop may come back onto the queue, once for each time it is improved.
  const queue = new Uint16Array(stops + 1)
  const isQueued = new Uint8Array(stops)
  /** When each stop was reached without a ride by the departure that was asked before. */
  const lastReady = new Int16Array(stops)
  let head = 0
  let tail = 0
  const crossingsFrom = crossingsByStop(network)
  const unknown: Least = { minutes: new Int16Array(stops), rides: new Uint8Array(stops) }
  let { minutes: left, rides: fewest } = unknown
  let rides = mostRides

  const enqueue = (stop: number) => {
    if (isQueued[stop]) return
    isQueued[stop] = 1
    queue[tail] = stop
    tail = tail === stops ? 0 : tail + 1
  }
  const reach = (round: number, stop: number, minute: number) => {
    const end = minute + egress[stop]!
    for (let later = round; later <= rides && end < arrival[later]!; later++) {
      arrival[later] = end
      arrivalStop[later] = stop
    }
  }

  /** Whether being at a stop may still lead to an earlier end, if every vehicle came at once from there. */
  const isWorth = (round: number, stop: number, minute: number) => round + fewest[stop]! <= rides && minute + left[stop]! < arrival[round + fewest[stop]!]!

  /** A stop reached on foot; what is no better than before is dropped. */
  function walkIn(round: number, stop: number, minute: number, from: number, by: number) {
    const at = round * stops + stop
    if (minute >= onFoot[at]! || minute >= byRide[at]! + changeMinutes[stop]! || !isWorth(round, stop, minute)) return
    const isEarlier = minute < byRide[at]!
    for (let later = round, cell = at; later <= rides && minute < onFoot[cell]!; later++, cell += stops) {
      onFoot[cell] = minute
      footFrom[cell] = from
      footBy[cell] = by
    }
    mark(stop)
    if (!isEarlier) return
    enqueue(stop)
    reach(round, stop, minute)
  }

  /** Goes on foot and through control points from all stops on the list, as far as it gets anyone anywhere earlier. */
  function walkOn(round: number, timetable: Timetable, pace: number) {
    while (head !== tail) {
      const stop = queue[head]!
      head = head === stops ? 0 : head + 1
      isQueued[stop] = 0
      const at = round * stops + stop
      const minute = Math.min(byRide[at]!, onFoot[at]!)
      for (let edge = walkStart[stop]!; edge < walkStart[stop + 1]!; edge++) walkIn(round, walkTo[edge]!, minute + walkMinutes[edge]!, stop, edge)
      const crossings = crossingsFrom[stop]
      if (!crossings) continue
      for (const crossing of crossings) {
        const pass = passAt(timetable, crossing, minute, pace)
        if (pass >= 0) walkIn(round, network.crossings[crossing]!.to, passFrom(timetable, pass, minute) + timetable.passes[pass + pace]!, stop, CROSSING + crossing)
      }
    }
  }

  function rideAlong(round: number, route: number, timetable: Timetable) {
    const { tripStart, tripTime, tripProfile } = timetable
    const firstStop = routeStart[route]!
    const count = routeStart[route + 1]! - firstStop
    const noTrip = tripStart[route + 1]!
    const before = (round - 1) * stops
    let trip = noTrip
    let board = 0
    let time = 0
    let profile = 0
    for (let position = list.firstAt[route]!; position < count; position++) {
      const stop = routeStops[firstStop + position]!
      if (trip < noTrip) {
        const minute = time + arrivals[profile + position]!
        const at = round * stops + stop
        if (minute < byRide[at]! && minute < onFoot[at]! && isWorth(round, stop, minute)) {
          for (let later = round, cell = at; later <= rides && minute < byRide[cell]!; later++, cell += stops) {
            byRide[cell] = minute
            rideTrip[cell] = trip
            rideRoute[cell] = route
            rideEnds[cell] = endsOf(board, position)
          }
          mark(stop)
          enqueue(stop)
          reach(round, stop, minute)
        }
      }
      if (position >= boardBefore[route]!) continue
      const ready = Math.min(byRide[before + stop]! + changeMinutes[stop]!, onFoot[before + stop]!)
      if (ready >= NEVER || (trip < noTrip && ready > time + departures[profile + position]!)) continue
      let earlier = trip
      if (trip === noTrip) earlier = firstTrip(timetable, route, position, ready)
      else while (earlier > tripStart[route]! && tripTime[earlier - 1]! + departures[tripProfile[earlier - 1]! + position]! >= ready) earlier--
      if (earlier === trip) continue
      trip = earlier
      board = position
      time = tripTime[trip]!
      profile = tripProfile[trip]!
    }
  }

  /** Whether some vehicle leaves a stop from one minute to before another: if not, the earlier minute leads to nothing new. */
  function catchesMore(timetable: Timetable, stop: number, from: number, before: number): boolean {
    if (before === NEVER) return true
    for (let at = stopStart[stop]!; at < stopStart[stop + 1]!; at++) {
      const [route, position] = [stopRoutes[at]!, stopPositions[at]!]
      if (position >= boardBefore[route]!) continue
      const trip = firstTrip(timetable, route, position, from)
      if (trip < timetable.tripStart[route + 1]! && timetable.tripTime[trip]! + departures[timetable.tripProfile[trip]! + position]! < before) return true
    }
    return false
  }

  /**
   * Forgets all that was reached; nothing that arrives at `before` or later will be.
   *
   * @param least what is left from each stop: with it nothing is looked for that leads away from the place
   */
  function begin(search: Search, before: number, least = unknown) {
    ;({ minutes: left, rides: fewest } = least)
    rides = Math.min(search.rides, mostRides)
    lastReady.fill(NEVER)
    byRide.fill(NEVER)
    onFoot.fill(NEVER)
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
    for (const [index, { stop, minutes }] of search.from.entries()) walkIn(0, stop, minute + minutes, 0, ACCESS + index)
    walkOn(0, timetable, search.pace)
    keepMarks((stop) => {
      const isNew = catchesMore(timetable, stop, onFoot[stop]!, lastReady[stop]!)
      lastReady[stop] = onFoot[stop]!
      return isNew
    })
    for (let round = 1; round <= rides && list.marked > 0; round++) {
      collect()
      for (let index = 0; index < list.count; index++) rideAlong(round, list.routes[index]!, timetable)
      walkOn(round, timetable, search.pace)
    }
    // What the last round reached starts no other.
    collect()
  }

  const earliestAt = (round: number, stop: number) => Math.min(byRide[round * stops + stop]!, onFoot[round * stops + stop]!)
  const readyAt = (round: number, stop: number) => Math.min(byRide[round * stops + stop]! + changeMinutes[stop]!, onFoot[round * stops + stop]!)

  /** What one does to be there with so many rides. */
  function steps(count: number): Step[] {
    const done: Step[] = []
    let stop = arrivalStop[count]!
    done.push({ is: 'egress', index: egressIndex[stop]! })
    let isReady = false
    for (let round = count; ; ) {
      const time = isReady ? readyAt : earliestAt
      while (round > 0 && time(round - 1, stop) === time(round, stop)) round--
      const at = round * stops + stop
      if (byRide[at]! + (isReady ? changeMinutes[stop]! : 0) <= onFoot[at]!) {
        done.push(rideStep(rideTrip[at]!, rideRoute[at]!, rideEnds[at]!))
        stop = routeStops[routeStart[rideRoute[at]!]! + (rideEnds[at]! >> 12)]!
        round--
        isReady = true
        continue
      }
      const by = footBy[at]!
      if (by >= CROSSING) done.push({ is: 'cross', crossing: by - CROSSING })
      else if (by < ACCESS) done.push({ is: 'walk', from: footFrom[at]!, edge: by })
      else {
        done.push({ is: 'access', index: by - ACCESS })
        return done.reverse()
      }
      stop = footFrom[at]!
      isReady = false
    }
  }

  return { begin, leave, steps, arrival }
}

export type Raptor = ReturnType<typeof makeRaptor>
