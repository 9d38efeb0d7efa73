import type { Access } from './journey'
import type { Network } from './network'
import { NEVER } from './search'
import { PASS, type Timetable } from './timetable'

/**
 * Least minutes from every stop to a place, if every vehicle came at once: no journey is faster, so a search need not go on from
 * where even that is too late. `NEVER` where no line leads there at all.
 */
export function makeLeast(network: Network) {
  const { start, from, minutes } = backwards(network)
  const stops = network.stops.length
  const queue = new Uint16Array(stops + 1)
  const isQueued = new Uint8Array(stops)
  const least = new Int16Array(stops)

  return (to: readonly Access[], timetable: Timetable, pace: number): Int16Array => {
    let head = 0
    let tail = 0
    const reach = (stop: number, time: number) => {
      if (time >= least[stop]!) return
      least[stop] = time
      if (isQueued[stop]) return
      isQueued[stop] = 1
      queue[tail] = stop
      tail = tail === stops ? 0 : tail + 1
    }
    const crossings = network.crossings.map((one, index) => ({ ...one, minutes: shortestPass(timetable, index, pace) }))
    least.fill(NEVER)
    for (const { stop, minutes: last } of to) reach(stop, last)
    while (head !== tail) {
      const stop = queue[head]!
      head = head === stops ? 0 : head + 1
      isQueued[stop] = 0
      const time = least[stop]!
      for (let at = start[stop]!; at < start[stop + 1]!; at++) reach(from[at]!, time + minutes[at]!)
      for (const crossing of crossings) if (crossing.to === stop) reach(crossing.from, Math.min(NEVER, time + crossing.minutes))
    }
    return least
  }
}

function shortestPass({ passStart, passes }: Timetable, crossing: number, pace: number): number {
  let shortest = NEVER
  for (let at = passStart[crossing]!; at < passStart[crossing + 1]!; at += PASS) shortest = Math.min(shortest, passes[at + pace]!)
  return shortest
}

/** Where one can have come from to each stop by one hop or walk, and its least minutes. */
function backwards({ stops, routeLine, routeStart, routeStops, profileStart, arrivals, departures, walkStart, walkTo, walkMinutes }: Network) {
  const hops = new Map<number, number>()
  const add = (from: number, to: number, minutes: number) => {
    const key = to * stops.length + from
    hops.set(key, Math.min(hops.get(key) ?? NEVER, minutes))
  }
  for (let route = 0; route < routeLine.length; route++) {
    const first = routeStart[route]!
    const count = routeStart[route + 1]! - first
    for (let profile = profileStart[route]!; profile < profileStart[route + 1]!; profile += count)
      for (let at = 1; at < count; at++) add(routeStops[first + at - 1]!, routeStops[first + at]!, arrivals[profile + at]! - departures[profile + at - 1]!)
  }
  for (let stop = 0; stop < stops.length; stop++) for (let edge = walkStart[stop]!; edge < walkStart[stop + 1]!; edge++) add(stop, walkTo[edge]!, walkMinutes[edge]!)
  // A vehicle's time at a stop between two hops is left out, so that the sum stays the least.
  const sorted = [...hops].sort(([one], [other]) => one - other)
  const start = new Int32Array(stops.length + 1)
  for (const [key] of sorted) start[Math.floor(key / stops.length) + 1]!++
  for (let stop = 0; stop < stops.length; stop++) start[stop + 1]! += start[stop]!
  return { start, from: Uint16Array.from(sorted, ([key]) => key % stops.length), minutes: Int16Array.from(sorted, ([, minutes]) => minutes) }
}
