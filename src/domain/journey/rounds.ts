import { ARRIVAL, ROW, STOP, type Labels } from './labels'
import { crossingsBy, type Network } from './network'
import { NEVER, type Search } from './search'
import { passAt } from './timetable'

/** How a search comes to a stop. `by` on foot is the position of an access (then `label` is -1), of a walk, or ~ that of a crossing. */
export interface Moves {
  onFoot: (round: number, label: number, stop: number, minute: number, by: number) => void
  /** Rides along a route from the first position on at which one may board. */
  ride: (round: number, route: number, first: number) => void
  /** Whether nobody need go on from a label. */
  isOver: (round: number, label: number) => boolean
}

/** The rounds of RAPTOR, for one network: on foot from the place, and then in each round along the routes at all stops that were reached, and on foot from there. */
export function makeRounds(network: Network, labels: Labels, { onFoot, ride, isOver }: Moves) {
  const { crossings, routeLine, stopStart, stopRoutes, stopPositions, walkStart, walkTo, walkMinutes } = network
  const crossingsFrom = crossingsBy(network, 'from')
  /** The routes of the next round, each with the first position at which somebody may board. */
  const routes = new Uint16Array(routeLine.length)
  const firstAt = new Int16Array(routeLine.length).fill(NEVER)
  let found = 0

  /** Goes on foot and through control points from every label since one, and from what that leads to; makes the list of routes for the next round. */
  function walkOn(round: number, since: number, { timetable, pace }: Search) {
    for (let index = 0; index < found; index++) firstAt[routes[index]!] = NEVER
    found = 0
    for (let label = since; label < labels.end; label += ROW) {
      if (isOver(round, label)) continue
      const stop = labels.cells[label + STOP]!
      const minute = labels.cells[label + ARRIVAL]!
      for (let edge = walkStart[stop]!; edge < walkStart[stop + 1]!; edge++) onFoot(round, label, walkTo[edge]!, minute + walkMinutes[edge]!, edge)
      crossingsFrom[stop]?.forEach((crossing) => {
        const pass = passAt(timetable, crossing, minute, pace)
        if (pass >= 0) onFoot(round, label, crossings[crossing]!.to, Math.max(minute, timetable.passes[pass]!) + timetable.passes[pass + pace]!, ~crossing)
      })
      for (let at = stopStart[stop]!, end = stopStart[stop + 1]!; at < end; at++) {
        const route = stopRoutes[at]!
        const position = stopPositions[at]!
        const first = firstAt[route]!
        if (position >= first) continue
        firstAt[route] = position
        if (first === NEVER) routes[found++] = route
      }
    }
  }

  /** Reaches all that can be reached leaving at a minute. */
  function run(search: Search, minute: number) {
    let since = labels.end
    for (const [index, { stop, minutes }] of search.from.entries()) onFoot(0, -1, stop, minute + minutes, index)
    walkOn(0, since, search)
    for (let round = 1; found > 0 && round <= search.rides; round++) {
      since = labels.end
      for (let index = 0; index < found; index++) ride(round, routes[index]!, firstAt[routes[index]!]!)
      walkOn(round, since, search)
    }
  }

  return run
}
