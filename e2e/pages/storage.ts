import type { Settings } from '../../src/stores'
import type { PageState } from './state'

const PREFIX = 'bay-affairs:'

const kept = (state: unknown) => JSON.stringify({ state, version: 0 })

/** What the phone of a person keeps who is in this state, by key, as the app writes it. */
export const storageOf = (state: Pick<PageState, 'kept' | 'bookings' | 'own' | 'tripMoney' | 'stays'>, settings: Partial<Settings>): Record<string, string> => ({
  [`${PREFIX}settings`]: kept(settings),
  [`${PREFIX}kept`]: kept({ saved: [], recent: [], searches: [], ...state.kept }),
  ...(state.bookings && { [`${PREFIX}bookings`]: kept({ bookings: state.bookings, device: '' }) }),
  ...(state.own && { [`${PREFIX}own`]: kept({ own: state.own }) }),
  ...(state.tripMoney && { [`${PREFIX}trip-money`]: kept(state.tripMoney) }),
  ...(state.stays && { [`${PREFIX}stays`]: kept(state.stays) }),
})
