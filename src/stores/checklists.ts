import { sortedTrips, tripsOf, type CarTrip } from '@/domain/vehicle/car-trip'
import { ticksOf } from '@/domain/vehicle/checklist'
import { persisted } from './persisted'

/** How far one is in lists of steps, and where one's car has been: on the phone only. */
export interface Checklists {
  /** Steps that are done, by list. */
  ticked: Record<string, string[]>
  /** Newest first. */
  trips: CarTrip[]
  tick: (list: string, step: string) => void
  untick: (list: string, step: string) => void
  addTrip: (trip: CarTrip) => void
  removeTrip: (trip: CarTrip) => void
  /** Put in the place of what is there: a list begun anew, an erasure, and the undo of both. */
  restore: (content: Partial<Pick<Checklists, 'ticked' | 'trips'>>) => void
}

const isSame = (one: CarTrip, other: CarTrip) => one.scheme === other.scheme && one.from === other.from && one.to === other.to

export const useChecklists = persisted<Checklists>(
  'checklists',
  (set) => ({
    ticked: {},
    trips: [],
    tick: (list, step) => set(({ ticked }) => ({ ticked: ticksOf({ ...ticked, [list]: [...(ticked[list] ?? []), step] }) })),
    untick: (list, step) => set(({ ticked }) => ({ ticked: ticksOf({ ...ticked, [list]: (ticked[list] ?? []).filter((one) => one !== step) }) })),
    addTrip: (trip) => set(({ trips }) => ({ trips: sortedTrips([...trips, trip]) })),
    removeTrip: (trip) => set(({ trips }) => ({ trips: trips.filter((one) => !isSame(one, trip)) })),
    restore: (content) => set(content),
  }),
  ({ ticked, trips }) => ({ ticked: ticksOf(ticked), trips: tripsOf(trips) }),
  ({ ticked, trips }) => ({ ticked, trips }),
)
