import type { RegionCurrency } from '../money/currency'

/** Something that is paid, or received, again and again. */
export interface Line {
  /** Minor units, at least zero: the least, or the only amount. */
  least: number
  /** The most, where it is a range. */
  most: number
  currency: RegionCurrency
  per: 'month' | 'year'
  isReceived?: boolean
}

/** Minor units; negative where more is received than paid. */
export interface Range {
  least: number
  most: number
}

/** Of a year, in one currency. */
export interface YearlyCost {
  paid: Range
  received: Range
  /** What is left to pay. */
  net: Range
}

/** An amount in another currency, rounded once; nothing where no rate is known. */
export type Exchange = (minor: number, from: RegionCurrency, to: RegionCurrency) => number | undefined

const MONTHS = 12

function checked({ least, most }: Range): void {
  if (!(Number.isSafeInteger(least) && Number.isSafeInteger(most) && least >= 0 && most >= least)) throw new RangeError(`${least} to ${most} is no amount to pay`)
}

/** Amounts of a year by currency: exact, and the same in whatever order they come. */
function yearly(lines: readonly Line[]): Map<RegionCurrency, Range> {
  const sums = new Map<RegionCurrency, Range>()
  for (const line of lines) {
    checked(line)
    const times = line.per === 'month' ? MONTHS : 1
    const before = sums.get(line.currency) ?? { least: 0, most: 0 }
    sums.set(line.currency, { least: before.least + times * line.least, most: before.most + times * line.most })
  }
  return sums
}

function converted(sums: Map<RegionCurrency, Range>, to: RegionCurrency, exchange: Exchange): Range | undefined {
  const made = { least: 0, most: 0 }
  for (const [from, { least, most }] of sums) {
    const [low, high] = [exchange(least, from, to), exchange(most, from, to)]
    if (low === undefined || high === undefined) return undefined
    made.least += low
    made.most += high
  }
  return made
}

/**
 * What a year costs: all that is paid, less all that is received. The sum of each currency is exact and becomes the other currency
 * once, so that nothing depends on the order or the number of lines.
 *
 * @returns nothing where no rate leads to the currency
 * @throws RangeError on an amount that is negative or not whole: a data error
 */
export function yearlyCost(lines: readonly Line[], to: RegionCurrency, exchange: Exchange): YearlyCost | undefined {
  const paid = converted(yearly(lines.filter(({ isReceived }) => !isReceived)), to, exchange)
  const received = converted(yearly(lines.filter(({ isReceived }) => isReceived)), to, exchange)
  return paid && received && { paid, received, net: { least: paid.least - received.most, most: paid.most - received.least } }
}

/** A twelfth of a year, to the nearest unit; halves go away from zero. */
const twelfth = (minor: number): number => Math.sign(minor) * Math.floor((2 * Math.abs(minor) + MONTHS) / (2 * MONTHS)) || 0

export const monthOf = ({ least, most }: Range): Range => ({ least: twelfth(least), most: twelfth(most) })

/** By how much less one thing costs than another; negative where it costs more. */
export const saved = (cheaper: Range, dearer: Range): Range => ({ least: dearer.least - cheaper.most, most: dearer.most - cheaper.least })
