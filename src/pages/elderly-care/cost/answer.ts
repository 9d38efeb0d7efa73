/** What both sides cost, of what was typed and of what is published. */
import { monthOf, saved, yearlyCost, type Exchange, type Line, type Range, type YearlyCost } from '@/domain/elderly-cost/cost'
import { entryOn, type FactEntry } from '@/domain/fact/fact'
import { converted } from '@/domain/money/convert'
import type { RegionCurrency } from '@/domain/money/currency'
import { dayOfWay, wayBetween } from '@/domain/money/rates'
import type { CivilDate } from '@/domain/time/civil'
import { amountOf, type AmountValue } from '@/facts/elderly-care/schemes'
import { feeOn, limitOn, type MonthlyFee, type YearlyLimit } from '@/facts/elderly-care/costs'
import { shippedRates } from '@/facts/payment/rates'
import { currencyAt, itemsOf, ownCurrency, SIDES, type Item, type Question, type Side } from './question'

export type LineId = Item | 'helper' | 'helper-food' | 'allowance' | 'cssa' | 'subsidy'

export type LimitId = Parameters<typeof limitOn>[0]

export interface ShownLine extends Line {
  id: LineId
  /** The published value, where nobody typed one. */
  entry?: FactEntry<unknown>
}

export interface SideAnswer {
  side: Side
  lines: readonly ShownLine[]
  /** Asked for, and neither typed nor published. */
  missing: readonly Item[]
  /** Nothing without what the place to live costs: the rest would look cheap. */
  year?: YearlyCost
  month?: Range
}

export interface Answer {
  there: SideAnswer
  here: SideAnswer
  currency: RegionCurrency
  /** How much less it costs there, in a month and in a year; nothing where one side is not known. */
  saving?: { month: Range; year: Range }
  /** Day of the rate by which yuan became one's own money. */
  rateOn?: CivilDate
  /** What is given back of medical costs: told, not counted. */
  limits: ReadonlyMap<LimitId, FactEntry<YearlyLimit>>
  /** What Macao gives back of the premium on the Mainland, and the ceiling of its pension: told, not counted. */
  macao?: { insurance: FactEntry<AmountValue>; pension: FactEntry<AmountValue> }
  entries: readonly FactEntry<unknown>[]
}

/** What is published for the place to live. */
export function placeFee(side: Side, question: Question, day: CivilDate): FactEntry<MonthlyFee> | undefined {
  if (side === 'here') return question.here === 'rent' ? undefined : feeOn(`here/${question.who}/${question.here}`, day)
  return question.there === 'scheme' ? feeOn('there/scheme', day) : question.there === 'home' ? feeOn(`there/home/${question.city}`, day) : undefined
}

/** What one person said to pay for a flat there: shown beside the field, not counted. */
export const rentSaid = (side: Side, question: Question, day: CivilDate): FactEntry<MonthlyFee> | undefined =>
  side === 'there' && question.there === 'rent' ? feeOn(`there/rent/${question.city}`, day) : undefined

const published = (id: LineId, entry: FactEntry<MonthlyFee>): ShownLine => {
  const { least, most, currency } = entry.value
  return { id, least, most: most ?? least, currency, per: 'month', entry }
}

/** What a scheme pays; nothing of a ceiling: what one gets of it depends on more than is asked here. */
function paidBy(id: LineId, scheme: 'oala' | 'oaa' | 'cssa-home' | 'subsidy', day: CivilDate): ShownLine[] {
  const entry = entryOn(amountOf(scheme), day)
  if (!entry || entry.value.isMost) return []
  const { minor, currency, per } = entry.value
  return [{ id, least: minor, most: minor, currency, per, isReceived: true, entry }]
}

const typedLine = (id: LineId, minor: number, currency: RegionCurrency, isReceived = false): ShownLine => ({
  id, least: minor, most: minor, currency, per: id === 'insurance' ? 'year' : 'month', isReceived,
})

