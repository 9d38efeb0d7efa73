/** Offers of jobs that a person keeps side by side, on the phone only. */
import { isRegionCurrency, type RegionCurrency } from '@/domain/money/currency'
import { fieldsOf } from '@/domain/record/fields'
import { MOST_MINOR } from '@/domain/tax/exact'
import { JOB_PLACES, type JobPlace } from './places'

export interface Offer {
  id: string
  place: JobPlace
  currency: RegionCurrency
  /** A month's pay and a year's bonus, in hundredths of `currency`. */
  payMinor: number
  bonusMinor: number
}

/** More cannot be read side by side on a phone. */
export const MOST_OFFERS = 4

const isAmount = (value: unknown, least: number): value is number => Number.isInteger(value) && (value as number) >= least && (value as number) * 12 <= MOST_MINOR

function offerIn(stored: unknown): Offer[] {
  const { id, place, currency, payMinor, bonusMinor } = fieldsOf(stored)
  const known = JOB_PLACES.find((one) => one === place)
  if (typeof id !== 'string' || !/^o\d{1,6}$/.test(id) || !known || typeof currency !== 'string' || !isRegionCurrency(currency)) return []
  return isAmount(payMinor, 1) && isAmount(bonusMinor, 0) ? [{ id, place: known, currency, payMinor, bonusMinor }] : []
}

/** What was stored, as far as it fits, each once: an undone erasure may bring one back that is there. */
export const offersIn = (stored: readonly unknown[]): Offer[] =>
  stored
    .flatMap(offerIn)
    .filter((one, index, all) => all.findIndex(({ id }) => id === one.id) === index)
    .slice(0, MOST_OFFERS)

/** The offers with one more, unless there is no room or the same is there. */
export function withOffer(offers: readonly Offer[], offer: Omit<Offer, 'id'>): Offer[] {
  if (offers.length >= MOST_OFFERS || offers.some((one) => isSameOffer(one, offer))) return [...offers]
  const last = Math.max(0, ...offers.map(({ id }) => Number(id.slice(1))))
  return [...offers, { id: `o${last + 1}`, ...offer }]
}

export const isSameOffer = (one: Omit<Offer, 'id'>, other: Omit<Offer, 'id'>): boolean =>
  one.place === other.place && one.currency === other.currency && one.payMinor === other.payMinor && one.bonusMinor === other.bonusMinor

/** The one that surely leaves most: known whole, and no less than any other could. Nothing where another may leave more. */
export function bestOf<One extends { kept: number | undefined; isMost: boolean }>(all: readonly One[]): One | undefined {
  return all.find(({ kept, isMost }) => !isMost && kept !== undefined && all.every((other) => other.kept !== undefined && kept >= other.kept))
}
