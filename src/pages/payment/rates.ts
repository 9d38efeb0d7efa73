import type { FactEntry } from '@/domain/fact/fact'
import type { Live } from '@/domain/live/live'
import type { Rate, Rates } from '@/domain/live/shapes'
import type { AnyCurrency } from '@/domain/money/currency'
import { bestWay, dayOfWay, type Quoted, type Way } from '@/domain/money/rates'
import { daysBetween, type CivilDate } from '@/domain/time/civil'
import { pegFact, shippedRates } from '@/facts/payment/rates'

/** A rate of the gateway or of the app's own facts; which one says `entry`. */
export interface UsedRate extends Quoted {
  entry?: FactEntry<unknown>
}

/** How one currency becomes another, and how far that can be trusted. */
export interface UsedWay extends Way<UsedRate> {
  /** Of the oldest rate in it; none where a law fixes it. */
  on?: CivilDate
  /** Whole days since then. */
  age: number
  /** Came now; was kept on the phone; came with the app; or is fixed by law. */
  from: 'now' | 'kept' | 'app' | 'law'
  entries: FactEntry<unknown>[]
}

const quotedOf = ({ from, to, rate, on }: Rate): UsedRate => ({ from, to, written: String(rate), ...(on && { on }), ...(!on && { entry: pegFact.series[0] }) })

/** The best way there is from one currency to another: over what the gateway has or had, else over what came with the app. */
export function usedWay(from: AnyCurrency, to: AnyCurrency, today: CivilDate, live: Live<Rates> | undefined, isFresh: boolean): UsedWay | undefined {
  const published = live ? live.data.rates.map(quotedOf) : []
  const shipped: UsedRate[] = shippedRates(today)
  const way = bestWay([published, shipped], from, to)
  if (!way) return undefined
  const on = dayOfWay(way)
  const isShipped = way.quotes.some((quote) => shipped.includes(quote))
  const entries = way.quotes.flatMap(({ entry }) => entry ?? [])
  return { ...way, ...(on && { on }), age: on ? Math.max(0, daysBetween(on, today)) : 0, from: !on ? 'law' : isShipped ? 'app' : isFresh ? 'now' : 'kept', entries }
}
