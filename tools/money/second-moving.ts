/** Moving money, once more: a walk over the days, and exact rationals for what an amount is worth. Without a line of the app's. */

/** A thousand US dollars in tenths of each currency's unit: 7.75 to 7.85 Hong Kong dollars, 1.03 times that of patacas, 6.5 to 7.5 yuan. */
const PER_THOUSAND: Record<string, [least: bigint, most: bigint]> = { USD: [10_000n, 10_000n], HKD: [77_500n, 78_500n], MOP: [79_825n, 80_855n], CNY: [65_000n, 75_000n] }
const TIED: Record<string, bigint> = { HKD: 100n, MOP: 103n }

const up = (over: bigint, under: bigint): bigint => (over + under - 1n) / under

/** `[at the least, at the most]`, in hundredths: whole units where it is only likely. */
export function secondWorth(minor: bigint, from: string, to: string): [bigint, bigint] {
  if (from === to) return [minor, minor]
  if (TIED[from] && TIED[to]) {
    const worth = up(minor * TIED[to], TIED[from])
    return [worth, worth]
  }
  const [[low, high], [otherLow, otherHigh]] = [PER_THOUSAND[from]!, PER_THOUSAND[to]!]
  return [((minor * otherLow) / (high * 100n)) * 100n, up(minor * otherHigh, low * 100n) * 100n]
}

/** Years that a plan may take. */
const MOST_YEARS = 30

export interface SecondPlan {
  /** Days after the first on which the last payment can be made, at the earliest. */
  after: number
  payments: number
}

/**
 * Each day takes all that it may until all is sent: nobody can be done earlier. Of all that can be done by then, the largest payments
 * make the fewest: a year takes as many whole days as fit into it, and one for what is left of it.
 *
 * @param yearEnds for each year, days from the first one to its 31 December
 */
export function secondPlan(amount: bigint, day: bigint | undefined, year: bigint | undefined, used: bigint, yearEnds: readonly number[]): SecondPlan | undefined {
  const perDay = day ?? amount
  let left = amount
  let after = -1
  const sizes: bigint[] = []
  for (let at = 0, today = 0; left > 0n && at < MOST_YEARS; at++) {
    const begins = today
    let room = year === undefined ? amount : year - (at === 0 ? used : 0n)
    const whole = room
    for (; today <= yearEnds[at]! && left > 0n && room > 0n; today++) {
      const paid = [perDay, room, left].reduce((least, one) => (one < least ? one : least))
      room -= paid
      left -= paid
      after = today
    }
    // By the day on which all is done; in a year before it, all its days.
    const days = BigInt((left > 0n ? yearEnds[at]! + 1 : today) - begins)
    for (let taken = 0n, rest = whole; taken < days && rest > 0n; taken++, rest -= perDay) sizes.push(rest < perDay ? rest : perDay)
    today = yearEnds[at]! + 1
  }
  if (left > 0n) return undefined
  sizes.sort((one, other) => (one > other ? -1 : one < other ? 1 : 0))
  let carried = 0n
  let payments = 0
  while (carried < amount) carried += sizes[payments++]!
  return { after, payments }
}

/** What a bank takes of one payment: a share, a part of a hundredth counted whole, between two bounds, and so much for the message. */
export function secondCost(minor: bigint, { perTenThousand, min, max, plus }: { perTenThousand: number; min: number; max: number; plus: number }): bigint {
  const share = up(minor * BigInt(perTenThousand), 10_000n)
  const [low, high] = [BigInt(min), BigInt(max)]
  return (share < low ? low : share > high ? high : share) + BigInt(plus)
}
