import type { Checker } from '../checker/checker'
import type { City } from '../region/place'
import { CITIES, FARES, isLikely, isOnMainland, meansFor, operatorsIn, RIDERS, WORKS, type Acceptance, type Means, type Operator, type Rider } from './means'

export type RideQuestion = 'who' | 'city' | 'operator' | 'means'

/** `sign`: nothing is known of this operator, but the card is taken wherever its sign is. */
export type RideResult = { kind: 'known' | 'sign' | 'unknown'; rider: Rider; operator: Operator; means: Means }

export interface RideFacts {
  isKnown: (operator: Operator, means: Means) => boolean
  /** Taken on the Mainland where a sign says so. */
  hasSign: (means: Means) => boolean
}

/** Asks until it is plain which means is meant where, and says how much is known of it. */
export function whichCode({ isKnown, hasSign }: RideFacts): Checker<RideQuestion, RideResult> {
  return ({ who, city, operator, means }) => {
    if (!who) return { ask: { id: 'who', options: RIDERS } }
    if (!city) return { ask: { id: 'city', options: CITIES } }
    const operators = operatorsIn(city as City)
    const chosen = (operators.length === 1 ? operators[0] : operator) as Operator | undefined
    if (!chosen) return { ask: { id: 'operator', options: operators } }
    const rider = who as Rider
    if (!means) return { ask: { id: 'means', options: meansFor(rider) } }
    const had = means as Means
    const kind = isKnown(chosen, had) ? 'known' : isOnMainland(chosen) && hasSign(had) ? 'sign' : 'unknown'
    return { result: { kind, rider, operator: chosen, means: had } }
  }
}

/** What works better for a person: without exceptions, in a wallet or card they are likely to have, cheaper. */
function rank({ works, fare, means }: Acceptance, rider: Rider): number {
  const price = fare === undefined ? FARES.length : FARES.indexOf(fare)
  return WORKS.indexOf(works) * 100 + (isLikely(rider, means) ? 0 : 10) + price
}

/** All that is known to work with an operator, what suits the person best first. */
export function waysAt<One extends Acceptance>(known: readonly One[], operator: Operator, rider: Rider): One[] {
  return known.filter((one) => one.operator === operator && one.works !== 'no').sort((one, other) => rank(one, rider) - rank(other, rider) || meansFor(rider).indexOf(one.means) - meansFor(rider).indexOf(other.means))
}
