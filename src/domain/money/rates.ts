import type { CivilDate } from '../time/civil'
import type { AnyCurrency } from './currency'
import { chained, inverse, ratioOf, type Ratio } from './ratio'

/** So many of `to` for one of `from`, as somebody publishes it. */
export interface Quoted {
  from: AnyCurrency
  to: AnyCurrency
  /** With a point: `7.7573`. */
  written: string
  /** The day it is of; none for a rule. */
  on?: CivilDate
}

/** How one currency becomes another, and of which published rates that is made. */
export interface Way<Quote extends Quoted> {
  ratio: Ratio
  quotes: readonly Quote[]
}

const ITSELF: Way<never> = { ratio: { over: [1], under: [1] }, quotes: [] }

/** A rate read in either direction. */
function steps<Quote extends Quoted>(quotes: readonly Quote[]): { from: AnyCurrency; to: AnyCurrency; ratio: Ratio; quote: Quote }[] {
  return quotes.flatMap((quote) => {
    const ratio = ratioOf(quote.written)
    if (!ratio) return []
    return [
      { from: quote.from, to: quote.to, ratio, quote },
      { from: quote.to, to: quote.from, ratio: inverse(ratio), quote },
    ]
  })
}

/**
 * The way with the fewest published rates from one currency to another; of two as short the one that comes first in the list.
 * Nothing where none leads there.
 */
export function wayBetween<Quote extends Quoted>(quotes: readonly Quote[], from: AnyCurrency, to: AnyCurrency): Way<Quote> | undefined {
  if (from === to) return ITSELF
  const all = steps(quotes)
  const reached = new Map<AnyCurrency, Way<Quote>>([[from, ITSELF]])
  for (let edge: AnyCurrency[] = [from]; edge.length > 0; ) {
    const next: AnyCurrency[] = []
    for (const place of edge) {
      for (const step of all) {
        if (step.from !== place || reached.has(step.to)) continue
        const before = reached.get(place)!
        reached.set(step.to, { ratio: chained(before.ratio, step.ratio), quotes: [...before.quotes, step.quote] })
        next.push(step.to)
      }
    }
    if (reached.has(to)) return reached.get(to)
    edge = next
  }
  return undefined
}

/** The first list of rates, of several from the best to the last resort, that leads from one currency to another: days are not mixed. */
export function bestWay<Quote extends Quoted>(lists: readonly (readonly Quote[])[], from: AnyCurrency, to: AnyCurrency): Way<Quote> | undefined {
  for (const list of lists) {
    const way = wayBetween(list, from, to)
    if (way) return way
  }
  return undefined
}

/** The day of the oldest rate that a way is made of; nothing where all are rules. */
export const dayOfWay = ({ quotes }: Way<Quoted>): CivilDate | undefined =>
  quotes.reduce<CivilDate | undefined>((oldest, { on }) => (on && (!oldest || on < oldest) ? on : oldest), undefined)
