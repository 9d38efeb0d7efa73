import type { Network } from './network'

type Patterns = Pick<Network, 'routeLine' | 'routeStart' | 'routeStops' | 'boardBefore' | 'profileStart' | 'arrivals' | 'departures'>

/**
 * Routes out of a list of numbers: line, how many stops, how many of them one may board at, how many profiles; then the stops, each less
 * the one before; then of each profile the minutes of the hops between its stops and the minutes it stands at each, the first and the
 * last left out. A number of profiles below nought says that their vehicles stand nowhere, and these minutes are left out.
 */
export function patternsOf(numbers: ArrayLike<number>): Patterns {
  const routeLine: number[] = []
  const routeStart = [0]
  const routeStops: number[] = []
  const boardBefore: number[] = []
  const profileStart = [0]
  const arrivals: number[] = []
  const departures: number[] = []
  for (let at = 0; at < numbers.length; ) {
    routeLine.push(numbers[at++]!)
    const stops = numbers[at++]!
    boardBefore.push(numbers[at++]!)
    const signed = numbers[at++]!
    const profiles = Math.abs(signed)
    const stands = signed > 0
    for (let stop = 0, last = 0; stop < stops; stop++) routeStops.push((last += numbers[at++]!))
    routeStart.push(routeStops.length)
    for (let profile = 0; profile < profiles; profile++) {
      let minute = 0
      for (let stop = 0; stop < stops; stop++) {
        if (stop > 0) minute += numbers[at++]!
        arrivals.push(minute)
        if (stands && stop > 0 && stop < stops - 1) minute += numbers[at++]!
        departures.push(minute)
      }
    }
    profileStart.push(arrivals.length)
  }
  return {
    routeLine: new Uint16Array(routeLine),
    routeStart: new Int32Array(routeStart),
    routeStops: new Uint16Array(routeStops),
    boardBefore: new Uint16Array(boardBefore),
    profileStart: new Int32Array(profileStart),
    arrivals: new Int16Array(arrivals),
    departures: new Int16Array(departures),
  }
}

/** Where lists that follow each other begin, when each has so many entries. */
function startsOf(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length + 1)
  for (let at = 0; at < counts.length; at++) starts[at + 1] = starts[at]! + counts[at]!
  return starts
}

/** The routes at each stop. */
export function stopRoutesOf(stops: number, { routeStart, routeStops }: Patterns): Pick<Network, 'stopStart' | 'stopRoutes' | 'stopPositions'> {
  const counts = new Int32Array(stops)
  for (const stop of routeStops) counts[stop]!++
  const stopStart = startsOf(counts)
  const next = stopStart.slice()
  const stopRoutes = new Uint16Array(routeStops.length)
  const stopPositions = new Uint16Array(routeStops.length)
  for (let route = 0; route + 1 < routeStart.length; route++) {
    for (let at = routeStart[route]!; at < routeStart[route + 1]!; at++) {
      const cell = next[routeStops[at]!]!++
      stopRoutes[cell] = route
      stopPositions[cell] = at - routeStart[route]!
    }
  }
  return { stopStart, stopRoutes, stopPositions }
}

/** The ways on foot from each stop. */
export function walksOf(stops: number, walks: ArrayLike<number>): Pick<Network, 'walkStart' | 'walkTo' | 'walkMinutes' | 'walkInside'> {
  const counts = new Int32Array(stops)
  for (let at = 0; at < walks.length; at += 4) counts[walks[at]!]!++
  const walkStart = startsOf(counts)
  const next = walkStart.slice()
  const [walkTo, walkMinutes, walkInside] = [new Uint16Array(walks.length / 4), new Uint8Array(walks.length / 4), new Uint8Array(walks.length / 4)]
  for (let at = 0; at < walks.length; at += 4) {
    const cell = next[walks[at]!]!++
    walkTo[cell] = walks[at + 1]!
    walkMinutes[cell] = walks[at + 2]!
    walkInside[cell] = walks[at + 3]!
  }
  return { walkStart, walkTo, walkMinutes, walkInside }
}
