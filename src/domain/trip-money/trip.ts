import type { RegionCurrency } from '../money/currency'
import type { Money } from '../money/money'
import type { CivilDate } from '../time/civil'

export const CATEGORIES = ['food', 'transport', 'lodging', 'shopping', 'sights', 'health', 'other'] as const
export type Category = (typeof CATEGORIES)[number]

/** Somebody on the trip. The person with the phone has the id `me`, and no name but "me". */
export interface Companion {
  id: string
  name: string
}
export const ME = 'me'

/** So many of the trip's currency for one of the spending's, as it was on the day, kept with the spending. */
export interface KeptRate {
  /** With a point: what was shown, and what was reckoned with. */
  written: string
  /** The day it is of; none where a law fixes it, or the person typed it. */
  on?: CivilDate
  by: 'published' | 'rule' | 'typed'
}

export interface Spending {
  id: string
  day: CivilDate
  what: string
  category: Category
  amount: Money<RegionCurrency>
  /** What it comes to in the trip's currency, in its smallest unit: `amount` by `rate`, rounded once. */
  worth: number
  /** None where the amount is in the trip's currency. */
  rate?: KeptRate
  /** Who paid. */
  payer: string
  /** Parts of those it was for, by their ids: whole numbers above zero. */
  parts: Record<string, number>
}

/** Money that went from one to another so that they are even. */
export interface Transfer {
  id: string
  day: CivilDate
  from: string
  to: string
  /** In the smallest unit of the trip's currency. */
  minor: number
}

/** A trip's money: on the phone only. */
export interface Trip {
  id: string
  name: string
  /** Currency in which it is added up, budgeted and settled. */
  home: RegionCurrency
  /** In the smallest unit of `home`. */
  budget?: number
  /** The person with the phone first. */
  people: readonly Companion[]
  spendings: readonly Spending[]
  /** What was paid back already, in the order in which it was marked. */
  transfers?: readonly Transfer[]
}

/** So many can share a trip: to settle with the fewest payments takes time that doubles with each. */
export const MOST_PEOPLE = 12
export const MOST_PARTS = 99
export const LONGEST_TEXT = 60

/** An id that none of them has. */
export function freeId(taken: readonly { id: string }[], letter: string): string {
  let number = taken.length + 1
  while (taken.some(({ id }) => id === `${letter}${number}`)) number++
  return `${letter}${number}`
}

/** Trips of two times as one list; a later one that happens to have the same id keeps it, and the one before gets another. */
export const joinedTrips = (since: readonly Trip[], before: readonly Trip[]): Trip[] =>
  before.reduce((all, trip) => [...all, all.some(({ id }) => id === trip.id) ? { ...trip, id: freeId(all, 't') } : trip], [...since])
