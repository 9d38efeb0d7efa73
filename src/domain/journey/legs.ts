import type { Access, Leg, Minute, Ride, Walk } from './journey'
import type { Search, Step } from './search'
import { CLOSES, passAt, PASS, passFrom, type Timetable } from './timetable'

/** A leg that still knows its step. */
export interface TimedLeg {
  step: Step
  leg: Leg
}

/**
 * The legs of a journey with their times. On foot one sets out as late as the first vehicle allows, and after that as soon as one can.
 *
 * @param start when one leaves if there is no vehicle
 */
export function timedLegs(timetable: Timetable, search: Search, steps: readonly Step[], start: Minute): TimedLeg[] {
  const firstRide = steps.findIndex(({ is }) => is === 'ride')
  let minute = start
  if (firstRide >= 0) {
    minute = rideTimes(timetable, steps[firstRide] as Step & { is: 'ride' }).departure
    for (let at = firstRide - 1; at >= 0; at--) minute = latestStart(timetable, search, steps[at]!, minute)
  }
  const legs: TimedLeg[] = []
  for (const [at, step] of steps.entries()) {
    const leg = legOf(timetable, search, steps, at, minute)
    minute = leg.arrival
    // The way to a place that is the stop itself is none.
    const isNone = (step.is === 'access' || step.is === 'egress') && leg.is === 'walk' && leg.minutes === 0
    if (!isNone || steps.length === 2) legs.push({ step, leg })
  }
  return legs
}

const rideTimes = ({ network, tripTime, tripProfile }: Timetable, { trip, board, alight }: Step & { is: 'ride' }) => ({
  departure: tripTime[trip]! + network.departures[tripProfile[trip]! + board]!,
  arrival: tripTime[trip]! + network.arrivals[tripProfile[trip]! + alight]!,
})

/** The latest minute at which one can begin a step and be done by another. */
function latestStart({ network, passStart, passes }: Timetable, { from, pace }: Search, step: Step, by: Minute): Minute {
  if (step.is === 'access') return by - from[step.index]!.minutes
  if (step.is === 'walk') return by - network.walkMinutes[step.edge]!
  if (step.is !== 'cross') throw new RangeError(`nobody comes to the first vehicle by a step "${step.is}"`)
  let latest = -Infinity
  for (let at = passStart[step.crossing]!; at < passStart[step.crossing + 1]!; at += PASS) {
    const last = Math.min(passes[at + 1]! - 1, by - passes[at + pace]!)
    if (last >= passes[at]!) latest = Math.max(latest, last)
  }
  return latest
}

function walkLeg(access: Pick<Access, 'minutes' | 'by'>, ends: Pick<Walk, 'from' | 'to'>, departure: Minute): Walk {
  return { is: access.by ?? 'walk', ...ends, departure, arrival: departure + access.minutes, minutes: access.minutes }
}

/** The stop at which a step begins. */
function stopBefore({ network }: Timetable, { from }: Search, steps: readonly Step[], at: number): number {
  const before = steps[at - 1]!
  if (before.is === 'access') return from[before.index]!.stop
  if (before.is === 'walk') return network.walkTo[before.edge]!
  if (before.is === 'cross') return network.crossings[before.crossing]!.to
  if (before.is === 'egress') throw new RangeError('nothing comes after the way out')
  return network.routeStops[network.routeStart[before.route]! + before.alight]!
}

function legOf(timetable: Timetable, search: Search, steps: readonly Step[], at: number, minute: Minute): Leg {
  const { network, passes } = timetable
  const step = steps[at]!
  if (step.is === 'access') return walkLeg(search.from[step.index]!, { to: search.from[step.index]!.stop }, minute)
  if (step.is === 'egress') return walkLeg(search.to[step.index]!, { from: stopBefore(timetable, search, steps, at) }, minute)
  if (step.is === 'walk') return walkLeg({ minutes: network.walkMinutes[step.edge]! }, { from: step.from, to: network.walkTo[step.edge]! }, minute)
  if (step.is === 'ride') return rideLeg(timetable, step)
  const { point, side } = network.crossings[step.crossing]!
  const pass = passAt(timetable, step.crossing, minute, search.pace)
  const departure = passFrom(timetable, pass, minute)
  const [least, typical, peak, closes] = [2, 3, 4, CLOSES].map((column) => passes[pass + column]!) as [number, number, number, number]
  return { is: 'cross', point, to: side, departure, arrival: departure + passes[pass + search.pace]!, minutes: { least, typical, peak }, ...(closes >= 0 && { closes }) }
}

function rideLeg(timetable: Timetable, step: Step & { is: 'ride' }): Ride {
  const { network, tripEvery, tripName } = timetable
  const { route, board, alight, trip } = step
  const stops = network.routeStops.subarray(network.routeStart[route]!, network.routeStart[route + 1]!)
  const name = network.tripNames[tripName[trip]!]
  const passes = network.gates.filter((gate) => gate.route === route && board <= gate.position && gate.position < alight).map(({ point }) => ({ point }))
  return {
    is: 'ride',
    line: network.routeLine[route]!,
    route,
    board: stops[board]!,
    alight: stops[alight]!,
    ...rideTimes(timetable, step),
    stops: Array.from(stops.subarray(board, alight + 1)),
    towards: stops[stops.length - 1]!,
    ...(name !== undefined && { trip: name }),
    ...(tripEvery[trip]! > 0 && { every: tripEvery[trip]! / 10 }),
    ...(passes.length > 0 && { passes }),
  }
}
