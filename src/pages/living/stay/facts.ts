import { entriesOn, entryOn, type Fact, type FactEntry } from '@/domain/fact/fact'
import { isMeantFor, stayPlaceOf, type Night } from '@/domain/lodging/where'
import type { CivilDate } from '@/domain/time/civil'
import { contacts, penalties, pitfalls, rules, ways, type StayContact, type StayPenalty, type StayPitfall, type StayRule, type StayWay } from '@/facts/living/stay'

type Meant = Parameters<typeof isMeantFor>[0]
const meant = <Value extends Meant>(facts: ReadonlyMap<string, Fact<Value>>, night: Night, day: CivilDate): FactEntry<Value>[] =>
  entriesOn(facts.values(), day).filter(({ value }) => isMeantFor(value, night))

export interface StayAnswer {
  /** Nothing where no source says what holds. */
  rule: FactEntry<StayRule> | undefined
  ways: FactEntry<StayWay>[]
  penalty: FactEntry<StayPenalty> | undefined
  /** One must register, and no source says what follows if one does not. */
  isPenaltyUnknown: boolean
  pitfalls: FactEntry<StayPitfall>[]
  contact: FactEntry<StayContact>
}

/** Everything that is known of a night; whoever is not meant is shown nothing to do. */
export function answerTo(night: Night, day: CivilDate): StayAnswer {
  const place = stayPlaceOf(night.city)
  const [rule] = meant(rules, night, day)
  const isConcerned = rule !== undefined && rule.value.verdict !== 'not-meant'
  const here = meant(ways, night, day).filter(({ value: { city } }) => city === undefined || city === night.city)
  // What a city has of its own comes instead of what holds anywhere for the same people and beds.
  const own = here.filter(({ value }) => value.city !== undefined)
  const shown = own.length > 0 ? here.filter((one) => one.value.city !== undefined || !one.value.lodgings?.includes('friends')) : here
  // A lease is a lease for anybody.
  const leases = here.filter(({ value }) => value.lodgings?.length === 1 && value.lodgings[0] === 'rented')
  const penalty = isConcerned ? meant(penalties, night, day)[0] : undefined
  return {
    rule,
    ways: isConcerned ? shown : leases,
    penalty,
    isPenaltyUnknown: rule?.value.verdict === 'register' && penalty === undefined,
    pitfalls: isConcerned || night.lodging === 'rented' ? meant(pitfalls, night, day) : [],
    contact: entryOn(contacts.get(place === 'hong-kong' && !rule ? 'contact/hong-kong-unknown' : `contact/${place}`), day)!,
  }
}
