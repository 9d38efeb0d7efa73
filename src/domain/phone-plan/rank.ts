import type { Currency } from '../money/money'
import type { Rider } from '../ride/means'
import type { Land, Need } from './need'
import { costOfYear, type Stays, type Tariff } from './tariff'

/** A way to stay connected, as far as choosing needs it. */
export interface Plan {
  who: readonly Rider[]
  /** Where its data work. */
  data?: readonly Land[]
  /** Whose number it gives. */
  number?: Land
  /** It needs a place for a second SIM, or an eSIM. */
  needsSlot?: boolean
  currency?: Currency
  /** Nothing where no price was found. */
  tariff?: Tariff
}

export interface Ranked<P extends Plan> {
  plan: P
  /** Of the year's stays, in hundredths of the plan's currency; nothing where no price was found. */
  costMinor?: number
  /** While it is in the phone one's own SIM is not. */
  swapsSim: boolean
}

/** Whether a plan does what is wanted, for such a person there. */
const isFor = ({ who, data, number }: Plan, need: Need): boolean =>
  who.includes(need.who) && (need.use === 'number' || (data?.includes(need.to) ?? false)) && (need.use === 'data' || number === need.to)

/** Currencies of what has a price, the one of most plans first, then in the order given. */
function moneysOf(ranked: readonly Ranked<Plan>[]): (Currency | undefined)[] {
  const all = ranked.filter(({ costMinor }) => costMinor !== undefined).map(({ plan }) => plan.currency)
  const count = (money: Currency | undefined) => all.filter((one) => one === money).length
  return [...new Set(all)].sort((one, other) => count(other) - count(one))
}

/**
 * Plans that do what is wanted, the cheapest year first. Hundredths of two currencies are never compared: each currency's plans stand
 * together, those of the currency with most plans first. What has no price comes after what has one: nothing is praised for what
 * nobody said of it. Where the cost is the same, what leaves one's own SIM in its place comes first, then the order given.
 */
export function rankedPlans<P extends Plan>(plans: readonly P[], need: Need, stays: Stays): Ranked<P>[] {
  const ranked = plans
    .filter((plan) => isFor(plan, need))
    .map((plan) => ({ plan, swapsSim: plan.needsSlot === true && need.phone === 'one', ...(plan.tariff && { costMinor: costOfYear(plan.tariff, stays) }) }))
  const moneys = moneysOf(ranked)
  const groupOf = ({ plan, costMinor }: Ranked<P>) => (costMinor === undefined ? moneys.length : moneys.indexOf(plan.currency))
  const costOf = ({ costMinor }: Ranked<P>) => costMinor ?? 0
  return ranked.sort((one, other) => groupOf(one) - groupOf(other) || costOf(one) - costOf(other) || Number(one.swapsSim) - Number(other.swapsSim))
}
