import { entriesOn, entryOn, type FactEntry } from '@/domain/fact/fact'
import type { RegionCurrency } from '@/domain/money/currency'
import type { Compulsory } from '@/domain/motor-cover/payout'
import type { CoverPlace, Crossing } from '@/domain/motor-cover/scheme'
import type { CivilDate } from '@/domain/time/civil'
import { motorAdvice, motorContacts, motorLimits, motorPrices, motorRanges, motorTotals, type MotorAdvice, type MotorContact, type MotorPrice } from '@/facts/insurance/motor'

export interface PlaceCover {
  rule: Compulsory
  currency: RegionCurrency
  entries: FactEntry<unknown>[]
}

/** What the law of a place makes every car carry on a day; nothing before the first value that was found. */
export function coverIn(place: CoverPlace, day: CivilDate): PlaceCover | undefined {
  if (place !== 'mainland') {
    const total = entryOn(motorTotals.get(`${place}/total`), day)
    return total && { rule: { kind: total.value.pays, limitMinor: total.value.limitMinor, coversOccupants: total.value.coversOccupants }, currency: total.value.currency, entries: [total] }
  }
  const [atFault, notAtFault] = [entryOn(motorLimits.get('mainland/at-fault'), day), entryOn(motorLimits.get('mainland/not-at-fault'), day)]
  if (!atFault || !notAtFault) return undefined
  const heads = ({ value: { deathMinor, medicalMinor, propertyMinor } }: typeof atFault) => ({ death: deathMinor, medical: medicalMinor, property: propertyMinor })
  return { rule: { kind: 'split', atFault: heads(atFault), notAtFault: heads(notAtFault), coversOccupants: false }, currency: 'CNY', entries: [atFault, notAtFault] }
}

export const adviceOn = (topic: MotorAdvice['topic'], crossing: Crossing, day: CivilDate): FactEntry<MotorAdvice>[] =>
  entriesOn(motorAdvice.values(), day).filter(({ value }) => value.topic === topic && value.on.includes(crossing))

export const pricesOf = (crossing: Crossing, day: CivilDate): FactEntry<MotorPrice>[] => entriesOn(motorPrices.values(), day).filter(({ value }) => value.crossing === crossing)

/** Sums on offer for who drives onto the Mainland. */
export const rangesOn = (day: CivilDate): FactEntry<unknown>[] => entriesOn(motorRanges.values(), day)

export const contactOf = (crossing: Crossing): FactEntry<MotorContact> => motorContacts.get(crossing)!.series[0]!
