import { entriesOn, entryOn, type FactEntry } from '@/domain/fact/fact'
import type { Means, Operator } from '@/domain/ride/means'
import type { RideFacts } from '@/domain/ride/which-code'
import type { CivilDate } from '@/domain/time/civil'
import { acceptances, signOf, type RideAcceptance } from '@/facts/travel/ride-codes'

/** What is known of a means with an operator on a day. */
export const acceptanceOn = (operator: Operator, means: Means, day: CivilDate): FactEntry<RideAcceptance> | undefined => entryOn(acceptances.get(`${operator}/${means}`), day)

export const rulesOn = (day: CivilDate): RideFacts => ({
  isKnown: (operator, means) => acceptanceOn(operator, means, day) !== undefined,
  hasSign: (means) => entryOn(signOf(means), day) !== undefined,
})

export const knownOn = (day: CivilDate): RideAcceptance[] => entriesOn(acceptances.values(), day).map(({ value }) => value)
