/** What a foreign passport needs to enter each of the three places on a day. */
import type { Fact } from '../fact/fact'
import { firstKnown, seenOn } from '../fact/seen-on'
import type { CivilDate } from '../time/civil'
import { completeFrom, exemptionOn, isListed, type Exemption, type FoundExemption, type Nationalities } from './exemption'

export interface MainlandRules {
  exemptions: readonly Exemption[]
  /** Who may stop on the way to a third place. */
  transit: Fact<Nationalities>
}

export interface HongKongRules {
  exemptions: readonly Exemption[]
  /** Who registers online beforehand in place of a visa. */
  registration: Exemption
  visa: Fact<Nationalities>
}

export interface MacaoRules {
  exemptions: readonly Exemption[]
  visaInAdvance: Fact<Nationalities>
  visaOnArrival: Fact<unknown>
}

const VISITS = ['visit', 'transit', 'group', 'cruise', 'work'] as const
/** Transit as such, for those who need no visa anyway: it has an end of its own. */
export const TRANSIT_AS_SUCH = 'transit-240'
export type Visit = (typeof VISITS)[number] | typeof TRANSIT_AS_SUCH

export type EntryId =
  | 'visa-free' | 'visa-needed' | 'visa-work' | 'visa-not-known' | 'transit' | 'group-tour' | 'cruise'
  | 'hong-kong-free' | 'hong-kong-registration' | 'hong-kong-visa' | 'hong-kong-not-known'
  | 'macao-free' | 'macao-visa-before' | 'macao-visa-on-arrival' | 'macao-not-known'

export interface Entry {
  id: EntryId
  exemption?: Extract<FoundExemption, { kind: 'free' }>
  /** The list that had this nationality, where it is not known whether it still does. */
  lapsed?: string
  /** Other ways in, the nearest first. */
  also: EntryId[]
}

const isOn = (list: Fact<Nationalities>, nationality: string, day: CivilDate): boolean => {
  const found = seenOn(list, day)
  return found.ok && isListed(found.fact.value, nationality)
}

/** What one may come for. A list that ended is no reason to take an answer back: a change of day would undo it. */
export function visitsFor({ exemptions, transit }: MainlandRules, nationality: string, day: CivilDate): readonly Visit[] {
  const hasChoice = exemptionOn(exemptions, nationality, day).kind !== 'none' && isOn(transit, nationality, day)
  return hasChoice ? [...VISITS, TRANSIT_AS_SUCH] : VISITS
}

export function enterMainland({ exemptions, transit }: MainlandRules, nationality: string, visit: Visit, day: CivilDate): Entry {
  const found = exemptionOn(exemptions, nationality, day)
  const isFree = found.kind === 'free'
  const mayTransit = isOn(transit, nationality, day)
  const tours: EntryId[] = ['group-tour', 'cruise']
  if (visit === 'work') return { id: 'visa-work', also: [] }
  if (visit === 'group' || visit === 'cruise') {
    return { id: visit === 'group' ? 'group-tour' : 'cruise', also: isFree ? ['visa-free'] : [], ...(isFree && { exemption: found }) }
  }
  if (visit === TRANSIT_AS_SUCH && mayTransit) return { id: 'transit', also: [...(isFree ? (['visa-free'] as const) : []), ...tours] }
  const onTheWay: EntryId[] = mayTransit ? ['transit'] : []
  if (isFree) return { id: 'visa-free', exemption: found, also: onTheWay }
  if (visit === 'transit' && mayTransit) return { id: 'transit', also: tours }
  const also = [...onTheWay, ...tours]
  if (found.kind === 'lapsed') return { id: 'visa-not-known', lapsed: found.id, also }
  // Before a list was known, one that is on none of those left might have been on it.
  const isTransitKnown = visit === 'visit' || day >= firstKnown(transit)
  return { id: day >= completeFrom(exemptions) && isTransitKnown ? 'visa-needed' : 'visa-not-known', also }
}

export function enterHongKong({ exemptions, registration, visa }: HongKongRules, nationality: string, day: CivilDate): Entry {
  const free = exemptionOn(exemptions, nationality, day)
  if (free.kind === 'free') return { id: 'hong-kong-free', exemption: free, also: [] }
  const registered = exemptionOn([registration], nationality, day)
  if (registered.kind === 'free') return { id: 'hong-kong-registration', exemption: registered, also: [] }
  return { id: isOn(visa, nationality, day) ? 'hong-kong-visa' : 'hong-kong-not-known', also: [] }
}

/** Who needs no visa, and who needs one beforehand, is listed; all others get one on arrival. */
export function enterMacao({ exemptions, visaInAdvance, visaOnArrival }: MacaoRules, nationality: string, day: CivilDate): Entry {
  const free = exemptionOn(exemptions, nationality, day)
  if (free.kind === 'free') return { id: 'macao-free', exemption: free, also: [] }
  if (isOn(visaInAdvance, nationality, day)) return { id: 'macao-visa-before', also: [] }
  const isComplete = day >= completeFrom([...exemptions, visaInAdvance]) && seenOn(visaOnArrival, day).ok
  return { id: free.kind === 'none' && isComplete ? 'macao-visa-on-arrival' : 'macao-not-known', also: [] }
}
