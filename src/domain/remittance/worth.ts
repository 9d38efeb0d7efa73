import type { Currency, Money } from '../money/money'

/**
 * What a thousand US dollars are in tenths of each currency's unit, at the least and at the most. The Hong Kong dollar is kept
 * between 7.75 and 7.85, the pataca is 103 to 100 of it. The renminbi has no such rule: 6.5 to 7.5 is a judgement, wider than its
 * rates of 2023 to 2026. A plan is made with the most, so that it is over no limit for want of a rate.
 */
const PER_DOLLARS: Record<Currency, readonly [least: number, most: number]> = { USD: [10_000, 10_000], HKD: [77_500, 78_500], MOP: [79_825, 80_855], CNY: [65_000, 75_000] }

/** A thousand million of any currency, in hundredths: products with the above are still exact. */
export const MOST_MINOR = 100_000_000_000

/** What is only likely is said in whole units: hundredths would look as if they were known. */
const UNIT = 100

/** In hundredths of one currency. */
export interface Worth {
  least: number
  most: number
}

/** How many patacas or Hong Kong dollars are worth the same, by law. */
const TIED: Partial<Record<Currency, number>> = { HKD: 100, MOP: 103 }

/**
 * What an amount is in another currency: exact in its own, to a hundredth between the two that are tied, else within what rates
 * are likely, in whole units.
 *
 * @throws RangeError on more than `MOST_MINOR`
 */
export function worthIn({ minor, currency }: Money, other: Currency): Worth {
  if (!(minor <= MOST_MINOR)) throw new RangeError(`${minor} is too much to be exact`)
  if (currency === other) return { least: minor, most: minor }
  const [tied, otherTied] = [TIED[currency], TIED[other]]
  if (tied && otherTied) {
    const worth = Math.ceil((minor * otherTied) / tied)
    return { least: worth, most: worth }
  }
  const [low, high] = PER_DOLLARS[currency]
  const [otherLow, otherHigh] = PER_DOLLARS[other]
  return { least: Math.floor((minor * otherLow) / high / UNIT) * UNIT, most: Math.ceil((minor * otherHigh) / low / UNIT) * UNIT }
}
