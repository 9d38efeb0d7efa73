/** Which endorsement for visits a mainland resident may have, by where they are registered and where they live. */
import type { Fact } from '../fact/fact'
import { seenOn } from '../fact/seen-on'
import type { CivilDate } from '../time/civil'

export type Destination = 'hong-kong' | 'macao'
export type Tie = 'registration' | 'residence-permit'

export interface SchemeValue {
  eligible: readonly Tie[]
  cities: readonly string[]
}

export interface CityRules {
  /** Endorsements of one city, such as the one for multiple entries. */
  own: Record<'shenzhen' | 'zhuhai' | 'hengqin', Fact<SchemeValue>>
  /** Cities of the individual visit scheme, as they joined it. */
  individual: readonly Fact<{ cities: readonly string[] }>[]
  /** Where a residence permit is enough for the individual visit scheme. */
  residents: Fact<SchemeValue>
}

/** Where one lives away from home, as far as it matters: `new-city`, one of those where a residence permit is enough. */
export type Residence = 'shenzhen' | 'hengqin' | 'new-city' | 'elsewhere' | 'none'

export type VisitEndorsement = 'shenzhen' | 'zhuhai' | 'hengqin' | 'individual' | 'group' | 'group-ask' | 'city-not-known'

const OWN: Record<Destination, readonly ('shenzhen' | 'zhuhai' | 'hengqin')[]> = { 'hong-kong': ['shenzhen'], macao: ['hengqin', 'zhuhai'] }

const allows = (scheme: Fact<SchemeValue>, tie: Tie, day: CivilDate): boolean => {
  const found = seenOn(scheme, day)
  return found.ok && found.fact.value.eligible.includes(tie)
}

/** Hengqin is a part of Zhuhai. */
const cityOf = (home: string) => (home === 'hengqin' ? 'zhuhai' : home)

/** Whether a city takes part in the individual visit scheme on a day; for days before a list was seen that is not known. */
export function isIndividual({ individual }: CityRules, home: string, day: CivilDate): boolean | 'not-known' {
  const joined = individual.find(({ series }) => series.some(({ value }) => value.cities.includes(cityOf(home))))
  if (!joined) return false
  if (seenOn(joined, day).ok) return true
  return joined.series[0]!.effectiveFrom === null ? 'not-known' : false
}

/** The endorsement of one's own city, where it has one on the day. */
const ownOf = ({ own }: CityRules, home: string, destination: Destination, day: CivilDate) =>
  OWN[destination].find((city) => (city === home || (city === 'zhuhai' && home === 'hengqin')) && allows(own[city], 'registration', day))

/** Places of residence that could change the answer: none of them, and there is nothing to ask. */
export function residencesThatMatter(rules: CityRules, home: string, destination: Destination, day: CivilDate): Residence[] {
  if (ownOf(rules, home, destination, day)) return []
  const cities = OWN[destination].filter((city) => allows(rules.own[city], 'residence-permit', day)) as Residence[]
  if (isIndividual(rules, home, day) === true) return cities.length > 0 ? [...cities, 'none'] : []
  return [...cities, ...(allows(rules.residents, 'residence-permit', day) ? (['new-city'] as const) : []), 'elsewhere', 'none']
}

/**
 * @param residence `none` where `residencesThatMatter` names nothing
 * @returns `group-ask`: a tour group is open to all, and whether the city of residence takes one for individual visits is its own matter
 */
export function visitEndorsement(rules: CityRules, home: string, residence: Residence, destination: Destination, day: CivilDate): VisitEndorsement {
  const own = ownOf(rules, home, destination, day)
  if (own) return own
  const there = OWN[destination].find((city) => city === residence && allows(rules.own[city], 'residence-permit', day))
  if (there) return there
  const individual = isIndividual(rules, home, day)
  if (individual === true || (residence === 'new-city' && allows(rules.residents, 'residence-permit', day))) return 'individual'
  if (individual === 'not-known') return 'city-not-known'
  return residence === 'elsewhere' ? 'group-ask' : 'group'
}
