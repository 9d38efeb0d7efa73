/** What a job at a place leaves, or why that cannot be said. */
import { entryOn, type FactEntry } from '@/domain/fact/fact'
import type { ContributionId } from '@/domain/contribution/contribution'
import { converted } from '@/domain/money/convert'
import type { RegionCurrency } from '@/domain/money/currency'
import { wayBetween } from '@/domain/money/rates'
import { hongKongTakeHome } from '@/domain/take-home/hong-kong'
import { macaoTakeHome } from '@/domain/take-home/macao'
import { mainlandTakeHome, type MainlandTakeHome } from '@/domain/take-home/mainland'
import type { TakeHome } from '@/domain/take-home/steps'
import type { ResidenceRule } from '@/domain/tax/mainland-days'
import { taxAbove } from '@/domain/tax/subsidy'
import { civilDate, type CivilDate } from '@/domain/time/civil'
import { contributionsOn, type KnownItem } from '@/facts/jobs/contributions'
import { presence } from '@/facts/customs/stays'
import { mainlandTax } from '@/facts/jobs/mainland-income-tax'
import { hengqinMacao, hengqinTalents, subsidyFormula, subsidyOn } from '@/facts/jobs/subsidies'
import { shippedRates } from '@/facts/payment/rates'
import { cityOf, currencyOf, isLargeCity, isMainland, type JobPlace } from './places'
import { hongKongFamily, MOST_WORK, type Question } from './question'
import { hongKongRulesOn, macaoRulesOn, mainlandRulesOn, type Entries } from './rules'

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
  | 'hengqin-macao'
  | 'hengqin-talent'
  | 'six-years'
  | 'spread'
  | 'rent-least'
  | 'no-refund-yet'

export interface Lapsed {
  id: ContributionId
  until: CivilDate
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
  entries: Entries
}

export type Answer = Known | { kind: 'no-rate' | 'no-rule' | 'arrangement-unknown'; place: JobPlace; entries: Entries }

/** Days of the year that stand for how long one is there: the rule asks only on which side of its limits they are. */
const daysFor = (stay: Question['stay'], { shortStayDays, residentDays }: ResidenceRule): number => (stay === 'lives' ? residentDays : stay === 'long' ? shortStayDays + 1 : 0)

/** The law of a year is the one at its end: deductions and reliefs count from its first day. */
export const dayOfYear = (year: number, today: CivilDate): CivilDate => (Number(today.slice(0, 4)) === year ? today : civilDate(`${year}-12-31`))

