import { dayIn, type CivilDate } from '../time/civil'
import { isScheme, type Scheme } from './scheme'

/** A car on the other side: from the day it went to the day it came back, both counted. */
export interface CarTrip {
  scheme: Scheme
  from: CivilDate
  /** Left out while it is still there. */
  to?: CivilDate
}

/** More than anybody types. */
export const MOST_TRIPS = 300

/** What is wrong with days that were typed; `undefined` when nothing is. */
export function tripProblem(from: string, to: string): 'no-from' | 'no-to' | 'order' | undefined {
  if (!dayIn(from)) return 'no-from'
  if (to !== '' && !dayIn(to)) return 'no-to'
  return to !== '' && to < from ? 'order' : undefined
}

/** Trips out of what was stored, newest first; what does not fit is dropped. */
export function tripsOf(stored: unknown): CarTrip[] {
  if (!Array.isArray(stored)) return []
  const trips = stored.flatMap((one: unknown): CarTrip[] => {
    const { scheme, from, to } = (one ?? {}) as Record<string, unknown>
    const [first, last] = [dayIn(from), dayIn(to)]
    if (!isScheme(scheme) || !first || (to !== undefined && !last) || (last && last < first)) return []
    return [{ scheme, from: first, ...(last && { to: last }) }]
  })
  return sortedTrips(trips)
}

/** Newest first, each once. */
export function sortedTrips(trips: readonly CarTrip[]): CarTrip[] {
  const byKey = new Map(trips.map((trip) => [`${trip.from} ${trip.to ?? '~'} ${trip.scheme}`, trip]))
  return [...byKey].sort(([one], [other]) => (one < other ? 1 : -1)).map(([, trip]) => trip).slice(0, MOST_TRIPS)
}
