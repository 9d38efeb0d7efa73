import { tripsIn } from '@/domain/trip-money/read'
import type { Spending, Transfer, Trip } from '@/domain/trip-money/trip'
import { persisted, reread } from './persisted'

/** What was spent on trips, by whom and for whom: on the phone only. */
export interface TripMoney {
  /** The one that was begun last stands first. */
  trips: readonly Trip[]
  /** Id of the trip that is shown. */
  current: string
  begin: (trip: Trip) => void
  show: (id: string) => void
  /** Its name, budget and people; spendings stay. */
  change: (id: string, change: Partial<Pick<Trip, 'name' | 'budget' | 'people'>>) => void
  remove: (id: string) => void
  addSpending: (trip: string, spending: Spending) => void
  removeSpending: (trip: string, spending: string) => void
  /** Marks a payment among people as made. */
  addTransfer: (trip: string, transfer: Transfer) => void
  removeTransfer: (trip: string, transfer: string) => void
  /** Put in place of what is there, all at once: an erasure, and its undo. */
  restore: (money: Pick<TripMoney, 'trips' | 'current'>) => void
}

const shownOf = (trips: readonly Trip[], current: string): string => (trips.some(({ id }) => id === current) ? current : (trips[0]?.id ?? ''))
const byDay = (spendings: readonly Spending[]): Spending[] => spendings.map((one, index) => ({ one, index })).sort((one, other) => (one.one.day < other.one.day ? -1 : one.one.day > other.one.day ? 1 : one.index - other.index)).map(({ one }) => one)

export const useTripMoney = persisted<TripMoney>(
  'trip-money',
  (set) => {
    // Another tab of the browser may have written since.
    const update = (change: (before: TripMoney) => Partial<TripMoney>) => {
      reread(useTripMoney)
      set(change)
    }
    const on = (id: string, change: (trip: Trip) => Trip) => update(({ trips }) => ({ trips: trips.map((trip) => (trip.id === id ? change(trip) : trip)) }))
    return {
      trips: [],
      current: '',
      begin: (trip) => update(({ trips }) => ({ trips: [trip, ...trips.filter(({ id }) => id !== trip.id)], current: trip.id })),
      show: (id) => update(({ trips }) => ({ current: shownOf(trips, id) })),
      change: (id, change) => on(id, (trip) => ({ ...trip, ...change })),
      remove: (id) =>
        update(({ trips, current }) => {
          const left = trips.filter((trip) => trip.id !== id)
          return { trips: left, current: shownOf(left, current) }
        }),
      addSpending: (id, spending) => on(id, (trip) => ({ ...trip, spendings: byDay([...trip.spendings.filter((one) => one.id !== spending.id), spending]) })),
      removeSpending: (id, spending) => on(id, (trip) => ({ ...trip, spendings: trip.spendings.filter((one) => one.id !== spending) })),
      addTransfer: (id, transfer) => on(id, (trip) => ({ ...trip, transfers: [...(trip.transfers ?? []).filter((one) => one.id !== transfer.id), transfer] })),
      removeTransfer: (id, transfer) => on(id, (trip) => ({ ...trip, transfers: trip.transfers?.filter((one) => one.id !== transfer) })),
      restore: ({ trips, current }) => set({ trips, current: shownOf(trips, current) }),
    }
  },
  ({ trips: stored, current }) => {
    const trips = tripsIn(stored)
    return { trips, current: shownOf(trips, String(current)) }
  },
  ({ trips, current }) => ({ trips, current }),
)
