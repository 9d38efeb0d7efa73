/** What an answer is made of: the question at a place, its values, the exchange, and the insurance. */
import type { ContributionId } from '@/domain/contribution/contribution'
import { converted } from '@/domain/money/convert'
import type { RegionCurrency } from '@/domain/money/currency'
import { wayBetween } from '@/domain/money/rates'
import type { Step, TakeHome } from '@/domain/take-home/steps'
import type { HongKongRule } from '@/domain/tax/hong-kong'
import type { ResidenceRule } from '@/domain/tax/mainland-days'
import { civilDate, type CivilDate } from '@/domain/time/civil'
import { contributionsOn, type KnownItem } from '@/facts/jobs/contributions'
import { shippedRates } from '@/facts/payment/rates'
import { cityOf, isMainland, type JobPlace } from './places'
import type { Question, Stay } from './question'
import type { Entries, HongKongYearRules } from './rules'

export type Note =
  | 'bill'
  | 'proposed'
  | 'no-reduction'
  | 'apart'
  | 'merged'
  | 'non-resident'
  | 'part-taxed'
  | 'arrangement'
  | 'credit'
  | 'talent'
  | 'talent-none'
  | 'talent-across'
  | 'hengqin-across'
  | 'hengqin-macao'
  | 'hengqin-talent'
  | 'six-years'
  | 'spread'
  | 'rent-least'
  | 'no-refund-yet'
  | 'short-exempt'
  | 'hong-kong-none'
  | 'hong-kong-part'
  | 'macao-none'
  | 'macao-part'
  | 'macao-full'
  | 'mainland-credit'
  | 'tie'
  | 'nowhere'
  | 'worldwide'

export interface Lapsed {
  id: ContributionId
  until: CivilDate
}

/** From how many days of a stay more of the pay of an employer in Hong Kong is taxed on the Mainland. */
export type DayLimits = Record<'short' | 'resident' | 'days' | 'months' | 'years' | 'away', number>

export interface Elsewhere {
  place: 'hong-kong' | 'macao' | 'mainland'
  currency: RegionCurrency
  steps: readonly Step[]
}

/** An allowance for each later child that is not counted, because it is only announced. */
export interface Announced {
  on: CivilDate
  minor: number
  countedMinor: number
  /** How much less tax of the year it would leave. */
  lessMinor: number
}

export interface Known {
  kind: 'known'
  place: JobPlace
  currency: RegionCurrency
  result: TakeHome
  /** Comes later, on application or by a later law; not in what is kept. */
  later?: { kind: 'refund' | 'subsidy' | 'hengqin'; minor: number }
  /** Contributions that could not be counted, because nothing was found. */
  missing: readonly ContributionId[]
  /** Limits of contributions that ended on a day, with no later ones found. */
  lapsed: readonly Lapsed[]
  notes: readonly Note[]
  announced?: Announced
  /** Where two places tax: how the tax of the other comes about, in its own money. */
  elsewhere?: Elsewhere
  dayLimits?: DayLimits
  entries: Entries
}

/** Whether an amount that is "at most" may be drawn: without most of the insurance its bar would be longer than those of other places. */
export const isDrawable = (missing: readonly ContributionId[]): boolean => missing.every((id) => id === 'unemployment')

export type Answer = Known | { kind: 'no-rate' | 'no-rule' | 'arrangement-unknown'; place: JobPlace; entries: Entries }

/** What of Hong Kong's year is announced, or not yet. */
export const hongKongNotes = ({ isReductionKnown }: HongKongYearRules, announced: Announced | undefined): Note[] => [
  'bill',
  ...(announced ? ['proposed' as const] : []),
  ...(isReductionKnown ? [] : ['no-reduction' as const]),
]

/** What an allowance that is announced and not known to be law would change; nothing for fewer than two children, and where no tax would be less. */
export function announcedFor({ children }: Question, { announced, rule }: HongKongYearRules, take: (rule: HongKongRule) => TakeHome): Announced | undefined {
  if (!announced || children < 2) return undefined
  const { minor, announcedOn } = announced
  const raised = { ...rule, allowances: { ...rule.allowances, laterChildMinor: minor } }
  const lessMinor = take(rule).taxMinor - take(raised).taxMinor
  return lessMinor > 0 ? { on: civilDate(announcedOn), minor, countedMinor: rule.allowances.childMinor, lessMinor } : undefined
}

/** Days of the year that stand for how long one is there: the rule asks only on which side of its limits they are. */
export const daysFor = (stay: Stay, { shortStayDays, residentDays }: ResidenceRule): number => (stay === 'lives' ? residentDays : stay === 'long' ? shortStayDays + 1 : 0)

/** The law of a year is the one at its end: deductions and reliefs count from its first day. */
export const dayOfYear = (year: number, today: CivilDate): CivilDate => (Number(today.slice(0, 4)) === year ? today : civilDate(`${year}-12-31`))

export interface Exchange {
  /** Nothing where no rate is known. */
  minor: (minor: number, from: RegionCurrency, to: RegionCurrency) => number | undefined
  entries: (from: RegionCurrency, to: RegionCurrency) => Entries
}

/** By the latest rate that came with the app, whatever the year: pay is compared as it is worth now. */
export function exchangeOn(today: CivilDate): Exchange {
  const quotes = shippedRates(today)
  return {
    minor: (minor, from, to) => {
      if (from === to) return minor
      const way = wayBetween(quotes, from, to)
      return way && converted({ minor, currency: from }, to, way.ratio)?.minor
    },
    entries: (from, to) => (from === to ? [] : (wayBetween(quotes, from, to)?.quotes.map(({ entry }) => entry) ?? [])),
  }
}

export interface Asked {
  question: Question
  place: JobPlace
  monthlyMinor: number
  bonusMinor: number
  day: CivilDate
  rateEntries: Entries
}

export function itemsOf({ question, place, day }: Asked): { items: KnownItem[]; missing: readonly ContributionId[]; lapsed: Lapsed[]; entries: Entries } {
  if (isMainland(place) && question.ownInsuranceMinor !== undefined) return { items: [], missing: [], lapsed: [], entries: [] }
  const found = contributionsOn(cityOf(place), day)
  // Who keeps the cover of home is let off pension and unemployment on the Mainland.
  const isLeftOut = (id: ContributionId) => question.keepsCover && isMainland(place) && (id === 'pension' || id === 'unemployment')
  const items = found.ok ? found.items.filter(({ id }) => !isLeftOut(id)) : []
  // Employees pay nothing for injury and maternity, so that what they keep does not depend on them.
  const missing = found.missing.filter((id) => !isLeftOut(id) && id !== 'injury' && id !== 'maternity')
  const lapsed = items.flatMap(({ id, limitsUntil }) => (limitsUntil ? { id, until: limitsUntil } : []))
  return { items, missing, lapsed, entries: items.flatMap((item) => [...item.entries]) }
}

