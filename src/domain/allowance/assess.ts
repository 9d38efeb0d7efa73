import { walk, type Answers, type Question } from '../checker/checker'
import { factOn } from '../fact/fact'
import type { Currency, Money } from '../money/money'
import { recordOf } from '../record/record'
import type { CivilDate } from '../time/civil'
import { carriedItems, type Basket } from './basket'
import { cashIntoHongKong, cashIntoMacao, cashOutOfHongKong, cashOutOfMacao, foreignCashIntoMainland, foreignCashOutOfMainland, renminbi } from './cash'
import { ABOUT_WAY, crossingChecker, type Crossing, type QuestionId } from './crossing'
import { drinksIntoMainland, spiritsIntoHongKong, spiritsIntoMacao } from './drinks'
import { worseOf, type Finding, type Verdict } from './finding'
import { goodsIntoMainland, shopGoodsIntoMainland } from './goods'
import { amountOf, CASH, GOODS, SMOKED, type Item } from './item'
import { because, notKnown, type Case, type Found } from './known'
import { byRules, limitOf, rulesFor } from './rule'
import { tobaccoIntoHongKong, tobaccoIntoMacao, tobaccoIntoMainland } from './tobacco'
import type { CarryFacts } from './values'

type Judge = (one: Case) => Found
type Judges = Partial<Record<Item, Judge>>

const each = (items: readonly Item[], judge: Judge): Judges => recordOf(items.map((item) => [item, judge]))
const FOREIGN = CASH.filter((item) => item !== 'cash-rmb')
const goods: Judges = { ...each(GOODS, goodsIntoMainland), 'shop-goods': shopGoodsIntoMainland }

const INTO: Record<Crossing['to'], Judges> = {
  'hong-kong': { spirits: spiritsIntoHongKong, ...each(SMOKED, tobaccoIntoHongKong), ...each(CASH, cashIntoHongKong) },
  macao: { spirits: spiritsIntoMacao, ...each(SMOKED, tobaccoIntoMacao), ...each(CASH, cashIntoMacao), ...each(['wine', 'beer'], () => notKnown([because('lowAlcoholMacao')])) },
  mainland: {
    ...each(['spirits', 'wine'], drinksIntoMainland),
    ...each(['heated', ...SMOKED], tobaccoIntoMainland),
    ...goods,
    ...each(FOREIGN, foreignCashIntoMainland),
    'cash-rmb': renminbi,
  },
  hengqin: { ...each(FOREIGN, foreignCashIntoMainland), 'cash-rmb': renminbi },
}
const OUT_OF: Record<Crossing['from'], Judges> = {
  'hong-kong': each(CASH, cashOutOfHongKong),
  macao: each(CASH, cashOutOfMacao),
  mainland: { ...each(FOREIGN, foreignCashOutOfMainland), 'cash-rmb': renminbi },
  hengqin: { ...each(FOREIGN, foreignCashOutOfMainland), 'cash-rmb': renminbi },
}

/** Between Hengqin and the rest of the mainland only the limit of goods is known, and nobody leaves the country. */
const isInland = ({ from, to }: Crossing): boolean => from === 'hengqin' && to === 'mainland'

function judgeInto(one: Case): Found {
  const { crossing, item } = one
  if (isInland(crossing)) return goods[item]?.(one) ?? notKnown()
  return INTO[crossing.to][item]?.(one) ?? byRules({ side: 'into', place: crossing.to }, one) ?? notKnown()
}

function withPenalties(finding: Finding, one: Case): Finding {
  if (finding.verdict === 'free' || finding.verdict === 'unknown') return finding
  const entries = one.facts.penalties.flatMap((fact) => {
    const on = factOn(fact, one.day)
    return on.ok && on.fact.value.place === finding.place && on.fact.value.sides.includes(finding.side) && on.fact.value.items.includes(one.item) ? [on.fact] : []
  })
  return { ...finding, reasons: [...finding.reasons, ...entries.map(({ value }) => ({ says: value.says }))], entries: [...finding.entries, ...entries] }
}

