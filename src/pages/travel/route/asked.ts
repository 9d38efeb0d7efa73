/** What an address holds of a route: where one sleeps, the stops, the days. */
import { MOST_STOPS } from '@/domain/route-plan/order'
import { SLEEPS, type Sleep } from '@/domain/route-plan/split'
import { dayIn, type CivilDate } from '@/domain/time/civil'
import { asOpened, ROUTE } from '../../links'

export const IDS = ['from', 'stops', 'day', 'days', 'stay', 'sleep', 'moved'] as const
export type RouteParam = (typeof IDS)[number]

export const DAYS = ['1', '2', '3', '4', '5'] as const
/** Minutes at each stop. */
export const STAYS = ['60', '120', '180', '240'] as const
const BETWEEN = '~'

export interface RouteAsked {
  /** Ids of places. */
  from: string
  stops: readonly string[]
  day: CivilDate
  days: number
  stay: number
  sleep: Sleep
  /** The person put the stops into their order. */
  isMoved: boolean
}

export const stopsIn = (text: string | undefined): string[] => [...new Set((text ?? '').split(BETWEEN).filter(Boolean))].slice(0, MOST_STOPS)
export const writtenStops = (stops: readonly string[]): string | undefined => (stops.length === 0 ? undefined : stops.join(BETWEEN))

const numberIn = (allowed: readonly string[], text: string | undefined, otherwise: number): number => (text !== undefined && allowed.includes(text) ? Number(text) : otherwise)

/** @param today the first day where none is chosen, or one that is gone */
export function routeIn(given: Partial<Record<RouteParam, string>>, today: CivilDate): Omit<RouteAsked, 'from'> {
  const day = dayIn(given.day)
  return {
    stops: stopsIn(given.stops),
    day: day && day >= today ? day : today,
    days: numberIn(DAYS, given.days, 1),
    stay: numberIn(STAYS, given.stay, 120),
    sleep: SLEEPS.find((one) => one === given.sleep) ?? 'base',
    isMoved: given.moved === 'yes',
  }
}

/** The address of a route. */
export const routePage = ({ from, stops, day, days, stay, sleep }: RouteAsked): string =>
  asOpened(`${ROUTE}?from=${from}&stops=${stops.join(BETWEEN)}&day=${day}&days=${days}&stay=${stay}&sleep=${sleep}&moved=yes`)
