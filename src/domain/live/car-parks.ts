import { pointId } from '../control-point/control-points'
import { fieldsOf, listOf } from '../record/fields'
import { isLocalText } from './read'
import type { CarPark } from './shapes'

/** Car parks out of what the gateway sent, those with most free places first; what is of another shape is left out. */
export function carParksIn(data: unknown): CarPark[] {
  const parks = listOf(fieldsOf(data).carParks).flatMap((one): CarPark[] => {
    const { id, point: at, name, free, at: seen } = fieldsOf(one)
    const point = pointId(String(at))
    if (typeof id !== 'string' || !point || !isLocalText(name) || !Number.isInteger(free) || (free as number) < 0 || typeof seen !== 'number') return []
    return [{ id, point, name, free: free as number, at: seen }]
  })
  return parks.sort((one, other) => other.free - one.free)
}
