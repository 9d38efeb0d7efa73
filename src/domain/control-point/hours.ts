import { factOn, type Fact, type FactEntry } from '../fact/fact'
import type { CivilDate } from '../time/civil'
import type { TimeOfDay } from '../time/time-of-day'
import type { Side } from './control-points'

/** What is cleared: people on foot, by train or bus; cars; goods vehicles. */
export type Traffic = 'passengers' | 'cars' | 'goods'

/** A time of the day of service, which may end after its midnight, at which people are cleared. */
export interface Window {
  from: TimeOfDay
  to: TimeOfDay
  /** From 0, Sunday; every day when left out. */
  weekdays?: readonly number[]
  /** Passengers and cars when left out. */
  for?: readonly Traffic[]
  /** Only for people from or to this place. */
  beside?: Side
  /** One hall with hours of its own: the point is open besides. */
  hall?: string
}

export interface Hours {
  /** Left out where the point is in use and nobody says when. Empty: nobody is cleared. */
  windows?: readonly Window[]
  because?: 'suspended' | 'not-open-yet' | 'reported-open' | 'reported-closed'
}

/** When one side of a control point clears people. */
export interface SideHours {
  side: Side
  /** Changes for a few days stand before the hours of every other day; the first that has a value on a day counts. None: nothing was found. */
  facts: readonly Pick<Fact<Hours>, 'series'>[]
}

/** The published hours of a side for a day of service; `undefined` where none were found for it. */
export function hoursOn({ facts }: SideHours, day: CivilDate): FactEntry<Hours> | undefined {
  for (const fact of facts) {
    const found = factOn(fact, day)
    if (found.ok) return found.fact
  }
  return undefined
}

/** Who asks: what they drive, and what they cross between, or what lies beyond this point, where that makes a difference. */
export interface Passage {
  traffic?: Traffic
  beside?: readonly Side[]
}

/** Whether a window is for this passage at all, on whatever day. */
export function isFor(window: Window, { traffic = 'passengers', beside }: Passage): boolean {
  if (window.hall !== undefined) return false
  if (window.beside !== undefined && beside !== undefined && !beside.includes(window.beside)) return false
  return window.for === undefined ? traffic !== 'goods' : window.for.includes(traffic)
}
