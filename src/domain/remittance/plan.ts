import type { Currency, Money } from '../money/money'
import { scaled } from '../money/ratio'
import type { CivilDate } from '../time/civil'
import { costOf, type CostTerms } from './cost'
import { monthsWithin, schedule, type Limits, type Schedule } from './schedule'
import { worthIn, type Worth } from './worth'

/** Limits as they are published; those of a day and of a year are in one currency. */
export interface PublishedLimits {
  day?: Money
  year?: Money
  /** At any time, all together. */
  total?: Money
}

export interface Plan {
  /** As it was asked for. */
  amount: Money
  /** Of the limits, and of the schedule. */
  currency: Currency
  /** The amount in the limits' currency; `most` is what was planned with. */
  worth: Worth
  schedule: Schedule
  /** Of twelve months, those in which the same amount fits within the year's limit. */
  months: number
  /** More than may lie there at any time. */
  isOverTotal: boolean
}

/**
 * How an amount goes within limits, from a day on.
 *
 * @param used what was sent this year before, in hundredths of the limits' currency
 */
export function planOf(amount: Money, published: PublishedLimits | undefined, start: CivilDate, used = 0): Plan {
  const currency = (published?.day ?? published?.year ?? published?.total ?? amount).currency
  const worth = worthIn(amount, currency)
  const limits: Limits = { day: published?.day?.minor, year: published?.year?.minor }
  return { amount, currency, worth, schedule: schedule(worth.most, limits, start, used), months: monthsWithin(worth.most, limits), isOverTotal: published?.total !== undefined && worth.most > published.total.minor }
}

/**
 * What all payments of a plan cost together, at the least and at the most; nothing where there is no plan.
 *
 * Each payment is taken as its part of the amount that was asked for: to the limits' currency and back it would seem larger.
 */
export function costOfPlan({ amount, worth, schedule: plan }: Plan, terms: CostTerms): { from: number; to: number; currency: Currency } | undefined {
  if (!plan.ok || terms.kind === 'free') return undefined
  const sum = plan.stretches.reduce(
    (all, { payments, each }) => {
      const part = scaled(each, { over: [amount.minor], under: [worth.most] })!
      const { least, most } = worthIn({ ...amount, minor: part }, terms.currency)
      return { from: all.from + payments * costOf(terms, least).from, to: all.to + payments * costOf(terms, most).to }
    },
    { from: 0, to: 0 },
  )
  return { ...sum, currency: terms.currency }
}

/** How many payments stand against a way: none where nothing is planned, most where it cannot take the amount. */
export const burdenOf = (plan: Plan | undefined): number => (plan === undefined ? 0 : !plan.schedule.ok || plan.isOverTotal ? Infinity : plan.schedule.payments)
