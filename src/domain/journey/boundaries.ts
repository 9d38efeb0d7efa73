import { layoutOf, type PointId, type Side } from '../control-point/control-points'
import type { Leg, Minute } from './journey'
import type { Network } from './network'

/** One change from one of the three places to another: at one control point, or at two with a bridge or a sea between. */
export interface Boundary {
  from: Side
  to: Side
  points: readonly PointId[]
  /** When one comes to the first. */
  minute: Minute
}

/** A control point passed, to a side or beyond. */
interface Pass {
  point: PointId
  to: Side | 'beyond'
  minute: Minute
}

function passesOf({ gates }: Pick<Network, 'gates'>, leg: Leg): Pass[] {
  if (leg.is === 'cross') return [{ point: leg.point, to: leg.to, minute: leg.departure }]
  if (leg.is !== 'ride') return []
  return (leg.passes ?? []).flatMap(({ point }) => gates.filter((gate) => gate.route === leg.route && gate.point === point).map(({ to }) => ({ point, to, minute: leg.departure })))
}

/** The boundaries that a journey crosses, in order; one that it only leaves by, as an airport, is none. */
export function boundariesOf(network: Pick<Network, 'gates'>, legs: readonly Leg[]): Boundary[] {
  const found: Boundary[] = []
  let left: { from: Side; point: PointId; minute: Minute } | undefined
  for (const { point, to, minute } of legs.flatMap((leg) => passesOf(network, leg))) {
    const { sides } = layoutOf(point)
    if (to === 'beyond') left = { from: sides[0]!, point, minute }
    else if (sides.length === 2) found.push({ from: sides.find((side) => side !== to)!, to, points: [point], minute })
    else if (left && left.from !== to) found.push({ from: left.from, to, points: [left.point, point], minute: left.minute })
    if (to !== 'beyond') left = undefined
  }
  return found
}
