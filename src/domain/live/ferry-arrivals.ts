import { pointId } from '../control-point/control-points'
import { fieldsOf, listOf } from '../record/fields'
import { isLocalText } from './read'
import type { FerryArrival } from './shapes'

const STATES: readonly FerryArrival['state'][] = ['arrived', 'expected', 'cancelled', 'delayed', 'not-known']

/** Ferries that come in, out of what the gateway sent, in order of time; what is of another shape is left out. */
export function ferryArrivalsIn(data: unknown): FerryArrival[] {
  const arrivals = listOf(fieldsOf(data).arrivals).flatMap((one): FerryArrival[] => {
    const { terminal: point, from, operator, at, state: said } = fieldsOf(one)
    const terminal = pointId(String(point))
    const state = STATES.find((known) => known === said)
    if (!terminal || !isLocalText(from) || typeof operator !== 'string' || typeof at !== 'number' || !(at > 0) || !state) return []
    return [{ terminal, from, operator, at, state }]
  })
  return arrivals.sort((one, other) => one.at - other.at)
}
