/** Ferries, coaches and trains that are known to run, but not when: named beside a journey that they might replace. */
import type { Side } from '../control-point/control-points'
import { distanceMetres, type Position } from '../position/distance'
import type { Network } from './network'
import type { Place } from './places'

/** Where such a line leaves from or goes to. */
export interface OtherStop {
  side: Side
  /** In degrees of WGS-84; left out where it stops all over a place. */
  at?: readonly [number, number]
  /** What the network has there, as ids of its stops. */
  stops?: readonly string[]
}

export interface OtherLine {
  id: string
  from: string
  to: string
  /** For who is at Hong Kong's airport between two flights. */
  only?: 'air'
}

/** Where somebody comes from or goes to. */
export interface OtherEnd {
  at?: Position
  side: Side | undefined
  /** Ids of its stops. */
  stops: readonly string[]
}

/** A place as one end of a journey; who is at a control point may be on either side of it. */
export function endOf({ stops, operators }: Pick<Network, 'stops' | 'operators'>, { at, stops: access, taxi = [] }: Pick<Place, 'at' | 'stops' | 'taxi'>): OtherEnd {
  const reached = [...access, ...taxi].map(({ stop }) => stops[stop]!)
  const sides = new Set(reached.map(({ id, operator }) => operators[operator]?.place ?? (id.slice(id.indexOf('@') + 1) as Side | 'beyond')))
  sides.delete('beyond')
  const [side] = sides as ReadonlySet<Side>
  return { ...(at && { at }), side: sides.size === 1 ? side : undefined, stops: reached.map(({ id }) => id) }
}

/** A line is worth naming where getting to it and from it is at most this part of the way, and no more metres at either end, as the crow flies. */
const SHARE = 1 / 3
const FARTHEST = 17_500
/** Metres from the airport's pier within which somebody is at the airport. */
const AIRPORT = 2500

const positionOf = ({ at }: OtherStop): Position | undefined => at && { lat: at[0], lon: at[1] }

const isAcross = (end: OtherEnd, stop: OtherStop): boolean => end.side !== undefined && end.side !== stop.side

function metresTo(end: OtherEnd, stop: OtherStop): number {
  if (end.stops.some((id) => stop.stops?.includes(id))) return 0
  const at = positionOf(stop)
  if (!at) return end.side === stop.side ? 0 : Infinity
  const metres = end.at ? distanceMetres(end.at, at) : Infinity
  return metres <= FARTHEST ? metres : Infinity
}

/** The metres to get to a line and from it, the metres of the way, and whether one would ride it as it is written; nothing where it leads elsewhere. */
function detour(line: OtherLine, stops: Readonly<Record<string, OtherStop>>, from: OtherEnd, to: OtherEnd): number {
  const [first, last] = [stops[line.from]!, stops[line.to]!]
  // A boundary is crossed once: on the line, or, where that stays on its side, before it or after it.
  if (first.side === last.side ? isAcross(from, first) && isAcross(to, last) : isAcross(from, first) || isAcross(to, last)) return Infinity
  const [before, after] = [metresTo(from, first), metresTo(to, last)]
  if (line.only && (first.side === 'hong-kong' ? before : after) > AIRPORT) return Infinity
  const [start, end] = [from.at ?? positionOf(first), to.at ?? positionOf(last)]
  const whole = start && end ? distanceMetres(start, end) : 0
  return before + after <= whole * SHARE ? before + after : Infinity
}

/** Lines that might replace a journey, those that need the least way to and from them first; each the way round that one would ride it. */
export function otherLines<One extends OtherLine>(lines: readonly One[], stops: Readonly<Record<string, OtherStop>>, from: OtherEnd, to: OtherEnd): One[] {
  return lines
    .flatMap((line) => [line, { ...line, from: line.to, to: line.from }])
    .map((line) => ({ line, metres: detour(line, stops, from, to) }))
    .filter(({ metres }) => metres < Infinity)
    .sort((one, other) => one.metres - other.metres)
    .map(({ line }) => line)
}
