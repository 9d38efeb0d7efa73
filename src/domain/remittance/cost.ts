import type { Currency } from '../money/money'

/** What a bank takes for a payment, in the smallest unit. A share is in ten-thousandths of the amount, between two bounds, with a sum for the message. */
export type CostTerms =
  | { kind: 'free' }
  | { kind: 'share'; perTenThousand: number; min: number; max: number; plus: number; currency: Currency }
  /** The least and the most that banks take for one. */
  | { kind: 'each'; from: number; to: number; currency: Currency }

/**
 * What one payment costs. A share of a hundredth counts as a whole one: no source says how a bank rounds, so it is not made
 * too small.
 *
 * @param minor amount in the currency of the terms, a whole number >= 0
 */
export function costOf(terms: Exclude<CostTerms, { kind: 'free' }>, minor: number): { from: number; to: number } {
  if (terms.kind === 'each') return { from: terms.from, to: terms.to }
  const share = Math.ceil((minor * terms.perTenThousand) / 10_000)
  const cost = Math.min(Math.max(share, terms.min), terms.max) + terms.plus
  return { from: cost, to: cost }
}
