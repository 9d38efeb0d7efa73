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

/** A rate as a decimal number, with six figures or more: so much that its exact value need not be kept. */
export function writtenRatio(rate: Ratio, figures = FIGURES): { count: number; decimals: number } {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const count = scaled(10 ** decimals, rate)
    if (count === undefined) break
    if (count >= 10 ** (figures - 1)) return { count, decimals }
  }
  return { count: scaled(10 ** MOST_DECIMALS, rate) ?? 0, decimals: MOST_DECIMALS }
}

/** The same as text that `ratioOf` reads: `1.15410`. */
export function decimalText(rate: Ratio, figures?: number): string {
  const { count, decimals } = writtenRatio(rate, figures)
  const digits = String(count).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
