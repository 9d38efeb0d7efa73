import { NO_WAY, type Costs } from './order'

/** - `base`: back every night; `on`: one sleeps near the last stop of the day, and goes back on the last day only */
export const SLEEPS = ['base', 'on'] as const
export type Sleep = (typeof SLEEPS)[number]

export interface SplitAsked {
  /** Stops in their order, as `Costs` number them. */
  order: readonly number[]
  days: number
  /** Minutes at each stop. */
  stay: number
  sleep: Sleep
  cost: Costs
}

/** Minutes of a day that goes through `order[first]` to `order[last]`: on the way and at the stops. */
export function dayMinutes({ order, stay, sleep, cost }: Omit<SplitAsked, 'days'>, first: number, last: number): number {
  const start = sleep === 'on' && first > 0 ? order[first - 1]! : 0
  const goesBack = sleep === 'base' || last === order.length - 1
  const stops = order.slice(first, last + 1)
  const path = [start, ...stops, ...(goesBack ? [0] : [])]
  const travel = path.slice(1).reduce((sum, to, index) => sum + Math.min(cost(path[index]!, to), NO_WAY), 0)
  return travel + stops.length * stay
}

/**
 * Stops shared out over days in their order, so that the longest day is as short as can be; of equals, the one with the fewest minutes
 * in all. Each day has a stop: fewer stops than days leave days out.
 *
 * @throws RangeError on less than one day
 */
export function splitOverDays(asked: SplitAsked): number[][] {
  const { order, days } = asked
  if (!(Number.isInteger(days) && days >= 1)) throw new RangeError(`days must be a whole number from 1 on, got ${days}`)
  const most = Math.min(days, order.length)
  if (most === 0) return []
  interface Best {
    longest: number
    sum: number
    starts: readonly number[]
  }
  const better = (one: Best, other: Best | undefined) => !other || one.longest < other.longest || (one.longest === other.longest && one.sum < other.sum)
  // The best way to share the stops before `end` over so many days.
  let best: (Best | undefined)[] = [{ longest: 0, sum: 0, starts: [] }, ...order.map(() => undefined)]
  for (let day = 1; day <= most; day++) {
    const next: (Best | undefined)[] = [undefined, ...order.map(() => undefined)]
    for (let end = 1; end <= order.length; end++)
      for (let start = 0; start < end; start++) {
        const sofar = best[start]
        if (!sofar) continue
        const minutes = dayMinutes(asked, start, end - 1)
        const one: Best = { longest: Math.max(sofar.longest, minutes), sum: sofar.sum + minutes, starts: [...sofar.starts, start] }
        if (better(one, next[end])) next[end] = one
      }
    best = next
  }
  const { starts } = best[order.length]!
  return starts.map((start, index) => order.slice(start, starts[index + 1] ?? order.length))
}
