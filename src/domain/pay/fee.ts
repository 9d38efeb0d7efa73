import type { Money } from '../money/money'

/** What a wallet takes of a payment. */
export interface Fee {
  /** Per ten thousand of the whole payment: 300 is 3 %. */
  perTenThousand: number
  /** Payments up to here, this one included, cost nothing. */
  freeUpTo?: Money
}

/**
 * The fee for one payment, in hundredths of its currency.
 *
 * No source says how a part of a hundredth is rounded: it is rounded up, so that the answer is never too little.
 *
 * @throws RangeError when the payment is in another currency than the threshold, or is no whole amount: a programming error
 */
export function feeFor({ minor, currency }: Money, { perTenThousand, freeUpTo }: Fee): Money {
  if (!Number.isSafeInteger(minor) || minor < 0) throw new RangeError(`${minor} is no amount in whole hundredths`)
  if (freeUpTo && freeUpTo.currency !== currency) throw new RangeError(`the threshold is in ${freeUpTo.currency}, the payment in ${currency}`)
  if (freeUpTo && minor <= freeUpTo.minor) return { minor: 0, currency }
  // In whole numbers: a quotient of floats may lose the part that is rounded up.
  const product = minor * perTenThousand
  return { minor: (product - (product % 10_000)) / 10_000 + (product % 10_000 > 0 ? 1 : 0), currency }
}
