import { decimalsOf, type AnyCurrency } from './currency'
import type { Money } from './money'
import { chained, scaled, type Ratio } from './ratio'

const power = (decimals: number): number[] => [10 ** decimals]

/**
 * An amount in another currency, rounded once to that currency's smallest unit.
 *
 * @param rate so many of `to` for one of the amount's currency
 * @returns `undefined` where the amount becomes too large to be exact
 */
export function converted<C extends AnyCurrency>({ minor, currency }: Money<AnyCurrency>, to: C, rate: Ratio): Money<C> | undefined {
  const units: Ratio = { over: power(decimalsOf(to)), under: power(decimalsOf(currency)) }
  const found = scaled(minor, chained(rate, units))
  return found === undefined ? undefined : { minor: found, currency: to }
}

/** Figures by which two rates of a day are told apart. */
const FIGURES = 6
const MOST_DECIMALS = 12

/** Decimals that stand though they are zeros: 1.50. */
const LEAST_DECIMALS = 2

/** A rate as a decimal number, with so many figures, or fewer where the others would be zeros: `count` divided by ten to the power of `decimals`. */
export function writtenRatio(rate: Ratio, figures = FIGURES): { count: number; decimals: number } {
  let decimals = 0
  let count = scaled(1, rate) ?? 0
  while (count < 10 ** (figures - 1) && decimals < MOST_DECIMALS) count = scaled(10 ** ++decimals, rate) ?? 0
  for (; decimals > LEAST_DECIMALS && count % 10 === 0; decimals--) count /= 10
  return { count, decimals }
}

/** The same as text that `ratioOf` reads: `1.1541`. */
export function decimalText(rate: Ratio, figures?: number): string {
  const { count, decimals } = writtenRatio(rate, figures)
  const digits = String(count).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
