import { dividedBy, naturalOf, numberIn, plus, times, type Natural } from '../number/natural'

/** A fraction above zero: the product of `over` by the product of `under`, all whole numbers above zero. Nothing of it is ever rounded. */
export interface Ratio {
  over: readonly number[]
  under: readonly number[]
}

/** Digits that a number holds exactly. */
const MOST_DIGITS = 15
/** Decimals of any rate there is: a rupiah is 0.0000492 euros. */
const MOST_DECIMALS = 15

/** A rate as it is published, `7.7573` or `0.00013`, or as a number of JSON is written, `1e-7`; nothing where it is none, or is zero. */
export function ratioOf(written: string): Ratio | undefined {
  const match = /^(\d+)(?:\.(\d+))?(?:e(-?\d{1,2}))?$/.exec(written)
  if (!match) return undefined
  const [, whole = '', decimals = '', exponent = '0'] = match
  const digits = (whole + decimals).replace(/^0+/, '')
  const places = decimals.length - Number(exponent)
  if (digits === '' || digits.length > MOST_DIGITS || Math.abs(places) > MOST_DECIMALS) return undefined
  const power = 10 ** Math.abs(places)
  return places >= 0 ? { over: [Number(digits)], under: [power] } : { over: [Number(digits), power], under: [1] }
}

export const inverse = ({ over, under }: Ratio): Ratio => ({ over: under, under: over })

/** One after the other: from dollars to euros, from euros to yuan. */
export const chained = (one: Ratio, other: Ratio): Ratio => ({ over: [...one.over, ...other.over], under: [...one.under, ...other.under] })

const product = (factors: readonly number[]): Natural => factors.reduce<Natural>((made, factor) => times(made, naturalOf(factor)), [1])

/**
 * A whole number times a ratio, rounded once, to the nearest; halves go away from zero, as people round.
 *
 * @returns `undefined` where the result is too large to be exact
 */
export function scaled(count: number, { over, under }: Ratio): number | undefined {
  const by = product(under)
  const twice = times(times(naturalOf(Math.abs(count)), product(over)), [2])
  const found = numberIn(dividedBy(plus(twice, by), times(by, [2])))
  return found === undefined ? undefined : count < 0 && found > 0 ? -found : found
}
