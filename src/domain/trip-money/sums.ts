import type { RegionCurrency } from '../money/currency'
import { sharesOf } from './settle'
import { CATEGORIES, type Category, type Spending, type Trip } from './trip'

const total = (spendings: readonly Spending[]): number => spendings.reduce((sum, { worth }) => sum + worth, 0)

/** All that was spent, in the smallest unit of the trip's currency. */
export const spent = ({ spendings }: Pick<Trip, 'spendings'>): number => total(spendings)

/** Where it went: what most was spent on first; nothing of what nothing was spent on. */
export const byCategory = ({ spendings }: Pick<Trip, 'spendings'>): { category: Category; minor: number }[] =>
  CATEGORIES.map((category) => ({ category, minor: total(spendings.filter((one) => one.category === category)) }))
    .filter(({ minor }) => minor > 0)
    .sort((one, other) => other.minor - one.minor)

/** What was paid in each currency, as it was paid. */
export function byCurrency({ spendings }: Pick<Trip, 'spendings'>): { currency: RegionCurrency; minor: number }[] {
  const sums = new Map<RegionCurrency, number>()
  for (const { amount } of spendings) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor)
  return [...sums].map(([currency, minor]) => ({ currency, minor }))
}

/** What everybody bears of all spendings. */
export const byPerson = (trip: Pick<Trip, 'people' | 'spendings'>): { id: string; minor: number }[] =>
  trip.people.map(({ id }) => ({ id, minor: trip.spendings.reduce((sum, spending) => sum + sharesOf(trip, spending).find((share) => share.id === id)!.minor, 0) }))
