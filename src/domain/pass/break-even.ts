/** When a ticket for many rides costs less than paying each. Money is in hundredths, and never a float. */

/** How a pass is paid. */
export type PassTerms =
  /** A price for all rides of a time, or for at most `rides` of them. */
  | { kind: 'price'; minor: number; rides?: number }
  /** So many rides at once, each at `percent` of the single fare. */
  | { kind: 'share'; percent: number; rides: number }
  /** A card that costs something once and makes each ride cheaper. */
  | { kind: 'card'; minor: number; fullMinor: number; cardMinor: number }
  /** What was paid in a month makes the rides after it cheaper: above `from`, `percent` of the fare is paid. */
  | { kind: 'steps'; steps: readonly { from: number; percent: number }[] }

/** The cost of rides with a pass for so many of them: those beyond it are paid one by one, unless another pass for them costs less. */
function withPasses(price: number, rides: number, fare: number, count: number): number {
  const beyond = Math.max(0, count - rides)
  const others = Math.floor(beyond / rides) * Math.min(price, fare * rides) + Math.min(price, fare * (beyond % rides))
  return count === 0 ? 0 : price + others
}

/** The cost of `count` rides at a fare with the pass, bought once at least. */
export function costWithPass(terms: PassTerms, fare: number, count: number): number {
  switch (terms.kind) {
    case 'price':
      return withPasses(terms.minor, terms.rides ?? Math.max(count, 1), fare, count)
    case 'share':
      return withPasses(Math.round((fare * terms.rides * terms.percent) / 100), terms.rides, fare, count)
    case 'card':
      return count === 0 ? 0 : terms.minor + terms.cardMinor * count
    case 'steps': {
      let paid = 0
      for (let ride = 0; ride < count; ride++) {
        const reached = terms.steps.filter(({ from }) => paid >= from)
        paid += Math.round((fare * (reached[reached.length - 1]?.percent ?? 100)) / 100)
      }
      return paid
    }
  }
}

/** The cost of the same rides paid one by one. */
export const costOfSingles = (terms: PassTerms, fare: number, count: number): number => (terms.kind === 'card' ? terms.fullMinor : fare) * count

/** More rides in the time of one pass than anybody makes. */
const MOST = 300

/**
 * The least number of rides for which the pass costs less than single rides; nothing where it never does in one pass.
 *
 * @param fare of one ride, in hundredths; not used where the terms name both fares
 */
export function breakEven(terms: PassTerms, fare: number): number | undefined {
  const most = terms.kind === 'share' || (terms.kind === 'price' && terms.rides !== undefined) ? terms.rides! : MOST
  for (let count = 1; count <= most; count++) if (costWithPass(terms, fare, count) < costOfSingles(terms, fare, count)) return count
  return undefined
}
