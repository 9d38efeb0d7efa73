import { entriesOn, type FactEntry } from '@/domain/fact/fact'
import type { Land, Need } from '@/domain/phone-plan/need'
import { rankedPlans, type Plan, type Ranked } from '@/domain/phone-plan/rank'
import type { Stays, Tariff } from '@/domain/phone-plan/tariff'
import type { CivilDate } from '@/domain/time/civil'
import { phoneContacts, phonePlans, phoneRules, type PhoneContact, type PhonePlan, type PhoneRule } from '@/facts/communications/plans'

/** A plan that can be chosen, and what says so. */
export interface KnownPlan extends Plan {
  id: string
  entry: FactEntry<PhonePlan>
}

const tariffOf = ({ packs, monthMinor }: PhonePlan): Tariff | undefined => (packs ? { kind: 'packs', packs } : monthMinor === undefined ? undefined : { kind: 'month', minor: monthMinor })

export function plansOn(day: CivilDate): KnownPlan[] {
  return [...phonePlans].flatMap(([id, fact]) =>
    entriesOn([fact], day).map((entry) => {
      const { who, data, number, needsSlot, currency } = entry.value
      const tariff = tariffOf(entry.value)
      return { id: id.replace('plan/', ''), who, ...(data && { data }), ...(number && { number }), ...(needsSlot && { needsSlot }), ...(currency && { currency }), ...(tariff && { tariff }), entry }
    }),
  )
}

export const rankedOn = (need: Need, stays: Stays, day: CivilDate): Ranked<KnownPlan>[] => rankedPlans(plansOn(day), need, stays)

/** Where no plan gives a number and data together: those for the number, then those for data, of which one each is taken. */
export const pairsOn = (need: Need, stays: Stays, day: CivilDate): Ranked<KnownPlan>[] =>
  need.use === 'both' ? [...rankedOn({ ...need, use: 'number' }, stays, day), ...rankedOn({ ...need, use: 'data' }, stays, day)] : []

export interface Proposed {
  /** The cheapest first, each currency by itself. */
  ranked: Ranked<KnownPlan>[]
  /** One for the number and one for data are needed. */
  isPair: boolean
  /** Some have a price in other money than the first: the two are not compared. */
  hasOtherMoney: boolean
}

export function proposedOn(need: Need, stays: Stays, day: CivilDate): Proposed {
  const together = rankedOn(need, stays, day)
  const isPair = together.length === 0
  const ranked = isPair ? pairsOn(need, stays, day) : together
  return { ranked, isPair, hasOtherMoney: new Set(ranked.flatMap(({ plan, costMinor }) => (costMinor === undefined ? [] : (plan.currency ?? [])))).size > 1 }
}

/** What to know there, for what is wanted. */
export const rulesFor = ({ who, to, use }: Need, day: CivilDate): FactEntry<PhoneRule>[] =>
  entriesOn(phoneRules.values(), day).filter(
    ({ value }) => value.in.includes(to) && (value.about === 'macao-card' ? who === 'macao' : value.about === 'number' ? use !== 'data' : use !== 'number'),
  )

/** Whom to ask: of what is sold at home, there; of a visitor's card, where it is used. */
export const contactFor = ({ who, to }: Need): FactEntry<PhoneContact> => {
  const land: Land = who === 'foreigner' ? to : who
  return phoneContacts.get(land)!.series[0]!
}
