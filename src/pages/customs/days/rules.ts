/** Which rule a person may stay by in each place. */
import { factOn, type FactEntry } from '@/domain/fact/fact'
import type { Place } from '@/domain/stay/movement'
import type { CivilDate } from '@/domain/time/civil'
import { stayRules, type StayRule } from '@/facts/customs/stays'
import type { Who } from '@/stores'

/** No limit; a limit nobody published; as many days as the person types. The others are ids of facts. */
export type RuleId = 'none' | 'home-return-permit' | 'own' | (string & {})

const OWN = /^own:(\d{1,3})$/

/** Rules to choose from in a place: whoever lives there first, and last what is written on the person's own slip. */
export function rulesOf(place: Place): RuleId[] {
  const facts = [...stayRules].flatMap(([id, { series }]) => (series[0]!.value.places.includes(place) ? [id] : []))
  return ['none', ...(place === 'mainland' ? ['home-return-permit'] : []), ...facts, 'own']
}

/** The rule that goes with who the person said they are, until another is chosen. */
export function proposedRule(who: readonly Who[], place: Place): RuleId | undefined {
  const home = ({ mainland: 'mainland', 'hong-kong': 'hong-kong', macao: 'macao' } as const)[place]
  if (who.includes(home)) return 'none'
  if (who.includes('hong-kong')) return place === 'mainland' ? 'home-return-permit' : 'macao/hong-kong-permanent'
  if (who.includes('macao')) return place === 'mainland' ? 'home-return-permit' : 'hong-kong/macao-permanent'
  return undefined
}

/** `own` with its number of days; an id is itself. */
export const kindOf = (rule: string): RuleId => (rule.startsWith('own') ? 'own' : rule)
export const ownRule = (days: number): string => `own:${days}`
export const ownDays = (rule: string): number | undefined => (OWN.exec(rule) ? Number(OWN.exec(rule)![1]) : undefined)

export type Applied =
  | { kind: 'none' | 'not-known' | 'not-chosen' }
  | { kind: 'limit'; rule: StayRule; entry?: FactEntry<StayRule> }

/** What a chosen rule says of who enters on a day. An id that is gone from the facts counts as none chosen. */
export function applied(rule: string | undefined, place: Place, entered: CivilDate): Applied {
  if (rule === undefined) return { kind: 'not-chosen' }
  if (rule === 'none') return { kind: 'none' }
  if (rule === 'home-return-permit') return { kind: 'not-known' }
  const days = ownDays(rule)
  if (days !== undefined) return days > 0 ? { kind: 'limit', rule: { places: [place], length: { amount: days, unit: 'day' }, counted: 'unknown' } } : { kind: 'not-chosen' }
  const fact = stayRules.get(rule)
  if (!fact?.series[0]!.value.places.includes(place)) return { kind: 'not-chosen' }
  const found = factOn(fact, entered)
  return found.ok ? { kind: 'limit', rule: found.fact.value, entry: found.fact } : { kind: 'not-known' }
}
