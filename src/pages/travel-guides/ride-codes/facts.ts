import { factOn, type FactEntry } from '@/domain/fact/fact'
import type { Means, Operator } from '@/domain/ride/means'
import type { RideFacts } from '@/domain/ride/which-code'
import type { CivilDate } from '@/domain/time/civil'
import { acceptances, signOf, type RideAcceptance } from '@/facts/travel/ride-codes'

/** What is known of a means with an operator on a day. */
export function acceptanceOn(operator: Operator, means: Means, day: CivilDate): FactEntry<RideAcceptance> | undefined {
  const fact = acceptances.get(`${operator}/${means}`)
  const found = fact && factOn(fact, day)
  return found?.ok ? found.fact : undefined
}

export const rulesOn = (day: CivilDate): RideFacts => ({
  isKnown: (operator, means) => acceptanceOn(operator, means, day) !== undefined,
  hasSign: (means) => {
    const sign = signOf(means)
    return sign !== undefined && factOn(sign, day).ok
  },
})

export const knownOn = (day: CivilDate): RideAcceptance[] =>
  [...acceptances.values()].flatMap((fact) => {
    const found = factOn(fact, day)
    return found.ok ? [found.fact.value] : []
  })
