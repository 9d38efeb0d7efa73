/** The same reckoning done again from its description, in exact rationals, without a line of the app's. */

/** A rational number; `under` is above zero. */
export interface Rational {
  over: bigint
  under: bigint
}

/** `7.7573` */
function rationalOf(written: string): Rational {
  const [whole = '', decimals = ''] = written.split('.')
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) }
}

const product = (one: Rational, other: Rational): Rational => ({ over: one.over * other.over, under: one.under * other.under })

/** To the nearest whole number, halves away from zero. */
export function rounded({ over, under }: Rational): bigint {
  const size = over < 0n ? -over : over
  const [down, rest] = [size / under, size % under]
  const near = rest * 2n >= under ? down + 1n : down
  return over < 0n ? -near : near
}

const UNITS: Record<string, bigint> = { JPY: 1n, KRW: 1n, VND: 1n }
const unitsOf = (currency: string): bigint => UNITS[currency] ?? 100n

/** Smallest units of `to` for so many of `from`, along rates that follow one another; `isBack` reads one the other way. */
export function secondConversion(minor: number, from: string, to: string, rates: readonly { written: string; isBack: boolean }[]): bigint {
  const start: Rational = { over: BigInt(minor) * unitsOf(to), under: unitsOf(from) }
  return rounded(
    rates.reduce((sum, { written, isBack }) => {
      const rate = rationalOf(written)
      return product(sum, isBack ? { over: rate.under, under: rate.over } : rate)
    }, start),
  )
}

/** Shares by the rule of the largest remainder, handed out one unit at a time. */
export function secondSplit(amount: number, parts: readonly number[]): bigint[] {
  const whole = parts.reduce((sum, part) => sum + BigInt(part), 0n)
  const due = parts.map((part) => BigInt(amount) * BigInt(part))
  const shares = due.map((one) => one / whole)
  const rests = due.map((one) => one % whole)
  for (let left = BigInt(amount) - shares.reduce((sum, one) => sum + one, 0n); left > 0n; left--) {
    let first = -1
    rests.forEach((rest, index) => {
      if (rest >= 0n && (first < 0 || rest > rests[first]!)) first = index
    })
    shares[first]! += 1n
    rests[first] = -1n
  }
  return shares
}