function receivedLines(side: Side, question: Question, day: CivilDate): ShownLine[] {
  const { gets, typed, hasCssa, hasSubsidy } = question
  return [
    ...(gets === 'old-age-living' ? paidBy('allowance', 'oala', day) : gets === 'old-age' ? paidBy('allowance', 'oaa', day) : []),
    ...(gets === 'other' && typed.income !== undefined ? [typedLine('allowance', typed.income, ownCurrency(question), true)] : []),
    ...(side === 'there' && hasCssa ? paidBy('cssa', 'cssa-home', day) : []),
    ...(hasSubsidy ? paidBy('subsidy', 'subsidy', day) : []),
  ]
}

function sideOf(side: Side, question: Question, day: CivilDate, exchange: Exchange): SideAnswer {
  const currency = currencyAt(side, question)
  const lines: ShownLine[] = []
  const missing: Item[] = []
  if (question[side] === 'scheme') {
    const free = placeFee(side, question, day)
    if (free) lines.push(published('place', free))
  }
  const helpers = side === 'here' && question.hasHelper ? (['helper', 'helper-food'] as const).flatMap((id) => feeOn(`here/hong-kong/${id}`, day) ?? []) : []
  for (const item of itemsOf(side, question)) {
    const minor = question.typed[`${side}-${item}`]
    const fee = item === 'place' ? placeFee(side, question, day) : undefined
    if (minor !== undefined) lines.push(typedLine(item, minor, currency))
    else if (fee) lines.push(published(item, fee))
    else if (!(item === 'care' && helpers.length > 0)) missing.push(item)
  }
  helpers.forEach((entry, index) => lines.push(published(index === 0 ? 'helper' : 'helper-food', entry)))
  lines.push(...receivedLines(side, question, day))
  const year = missing.includes('place') ? undefined : yearlyCost(lines, ownCurrency(question), exchange)
  return { side, lines, missing, ...(year && { year, month: monthOf(year.net) }) }
}

export function answerOf(question: Question, day: CivilDate): Answer {
  const quotes = shippedRates(day)
  const currency = ownCurrency(question)
  const exchange: Exchange = (minor, from, to) => {
    if (minor === 0 || from === to) return minor
    const way = wayBetween(quotes, from, to)
    return way && converted({ minor, currency: from }, to, way.ratio)?.minor
  }
  const limitIds: LimitId[] = question.there === 'scheme' ? ['medical/outpatient', 'medical/inpatient'] : []
  const limits = new Map(limitIds.flatMap((id): [LimitId, FactEntry<YearlyLimit>][] => {
    const entry = limitOn(id, day)
    return entry ? [[id, entry]] : []
  }))
  const [insurance, pension] = question.who === 'macao' ? [entryOn(amountOf('med'), day), entryOn(amountOf('pension'), day)] : []
  const macao = insurance && pension && { insurance, pension }
  const [there, here] = SIDES.map((side) => sideOf(side, question, day, exchange)) as [SideAnswer, SideAnswer]
  const needsRate = there.lines.some((line) => line.currency !== currency && line.most > 0)
  const way = needsRate ? wayBetween(quotes, 'CNY', currency) : undefined
  const rateOn = way && dayOfWay(way)
  const year = there.year && here.year && saved(there.year.net, here.year.net)
  return {
    there,
    here,
    currency,
    ...(year && { saving: { year, month: monthOf(year) } }),
    ...(rateOn && { rateOn }),
    limits,
    ...(macao && { macao }),
    entries: [
      ...[...there.lines, ...here.lines].flatMap(({ entry }) => entry ?? []),
      ...SIDES.flatMap((side) => rentSaid(side, question, day) ?? []),
      ...limits.values(),
      ...(macao ? [macao.insurance, macao.pension] : []),
      ...(way?.quotes.map(({ entry }) => entry) ?? []),
    ],
  }
}
