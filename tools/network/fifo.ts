import { DAY_MINUTES } from '../../src/domain/time/time-of-day'

/** A trip whose times are minutes of the day of service. */
export interface Trip {
  arrivals: readonly number[]
  departures: readonly number[]
}

/**
 * Whether neither of two trips overtakes the other, on the same day or on neighbouring ones: the searches take the first trip that
 * they can catch.
 */
function keepOrder(one: Trip, other: Trip): boolean {
  for (const shift of [-DAY_MINUTES, 0, DAY_MINUTES]) {
    let [sooner, later] = [false, false]
    for (let at = 0; at < one.arrivals.length; at++) {
      for (const difference of [other.arrivals[at]! + shift - one.arrivals[at]!, other.departures[at]! + shift - one.departures[at]!]) {
        if (difference > 0) later = true
        if (difference < 0) sooner = true
      }
    }
    if (sooner && later) return false
  }
  return true
}

/** Puts trips with the same stops into as few groups as are found at once, in which none overtakes another. */
export function withoutOvertaking<One extends Trip>(trips: readonly One[]): One[][] {
  const groups: One[][] = []
  const sorted = [...trips].sort((one, other) => one.departures[0]! - other.departures[0]! || one.arrivals[one.arrivals.length - 1]! - other.arrivals[other.arrivals.length - 1]!)
  for (const trip of sorted) {
    const group = groups.find((one) => one.every((other) => areFar(other, trip) || keepOrder(other, trip)))
    if (group) group.push(trip)
    else groups.push([trip])
  }
  return groups
}

/** One is there before the other sets out, on this day and the next. */
function areFar(one: Trip, other: Trip): boolean {
  const [end, start] = [one.arrivals[one.arrivals.length - 1]!, other.departures[0]!]
  return end <= start && other.arrivals[other.arrivals.length - 1]! <= one.departures[0]! + DAY_MINUTES
}
