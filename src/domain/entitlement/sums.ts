/** What all that somebody is surely entitled to, and can have together, comes to. */
import type { Currency, Money } from '../money/money'
import type { Judged } from './judge'

export interface EntitledSums {
  /** Paid each month and each year, by currency; in the order in which they first appear. */
  month: readonly Money[]
  year: readonly Money[]
  /** Something is paid besides whose amount is not known, or an amount was raised since it was last read. */
  isLeast: boolean
}

function added(sums: readonly Money[], { minor, currency }: { minor: number; currency: Currency }): Money[] {
  const before = sums.find((one) => one.currency === currency)
  return before ? sums.map((one) => (one === before ? { minor: one.minor + minor, currency } : one)) : [...sums, { minor, currency }]
}

/** A ceiling is not added: what one gets of it depends on more than was asked. What is no money in the hand is left out. */
export function entitledSums(judged: readonly Judged[]): EntitledSums {
  let [month, year]: Money[][] = [[], []]
  let isLeast = false
  for (const { scheme, verdict } of judged) {
    if (verdict.kind !== 'yes' || !scheme.isCash) continue
    const { amount } = scheme
    if (!amount || amount.isMost || amount.isLeast) isLeast = true
    if (!amount || amount.isMost) continue
    if (amount.per === 'month') month = added(month!, amount)
    else year = added(year!, amount)
  }
  return { month: month!, year: year!, isLeast }
}
