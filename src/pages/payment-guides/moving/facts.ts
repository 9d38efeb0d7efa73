import { knownOf } from '@/facts/payment/transfers'
import type { Money } from '@/domain/money/money'
import { burdenOf, planOf, type Plan } from '@/domain/remittance/plan'
import { offersFor, type Offer, type Wish } from '@/domain/remittance/ways'
import type { CivilDate } from '@/domain/time/civil'

export interface PlannedOffer extends Offer {
  /** How the amount goes; nothing where none was said, or cash. */
  plan?: Plan
}

const RANK: Record<Offer['fit'], number> = { yes: 0, some: 1, ask: 2, no: 3 }

/**
 * The offers for a wish, what is open first; of what is alike the one that takes the amount in fewer payments. A way of which
 * nothing was known on that day is left out.
 */
export function plannedOffers(wish: Wish, amount: Money | undefined, today: CivilDate): PlannedOffer[] {
  const offers = offersFor(wish).flatMap((offer): PlannedOffer[] => {
    const { rule, limits } = knownOf(offer.way, today)
    if (!rule && offer.way !== 'cash') return []
    return [{ ...offer, ...(amount && offer.way !== 'cash' && (limits || offer.way !== 'wallet') && { plan: planOf(amount, limits?.value, today) }) }]
  })
  // Cash stays the last of what is open, whatever the amount.
  const burden = ({ way, plan }: PlannedOffer) => (way === 'cash' ? Infinity : burdenOf(plan))
  return offers
    .map((offer, at) => ({ offer, at }))
    .sort((one, other) => RANK[one.offer.fit] - RANK[other.offer.fit] || compare(burden(one.offer), burden(other.offer)) || one.at - other.at)
    .map(({ offer }) => offer)
}

/** Of two that are endless neither is more. */
const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1)
