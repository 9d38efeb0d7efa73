import { LOCALES, type LocalText } from '@/domain/locale/locale'
import { dayIn, type CivilDate } from '@/domain/time/civil'
import { persisted } from './persisted'

/** A journey that is kept: what a list says of it, so that nothing need be planned for that, and the address that brings it back. */
export interface SavedTrip {
  path: string
  from: LocalText
  to: LocalText
  day: CivilDate
  /** Minutes from the day's midnight. */
  departure: number
  arrival: number
}

/** Journeys that a person keeps, on the phone only. */
export interface Trips {
  /** Newest first. */
  savedTrips: SavedTrip[]
  toggleTrip: (trip: SavedTrip) => void
  /** Put in place of what is there, all at once: an erasure, and its undo. */
  restore: (trips: readonly SavedTrip[]) => void
}

/** Addresses of this app only: what a damaged phone or another version holds leads nowhere else. */
const PAGE = /^\/pages\/[a-z-]+(\/[a-z-]+)*\?/

const isLocalText = (value: unknown): value is LocalText => !!value && typeof value === 'object' && LOCALES.every((locale) => typeof (value as Record<string, unknown>)[locale] === 'string')

function tripOf(stored: unknown): SavedTrip[] {
  if (!stored || typeof stored !== 'object') return []
  const { path, from, to, day: written, departure, arrival } = stored as Record<string, unknown>
  const day = dayIn(written)
  if (typeof path !== 'string' || !PAGE.test(path) || !isLocalText(from) || !isLocalText(to) || !day) return []
  if (!Number.isInteger(departure) || !Number.isInteger(arrival)) return []
  return [{ path, from, to, day, departure: departure as number, arrival: arrival as number }]
}

/** None is there twice. */
const once = (trips: readonly SavedTrip[]): SavedTrip[] => trips.filter(({ path }, index) => trips.findIndex((one) => one.path === path) === index)

export const useTrips = persisted<Trips>(
  'trips',
  (set) => ({
    savedTrips: [],
    toggleTrip: (trip) =>
      set(({ savedTrips }) => ({ savedTrips: savedTrips.some(({ path }) => path === trip.path) ? savedTrips.filter(({ path }) => path !== trip.path) : [trip, ...savedTrips] })),
    restore: (trips) => set({ savedTrips: once(trips) }),
  }),
  ({ savedTrips }) => ({ savedTrips: Array.isArray(savedTrips) ? once(savedTrips.flatMap(tripOf)) : [] }),
  ({ savedTrips }) => ({ savedTrips }),
)