interface Exchange {
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

interface Asked {
  question: Question
  place: JobPlace
  monthlyMinor: number
  bonusMinor: number
  day: CivilDate
  rateEntries: Entries
}

function itemsOf({ question, place, day }: Asked): { items: KnownItem[]; missing: readonly ContributionId[]; lapsed: Lapsed[]; entries: Entries } {
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

function inHongKong(asked: Asked): Answer {
  const { place, question, monthlyMinor, bonusMinor, day, rateEntries } = asked
  const ruled = hongKongRulesOn(day)
  if (!ruled) return { kind: 'no-rule', place, entries: [] }
  const { items, missing, lapsed, entries } = itemsOf(asked)
  const result = hongKongTakeHome({ monthlyMinor, bonusMinor, items, family: hongKongFamily(question) }, ruled.rule)
  const notes: Note[] = ['bill', ...(ruled.isProposed ? ['proposed' as const] : []), ...(ruled.isReductionKnown ? [] : ['no-reduction' as const])]
  return { kind: 'known', place, currency: 'HKD', result, missing, lapsed, notes, entries: [...ruled.entries, ...entries, ...rateEntries] }
}

function inMacao(asked: Asked): Answer {
  const { place, question, monthlyMinor, bonusMinor, day, rateEntries } = asked
  const ruled = macaoRulesOn(day, question.isElder)
  if (!ruled) return { kind: 'no-rule', place, entries: [] }
  const { items, missing, lapsed, entries } = itemsOf(asked)
  const isResident = question.who === 'macao'
  const result = macaoTakeHome({ monthlyMinor, bonusMinor, items, isResident }, ruled.rule)
  const later = result.refundMinor > 0 ? ({ kind: 'refund', minor: result.refundMinor } as const) : undefined
  const notes: Note[] = ['spread', ...(isResident && !ruled.rule.refund ? ['no-refund-yet' as const] : [])]
  return { kind: 'known', place, currency: 'MOP', result, ...(later && { later }), missing, lapsed, notes, entries: [...ruled.entries, ...entries, ...rateEntries] }
}

function additionalOf({ question: { children, parents, isOnlyChild, home }, place, day }: Asked): { minor: number; entries: Entries } {
  const [child, elder, rent, mortgage] = [entryOn(mainlandTax.children, day), entryOn(mainlandTax.elders, day), entryOn(mainlandTax.rent, day), entryOn(mainlandTax.mortgage, day)]
  const parts: [FactEntry<unknown> | undefined, number][] = [
    [child, children * (child?.value.eachMinor ?? 0)],
    [elder, parents > 0 && elder ? (isOnlyChild ? elder.value.onlyChildMinor : elder.value.mostSharedMinor) : 0],
    [rent, home === 'rent' && rent ? (isLargeCity(place) ? rent.value.largeMinor : rent.value.smallMinor) : 0],
    [mortgage, home === 'mortgage' && mortgage ? mortgage.value.monthMinor : 0],
  ]
  const used = parts.filter(([, minor]) => minor > 0)
  return { minor: used.reduce((sum, [, minor]) => sum + minor, 0), entries: used.flatMap(([entry]) => entry ?? []) }
}

/** What comes back, or is not due, above a share of taxable income or above Macao's burden. */
function laterOf({ question, place, day, monthlyMinor, bonusMinor }: Asked, result: MainlandTakeHome, exchange: Exchange): { later?: Known['later']; notes: Note[]; entries: Entries } {
  if (place === 'hengqin' && question.who === 'macao') {
    const rule = entryOn(hengqinMacao, day)
    const macao = macaoRulesOn(day, question.isElder)
    const [month, bonus] = [exchange.minor(monthlyMinor, 'CNY', 'MOP'), exchange.minor(bonusMinor, 'CNY', 'MOP')]
    if (!rule || !macao || month === undefined || bonus === undefined) return { notes: [], entries: [] }
    const burden = exchange.minor(macaoTakeHome({ monthlyMinor: month, bonusMinor: bonus, items: [], isResident: true }, macao.rule).taxMinor, 'MOP', 'CNY') ?? 0
    return { later: { kind: 'hengqin', minor: Math.max(0, result.taxMinor - burden) }, notes: ['hengqin-macao'], entries: [rule, ...macao.entries, ...exchange.entries('CNY', 'MOP')] }
  }
  if (!question.isTalent) return { notes: [], entries: [] }
  if (place === 'hengqin') {
    const rule = entryOn(hengqinTalents, day)
    const minor = rule ? taxAbove(result.taxMinor, result.taxableMinor, rule.value) : 0
    return rule ? { later: { kind: 'hengqin', minor }, notes: [minor > 0 ? 'hengqin-talent' : 'talent-none'], entries: [rule] } : { notes: ['talent-none'], entries: [] }
  }
  // Paid to people from outside the Mainland only.
  if (question.who === 'mainland') return { notes: [], entries: [] }
  const [rule, formula] = [subsidyOn(cityOf(place), day), entryOn(subsidyFormula, day)]
  if (!rule) return { notes: ['talent-none'], entries: [] }
  const minor = taxAbove(result.taxMinor, result.taxableMinor, rule.value)
  return { later: { kind: 'subsidy', minor }, notes: [minor > 0 ? 'talent' : 'talent-none'], entries: [rule, ...(formula ? [formula] : [])] }
}

function onMainland(asked: Asked, exchange: Exchange): Answer {
  const { place, question, monthlyMinor, bonusMinor, day, rateEntries } = asked
  const ruled = mainlandRulesOn(day)
  if (!ruled) return { kind: 'no-rule', place, entries: [] }
  const { items, missing, lapsed, entries } = itemsOf(asked)
  const additional = additionalOf(asked)
  const isResident = question.stay === 'lives'
  const work = { inside: question.workTenths, all: MOST_WORK }
  const result = mainlandTakeHome(
    { monthlyMinor, bonusMinor, items, fundPerTenThousand: question.fundPerTenThousand, ownInsuranceMinor: question.ownInsuranceMinor, additionalMinor: additional.minor, days: daysFor(question.stay, ruled.residence), work, isPaidInside: true },
    ruled.rule,
    ruled.residence,
  )
  const found = laterOf(asked, result, exchange)
  const notes: Note[] = [
    ...(isResident ? [] : ['non-resident' as const]),
    ...(question.workTenths < MOST_WORK && !isResident ? ['part-taxed' as const] : []),
    ...(isResident && result.bonus !== 'none' && result.otherMinor !== undefined ? [result.bonus] : []),
    ...(isResident && question.who !== 'mainland' ? ['six-years' as const] : []),
    ...(question.home === 'rent' && isResident && !isLargeCity(place) ? ['rent-least' as const] : []),
    ...found.notes,
  ]
  return {
    kind: 'known',
    place,
    currency: 'CNY',
    result,
    ...(found.later && { later: found.later }),
    missing,
    lapsed,
    notes,
    entries: [...ruled.entries, ...(isResident ? additional.entries : []), ...entries, ...found.entries, ...rateEntries],
  }
}

/** Sent to the Mainland by an employer in Hong Kong: its tax by days, Hong Kong's with a credit. Of Macao's arrangement the limit was not found. */
function sentFromHome(asked: Asked, exchange: Exchange): Answer {
  const { place, question, day } = asked
  if (question.who !== 'hong-kong') return { kind: 'arrangement-unknown', place, entries: [] }
  const [mainland, ruled] = [mainlandRulesOn(day), hongKongRulesOn(day)]
  // From what was typed, not from its worth in yuan: there and back, cents are lost.
  const [month, bonus] = [exchange.minor(question.payMinor ?? 0, question.currency, 'HKD'), exchange.minor(question.bonusMinor, question.currency, 'HKD')]
  if (!mainland || !ruled || month === undefined || bonus === undefined) return { kind: 'no-rule', place, entries: [] }
  const work = { inside: question.workTenths, all: MOST_WORK }
  // Whoever spends 183 whole days there is present on more.
  const isExempt = !question.isPresentLong && question.stay !== 'lives'
  const abroad = mainlandTakeHome(
    { monthlyMinor: asked.monthlyMinor, bonusMinor: asked.bonusMinor, items: [], additionalMinor: 0, days: daysFor(question.stay, mainland.residence), work, isPaidInside: false },
    mainland.rule,
    mainland.residence,
  )
  const taxMinor = isExempt ? 0 : (exchange.minor(abroad.taxMinor, 'CNY', 'HKD') ?? 0)
  const { items, missing, lapsed, entries } = itemsOf({ ...asked, place: 'hong-kong' })
  const limit = entryOn(presence, day)
  const result = hongKongTakeHome({ monthlyMinor: month, bonusMinor: bonus, items, family: hongKongFamily(question), ...(taxMinor > 0 && { mainland: { taxMinor, work } }) }, ruled.rule)
  const notes: Note[] = ['bill', isExempt ? 'arrangement' : 'credit', ...(ruled.isProposed ? ['proposed' as const] : []), ...(ruled.isReductionKnown ? [] : ['no-reduction' as const])]
  return { kind: 'known', place, currency: 'HKD', result, missing, lapsed, notes, entries: [...ruled.entries, ...(isExempt ? [] : mainland.entries), ...(limit ? [limit] : []), ...entries, ...asked.rateEntries] }
}

/** @returns nothing before a pay was given */
export function answerAt(place: JobPlace, question: Question, today: CivilDate): Answer | undefined {
  if (question.payMinor === undefined) return undefined
  const exchange = exchangeOn(today)
  const to = currencyOf(place)
  const [monthlyMinor, bonusMinor] = [exchange.minor(question.payMinor, question.currency, to), exchange.minor(question.bonusMinor, question.currency, to)]
  if (monthlyMinor === undefined || bonusMinor === undefined) return { kind: 'no-rate', place, entries: [] }
  const asked: Asked = { question, place, monthlyMinor, bonusMinor, day: dayOfYear(question.year, today), rateEntries: exchange.entries(question.currency, to) }
  if (place === 'hong-kong') return inHongKong(asked)
  if (place === 'macao') return inMacao(asked)
  return question.employer === 'home' ? sentFromHome(asked, exchange) : onMainland(asked, exchange)
}
