/** Minutes from one place to another; places are numbered, 0 is where one sleeps. Infinity where there is no way. */
export type Costs = (from: number, to: number) => number

/** More stops than this are not ordered: each one more than doubles the work. */
export const MOST_STOPS = 8

/** A way that is not there is worse than any that is, and two of them worse than one: sums stay finite. */
export const NO_WAY = 100_000

const finite = (minutes: number): number => Math.min(minutes, NO_WAY)

/**
 * The order of stops 1 to `count` with the least travel from 0 through all of them and back to 0, found by looking at every set of
 * stops with every last one (Held and Karp, 1962): exact, in count² × 2^count steps.
 *
 * @throws RangeError on more than `MOST_STOPS`
 */
export function bestOrder(count: number, cost: Costs): number[] {
  if (!(Number.isInteger(count) && count >= 0 && count <= MOST_STOPS)) throw new RangeError(`at most ${MOST_STOPS} stops, got ${count}`)
  if (count === 0) return []
  const full = (1 << count) - 1
  // By the set of stops that were seen and the last of them: least minutes, and the one before.
  const least = Array.from({ length: full + 1 }, () => new Array<number>(count).fill(Infinity))
  const before = Array.from({ length: full + 1 }, () => new Array<number>(count).fill(-1))
  for (let last = 0; last < count; last++) least[1 << last]![last] = finite(cost(0, last + 1))
  for (let seen = 1; seen <= full; seen++) {
    for (let last = 0; last < count; last++) {
      const sofar = least[seen]![last]!
      if (sofar === Infinity) continue
      for (let next = 0; next < count; next++) {
        if (seen & (1 << next)) continue
        const [then, minutes] = [seen | (1 << next), sofar + finite(cost(last + 1, next + 1))]
        if (minutes < least[then]![next]!) {
          least[then]![next] = minutes
          before[then]![next] = last
        }
      }
    }
  }
  const ends = least[full]!.map((minutes, last) => minutes + finite(cost(last + 1, 0)))
  const order: number[] = []
  for (let [seen, last] = [full, ends.indexOf(Math.min(...ends))]; last >= 0; ) {
    order.unshift(last + 1)
    const previous = before[seen]![last]!
    seen &= ~(1 << last)
    last = previous
  }
  return order
}

/** Minutes of a round from 0 through the stops and back. */
export const roundMinutes = (order: readonly number[], cost: Costs): number =>
  [0, ...order].reduce((sum, from, index) => sum + finite(cost(from, order[index] ?? 0)), 0)
