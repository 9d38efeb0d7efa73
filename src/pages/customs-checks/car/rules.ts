/** What the facts say of the schemes on a day. */
import { entryOn, factOn, type Fact, type FactEntry } from '@/domain/fact/fact'
import { recordOf } from '@/domain/record/record'
import { SCHEMES, type Scheme, type SchemeRule, type SchemeRules } from '@/domain/vehicle/scheme'
import type { CivilDate } from '@/domain/time/civil'
import { vehicleFacts } from '@/facts/customs/vehicles'

type Facts<Value> = ReadonlyMap<string, Fact<Value>>

export const valueOn = <Value>(facts: Facts<Value>, id: string, day: CivilDate): Value | undefined => entryOn(facts.get(id), day)?.value

/** All that hold on a day, by the beginning of their ids. */
export const entriesUnder = <Value>(facts: Facts<Value>, start: string, day: CivilDate): FactEntry<Value>[] =>
  [...facts].filter(([id]) => id.startsWith(start)).flatMap(([, fact]) => entryOn(fact, day) ?? [])

/** Where a scheme's drivers come from, when they are on the Mainland. */
const FROM: Partial<Record<Scheme, 'hong-kong' | 'macao'>> = {
  'northbound-hong-kong': 'hong-kong',
  'ad-hoc': 'hong-kong',
  'northbound-macao': 'macao',
  hengqin: 'macao',
}

function licenceOn(scheme: Scheme, day: CivilDate): SchemeRule['licence'] {
  const from = FROM[scheme]
  if (!from) return valueOn(vehicleFacts.licenceNeeded, `${scheme}/licence`, day)?.licence
  return valueOn(vehicleFacts.licence, `licence/${from}/mainland`, day)?.how === 'drive' ? undefined : 'mainland'
}

function ruleOn(scheme: Scheme, day: CivilDate): SchemeRules[Scheme] {
  const runs = factOn(vehicleFacts.runs.get(`${scheme}/runs`)!, day)
  if (!runs.ok) return runs.reason
  const { owners, maxSeats, cities } = valueOn(vehicleFacts.conditions, `${scheme}/conditions`, day) ?? {}
  return {
    owners,
    maxSeats,
    cities,
    licence: licenceOn(scheme, day),
    isForAll: valueOn(vehicleFacts.places, `${scheme}/places`, day)?.isForAll,
    hasRounds: scheme === 'to-macao-quota' || scheme === 'to-hong-kong-quota',
  }
}

export const rulesOn = (day: CivilDate): SchemeRules => recordOf(SCHEMES.map((scheme) => [scheme, ruleOn(scheme, day)])) as SchemeRules

/** Through which a scheme leads, and as far as where. */
export const WAY: Record<Scheme, [through: 'bridge' | 'hengqin' | 'shenzhen-bay' | 'own', range: 'guangdong' | 'hengqin' | 'hong-kong' | 'macao' | 'parking']> = {
  'northbound-hong-kong': ['bridge', 'guangdong'],
  'northbound-macao': ['bridge', 'guangdong'],
  hengqin: ['hengqin', 'hengqin'],
  southbound: ['bridge', 'hong-kong'],
  'park-and-fly': ['bridge', 'parking'],
  'ad-hoc': ['shenzhen-bay', 'guangdong'],
  'guangdong-quota': ['own', 'guangdong'],
  'to-macao-quota': ['bridge', 'macao'],
  'to-hong-kong-quota': ['bridge', 'hong-kong'],
  'port-parking': ['bridge', 'parking'],
}

/** Quotas of Hong Kong cars still need a closed road permit. */
const NEEDS_ROAD_PERMIT: Scheme[] = ['guangdong-quota', 'to-macao-quota']

/** What a scheme costs on a day, tolls and permits of roads included. */
export function feesOn(scheme: Scheme, day: CivilDate) {
  const isOverBridge = WAY[scheme][0] === 'bridge'
  return [
    ...entriesUnder(vehicleFacts.fee, `${scheme}/`, day),
    ...(NEEDS_ROAD_PERMIT.includes(scheme) ? entriesUnder(vehicleFacts.fee, 'road-permit/', day) : []),
    ...(isOverBridge ? entriesUnder(vehicleFacts.fee, 'bridge/', day) : []),
  ]
}

export function pitfallsOn(scheme: Scheme, day: CivilDate) {
  const isOverBridge = WAY[scheme][0] === 'bridge'
  return [...entriesUnder(vehicleFacts.pitfall, `${scheme}/`, day), ...(isOverBridge ? entriesUnder(vehicleFacts.pitfall, 'bridge/', day) : [])]
}

/** All that an answer on a scheme is made of. */
export function entriesOn(scheme: Scheme, day: CivilDate): FactEntry<unknown>[] {
  const { fee: _, pitfall: __, licence: ___, ...others } = vehicleFacts
  const own = Object.values(others).flatMap((facts) => entriesUnder<unknown>(facts as Facts<unknown>, `${scheme}/`, day))
  const from = FROM[scheme]
  const licence = from ? entryOn(vehicleFacts.licence.get(`licence/${from}/mainland`), day) : undefined
  return [...own, ...(licence ? [licence] : []), ...feesOn(scheme, day), ...pitfallsOn(scheme, day)]
}

/** What decides whether one may take part. */
export function reasonsOn(scheme: Scheme, day: CivilDate): FactEntry<unknown>[] {
  const { runs, conditions, permit, places } = vehicleFacts
  const found = [runs, conditions, permit, places].flatMap((facts) => entriesUnder<unknown>(facts as Facts<unknown>, `${scheme}/`, day))
  // A scheme that is not there on the day has its first day to show.
  return found.length > 0 ? found : [runs.get(`${scheme}/runs`)!.series[0]!]
}

/** Steps of a scheme; none where its facts have no list. */
export const stepsOn = (scheme: Scheme, day: CivilDate): readonly string[] => valueOn(vehicleFacts.steps, `${scheme}/steps`, day)?.steps ?? []
