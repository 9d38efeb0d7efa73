import { hasWayInside, type Network } from '../../src/domain/journey/network'
import { unpackNetwork, type Pack } from '../../src/domain/journey/pack'
import { numbersOf } from '../../src/domain/record/packed-numbers'
import { textOfNumbers } from './number-text'

/** One route at one of its stops. */
interface Call {
  route: number
  position: number
  /** The stops before and after, or none. */
  before: number | undefined
  after: number | undefined
  /** Minutes from the stop before, least and most; least to the stop after; most that a vehicle stands here. */
  from: readonly [least: number, most: number]
  onward: number
  stands: number
  canBoard: boolean
  /** Likewise at the stop after, if anything goes on from there. */
  canBoardNext: boolean
}

/**
 * Stops within the gates of a system where no change of vehicles is of use, 1 each: no way on foot and no line of others begins or ends there, and
 * between whatever vehicles one might change, one might as well have changed at the stop before, for the other
 *
 * - goes back there: one might have got out there, or need not have set out, unless a way on foot within the gates begins there, which only
 *   who has come by a vehicle goes within them; or
 * - has come from there too, no faster: one might have boarded it there, or need not have boarded the first.
 *
 * The stop before is plain for the same vehicles, and so on back, or a change there is looked at: none that is of use is lost. Where a question
 * begins or ends is no plain stop for it.
 */
export function plainStops(network: Network): Uint8Array {
  const { stops, crossings, walkStart, walkTo, stopStart, stopRoutes, routeSystem, systems } = network
  const hasWays = new Uint8Array(stops.length)
  for (const { from, to } of crossings) hasWays[from] = hasWays[to] = 1
  for (let stop = 0; stop < stops.length; stop++) for (let edge = walkStart[stop]!; edge < walkStart[stop + 1]!; edge++) hasWays[stop] = hasWays[walkTo[edge]!] = 1
  return Uint8Array.from(stops, ({ system: own }, stop) => {
    if (own < 0 || hasWays[stop] || !systems[own]!.isThrough) return 0
    if (stopRoutes.subarray(stopStart[stop]!, stopStart[stop + 1]!).some((route) => routeSystem[route] !== own)) return 0
    const calls = callsAt(network, stop)
    return Number(calls.every((one) => calls.every((other) => isNoChange(one, other) || isAsGoodBefore(network, stop, one, other))))
  })
}

/** Nobody comes by the one, or boards the other, or they are the same. */
const isNoChange = (one: Call, other: Call) => one.before === undefined || !other.canBoard || (one.route === other.route && one.position === other.position)

function isAsGoodBefore(network: Network, stop: number, one: Call, other: Call): boolean {
  const { changeMinutes } = network
  // By so much one is there before one could change here.
  const spare = one.from[0] + changeMinutes[stop]! - changeMinutes[one.before!]!
  if (other.after === one.before) return !hasWayInside(network, one.before!) && other.canBoardNext && spare + other.onward >= 0
  return other.before === one.before && spare >= other.from[1] + other.stands
}

function callsAt({ stopStart, stopRoutes, stopPositions, routeStart, routeStops, boardBefore, profileStart, arrivals, departures }: Network, stop: number): Call[] {
  return Array.from(stopRoutes.subarray(stopStart[stop]!, stopStart[stop + 1]!), (route, index): Call => {
    const position = stopPositions[stopStart[stop]! + index]!
    const own = routeStops.subarray(routeStart[route]!, routeStart[route + 1]!)
    const cells: number[] = []
    for (let cell = profileStart[route]! + position; cell < profileStart[route + 1]!; cell += own.length) cells.push(cell)
    const isLast = position === own.length - 1
    const hops = position === 0 ? [0] : cells.map((cell) => arrivals[cell]! - departures[cell - 1]!)
    return {
      route,
      position,
      before: own[position - 1],
      after: own[position + 1],
      from: [Math.min(...hops), Math.max(...hops)],
      onward: isLast ? 0 : Math.min(...cells.map((cell) => arrivals[cell + 1]! - departures[cell]!)),
      stands: Math.max(...cells.map((cell) => departures[cell]! - arrivals[cell]!)),
      canBoard: !isLast && position < boardBefore[route]!,
      canBoardNext: position + 1 < boardBefore[route]! || position + 2 === own.length,
    }
  })
}

/** Marks the plain stops of a pack that has no marks yet. */
export function withPlainStops(pack: Pack): Pack {
  const isPlain = plainStops(unpackNetwork(pack))
  return { ...pack, changeMinutes: textOfNumbers(Array.from(numbersOf(pack.changeMinutes), (minutes, stop) => (isPlain[stop] ? ~minutes : minutes))) }
}
