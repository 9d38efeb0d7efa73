/** Ferries, coaches and trains that are known to run, but not when: which of them may be part of a way, and between which ends. */
import type { Side } from '../control-point/control-points'
import type { By } from '../going/going'
import { distanceMetres, type Position } from '../position/distance'
import type { Minute } from './journey'
import type { Network } from './network'
import type { Place } from './places'
import { stopSide } from './stop-side'

/** Where such a line leaves from or goes to. */
export interface OtherStop {
  side: Side
  /** In degrees of WGS-84; left out where it stops all over a place. */
  at?: readonly [number, number]
  /** Id of the place that one plans to and from; left out where a line stops at one of several places of a city, or nothing with times leads there. */
  place?: string
}

export interface OtherLine {
  id: string
  by: By
  from: string
  to: string
  /** For who is at Hong Kong's airport between two flights. */
  only?: 'air'
  /** On board, where a source says so. */
  minutes?: Minute
}

export type OtherStops = Readonly<Record<string, OtherStop>>

/** Where somebody comes from or goes to. */
export interface OtherEnd {
  at?: Position
  /** Left out at a control point: one may be on either side of it. */
  side?: Side
}

/** A place as one end of a journey. */
export function endOf(network: Network, { at, stops: access, taxi = [] }: Pick<Place, 'at' | 'stops' | 'taxi'>): OtherEnd {
  const sides = new Set([...access, ...taxi].flatMap(({ stop }) => stopSide(network, stop) ?? []))
  const [side] = sides
  return { ...(at && { at }), ...(side && sides.size === 1 && { side }) }
}

/** Metres within which one is in the city of a line that stops somewhere in it. */
const IN_CITY = 17_500
/** Metres from the airport's pier within which somebody is at the airport. */
const AIRPORT = 2500

export const stopPosition = ({ at }: OtherStop): Position | undefined => at && { lat: at[0], lon: at[1] }

const isAcross = (end: OtherEnd, stop: OtherStop): boolean => end.side !== undefined && end.side !== stop.side

/** Whether one is where a line stops somewhere, or at the airport where it leaves between two flights; what has a place of its own may be far. */
function isThere({ only }: OtherLine, stop: OtherStop, end: OtherEnd): boolean {
  const at = stopPosition(stop)
  const metres = end.at && at ? distanceMetres(end.at, at) : undefined
  if (only && stop.side === 'hong-kong') return metres !== undefined && metres <= AIRPORT
  if (stop.place) return true
  return at ? metres !== undefined && metres <= IN_CITY : end.side === stop.side
}

/** Lines that lead from the side of one end to the side of the other, each the way round that one would ride it: a boundary is crossed once, on the line or before it or after it. */
export function linesBetween<One extends OtherLine>(lines: readonly One[], stops: OtherStops, from: OtherEnd, to: OtherEnd): One[] {
  return lines
    .flatMap((line) => [line, { ...line, from: line.to, to: line.from }])
    .filter((line) => {
      const [first, last] = [stops[line.from]!, stops[line.to]!]
      const isWrong = first.side === last.side ? isAcross(from, first) && isAcross(to, last) : isAcross(from, first) || isAcross(to, last)
      return !isWrong && isThere(line, first, from) && isThere(line, last, to)
    })
}