function findingsOf(one: Case): Finding[] {
  const { from, to } = one.crossing
  const out = (isInland(one.crossing) ? undefined : OUT_OF[from][one.item]?.(one)) ?? byRules({ side: 'out-of', place: from }, one)
  const findings: Finding[] = [{ side: 'into', place: to, ...judgeInto(one) }]
  if (out) findings.unshift({ side: 'out-of', place: from, ...out })
  return findings.map((finding) => withPenalties(finding, one))
}

export interface Assessed {
  item: Item
  /** How much matters: it is asked, and nothing is said while there is none. */
  isMeasured: boolean
  /** What leaving one place and entering the other says; empty while something is to be answered. */
  findings: Finding[]
  verdict?: Verdict
  /** The question, or the amount, without which nothing can be said. */
  waitsFor?: QuestionId | 'amount'
}

/** Whether the amount decides: of what is weighed or counted by the piece, only where a rule has a limit. */
function isMeasured(one: Case): boolean {
  const amount = amountOf(one.item)
  if (amount !== 'kilograms' && amount !== 'pieces') return amount !== 'none'
  const { from, to } = one.crossing
  const entries = [...rulesFor({ side: 'out-of', place: from }, one), ...rulesFor({ side: 'into', place: to }, one)]
  return entries.some(({ value }) => limitOf(value, one.item) !== undefined)
}

/** What holds for every thing of a basket on a day. Things differ in what they must know: each waits only for its own answers. */
export function assess(basket: Basket, answers: Answers<QuestionId>, facts: CarryFacts, day: CivilDate): Assessed[] {
  return carriedItems(basket).map((item): Assessed => {
    const walked = walk(crossingChecker([item]), answers)
    if (!walked.result) return { item, isMeasured: true, findings: [], waitsFor: walked.asked[walked.asked.length - 1]!.id }
    const one: Case = { item, carried: basket[item]!, basket, crossing: walked.result, day, facts }
    if (isMeasured(one) && one.carried.count === 0) return { item, isMeasured: true, findings: [], waitsFor: 'amount' }
    const findings = findingsOf(one)
    return { item, isMeasured: isMeasured(one), findings, verdict: findings.map(({ verdict }) => verdict).reduce(worseOf) }
  })
}

export type FollowUp = Question<QuestionId> & { chosen?: string }

/**
 * Questions besides those about the way, at the thing that needs them, answered or not: each stands once, at the first thing that
 * asks it, and stays there, so that another answer can be given where the first was.
 */
export function followUps(basket: Basket, answers: Answers<QuestionId>): Map<Item, FollowUp[]> {
  const placed = new Set<QuestionId>(ABOUT_WAY)
  return new Map(
    carriedItems(basket).map((item) => {
      const walked = walk(crossingChecker([item]), answers)
      const own = walked.asked.filter(({ id }) => !placed.has(id))
      for (const { id } of own) placed.add(id)
      return [item, own.map((question) => ({ ...question, chosen: walked.answers[question.id] }))]
    }),
  )
}

/** What is to pay, by currency. */
export function totalDuty(assessed: readonly Assessed[]): Money[] {
  const sums = new Map<Currency, number>()
  for (const { findings } of assessed) for (const { duty } of findings) if (duty) sums.set(duty.currency, (sums.get(duty.currency) ?? 0) + duty.minor)
  return [...sums].map(([currency, minor]) => ({ minor, currency }))
}

export type Channel = 'green' | 'red' | 'unsure'

/** Red when something is to be shown on entry or may not be there; unsure when something is not known or not answered. */
export function channelOf(assessed: readonly Assessed[]): Channel {
  const verdicts = assessed.flatMap(({ findings }) => findings.filter(({ side }) => side === 'into').map(({ verdict }) => verdict))
  if (verdicts.some((verdict) => verdict !== 'free' && verdict !== 'unknown')) return 'red'
  return verdicts.includes('unknown') || assessed.some(({ waitsFor }) => waitsFor !== undefined) ? 'unsure' : 'green'
}
