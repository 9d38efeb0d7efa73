import { layoutOf, type Side } from '../control-point/control-points'
import type { Mode, Network } from './network'
import { walksFrom } from './station'

/** Lines that may lead across the boundary: their operator has one place, and stops in others. */
const ACROSS: readonly Mode[] = ['high-speed', 'ferry', 'shuttle']

/**
 * The side of the boundary on which a stop is. At a line across, that of the control point beside it, else the mainland: what has stops
 * of its own there lets people out who were cleared before.
 */
export function stopSide(network: Network, stop: number): Side | undefined {
  const { id, point, operator } = network.stops[stop]!
  if (point) return layoutOf(point).sides.find((side) => id === `${point}@${side}`)
  const { mode, place } = network.operators[operator]!
  if (!ACROSS.includes(mode) || place === 'mainland') return place
  const beside = walksFrom(network, stop).flatMap((walk) => network.stops[walk.stop]!.point ?? [])[0]
  return beside ? layoutOf(beside).sides[0] : 'mainland'
}
