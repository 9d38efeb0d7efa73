import type { Fact, FactEntry } from '../fact/fact'
import { firstKnown, seenOn } from '../fact/seen-on'
import type { CivilDate } from '../time/civil'

/** Codes of countries with a space between them, as lists are kept. */
export interface Nationalities {
  countries: string
}

/** Nationalities that need no visa, and for how many days; where an agreement says so, for `most` of any `within` days. */
export interface ExemptionValue extends Nationalities {
  stayDays: number
  most?: number
  within?: number
}

export type Exemption = Fact<ExemptionValue>

export const isListed = ({ countries }: Nationalities, nationality: string): boolean => countries.split(' ').includes(nationality)

/** `lapsed`: a list had or will have this nationality, and whether it does on the day is not known. */
export type FoundExemption = { kind: 'free'; id: string; entry: FactEntry<ExemptionValue> } | { kind: 'lapsed'; id: string } | { kind: 'none' }

/** Whether a nationality needs no visa on a day. */
export function exemptionOn(exemptions: readonly Exemption[], nationality: string, day: CivilDate): FoundExemption {
  const mine = exemptions.filter(({ series }) => series.some(({ value }) => isListed(value, nationality)))
  for (const exemption of mine) {
    const found = seenOn(exemption, day)
    if (found.ok && isListed(found.fact.value, nationality)) return { kind: 'free', id: exemption.id, entry: found.fact }
  }
  const [first] = mine
  return first ? { kind: 'lapsed', id: first.id } : { kind: 'none' }
}

/** The day from which on a nationality that is in no list is known to need a visa: when the last of the lists was known. */
export const completeFrom = (exemptions: readonly Fact<unknown>[]): CivilDate => exemptions.map(firstKnown).reduce((latest, one) => (one > latest ? one : latest))
