/** Pay of people without a domicile on the Mainland (无住所个人), by days and by who pays: Announcement 2019 No. 35, article 2. */
import { assertAmounts, shareOf } from './exact'

export interface ResidenceRule {
  /** Up to so many residence days only what a Mainland employer pays is taxed. */
  shortStayDays: number
  /** From so many one is a resident for tax. */
  residentDays: number
}

/** `short`: up to 90 days; `long`: more, but below 183; `resident`: from 183, within the first six years. */
export type ResidenceTier = 'short' | 'long' | 'resident'

/** @param days residence days of the calendar year: those spent there from 00:00 to 24:00 */
export const tierOf = (days: number, { shortStayDays, residentDays }: ResidenceRule): ResidenceTier =>
  days >= residentDays ? 'resident' : days > shortStayDays ? 'long' : 'short'

export interface DaysOfWork {
  /** Working period on the Mainland, in days or in halves of days. */
  inside: number
  /** The whole working period, in the same unit. */
  all: number
}

/**
 * Pay that the Mainland taxes, in hundredths, half up.
 *
 * - `short` (formula 1): what a Mainland employer pays, for days on the Mainland
 * - `long` (formula 2): all pay for days on the Mainland, whoever pays
 * - `resident` (formula 3): all pay, without what others pay for days elsewhere
 *
 * For employees; directors and senior managers have formulas of their own, which are not here.
 *
 * @param totalMinor all pay of the period
 * @param paidInsideMinor what of it a Mainland employer pays or bears
 */
export function taxedPay(tier: ResidenceTier, totalMinor: number, paidInsideMinor: number, { inside, all }: DaysOfWork): number {
  assertAmounts(totalMinor, paidInsideMinor)
  if (!(all > 0 && inside >= 0 && inside <= all && paidInsideMinor <= totalMinor)) throw new RangeError('days or pay inside exceed the whole')
  if (tier === 'short') return shareOf(paidInsideMinor, inside, all)
  if (tier === 'long') return shareOf(totalMinor, inside, all)
  return totalMinor - shareOf(totalMinor - paidInsideMinor, all - inside, all)
}
