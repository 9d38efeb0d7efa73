/** What the page is asked, out of the answers that its address holds: whatever it holds, there is a question. */
import { optionOf, type Answers } from '@/domain/checker/checker'
import type { RegionCurrency } from '@/domain/money/currency'
import { parseMoney } from '@/domain/money/money'

export const WHO = ['hong-kong', 'macao'] as const
export const CITIES = ['shenzhen', 'guangzhou', 'zhuhai', 'foshan', 'dongguan', 'zhongshan', 'jiangmen', 'huizhou', 'zhaoqing'] as const
/** Ways of living there: a place that Hong Kong pays for, a home at one's own cost, one's own four walls. */
export const THERE = ['scheme', 'home', 'rent'] as const
export const HERE = ['subsidised', 'private', 'rent'] as const
export const GETS = ['none', 'old-age-living', 'old-age', 'other'] as const

export const SIDES = ['there', 'here'] as const
export type Side = (typeof SIDES)[number]
export const ITEMS = ['place', 'food', 'care', 'medicines', 'insurance', 'visits'] as const
export type Item = (typeof ITEMS)[number]
export type AmountId = `${Side}-${Item}` | 'income'

const AMOUNT_IDS = [...SIDES.flatMap((side) => ITEMS.map((item): AmountId => `${side}-${item}`)), 'income' as const]
export const IDS = ['who', 'city', 'there', 'here', 'gets', 'cssa', 'helper', 'subsidy', ...AMOUNT_IDS] as const
export type AnswerId = (typeof IDS)[number]

export interface Question {
  who: (typeof WHO)[number]
  city: (typeof CITIES)[number]
  there: (typeof THERE)[number]
  here: (typeof HERE)[number]
  gets: (typeof GETS)[number]
  /** Gets the subsidy for homes there, beside social security assistance. */
  hasCssa: boolean
  /** Gets Macao's subsidy for senior citizens. */
  hasSubsidy: boolean
  /** A foreign helper is employed at home. */
  hasHelper: boolean
  /** What the person typed, in minor units of the side's money; income in one's own. */
  typed: Partial<Record<AmountId, number>>
}

/** More than this a month is a slip of the finger; twelve times of all items stay exact. */
export const MOST_MINOR = 100_000_000

export function amountIn(text: string | undefined): number | undefined {
  try {
    const { minor } = parseMoney(text ?? '', 'CNY')
    return minor <= MOST_MINOR ? minor : undefined
  } catch {
    return undefined
  }
}

/** Social security assistance and the subsidy that comes with it, never beside an old age allowance: the authority pays one or the other. */
export const mayHaveCssa = ({ who, there, gets }: Pick<Question, 'who' | 'there' | 'gets'>): boolean =>
  who === 'hong-kong' && there === 'home' && gets !== 'old-age-living' && gets !== 'old-age'

/** @param likely who the person said to be elsewhere */
export function questionOf(answers: Answers<AnswerId>, likely: string | undefined): Question {
  const who = optionOf(WHO, answers.who) ?? optionOf(WHO, likely) ?? 'hong-kong'
  const isMacao = who === 'macao'
  // The scheme and the allowances are Hong Kong's: who comes from Macao has neither.
  const there = optionOf(THERE, answers.there) ?? (isMacao ? 'home' : 'scheme')
  const gets = optionOf(GETS, answers.gets) ?? 'none'
  const found = { who, city: optionOf(CITIES, answers.city) ?? (isMacao ? ('zhuhai' as const) : ('shenzhen' as const)) }
  const typed: Question['typed'] = {}
  for (const id of AMOUNT_IDS) {
    const minor = amountIn(answers[id])
    if (minor !== undefined) typed[id] = minor
  }
  return {
    ...found,
    there: isMacao && there === 'scheme' ? 'home' : there,
    here: optionOf(HERE, answers.here) ?? 'subsidised',
    gets: isMacao && gets !== 'none' ? 'other' : gets,
    hasCssa: mayHaveCssa({ who, there, gets }) && answers.cssa === 'yes',
    hasHelper: !isMacao && answers.helper === 'yes' && answers.here === 'rent',
    hasSubsidy: isMacao && answers.subsidy === 'yes',
    typed,
  }
}

export const ownCurrency = ({ who }: Question): RegionCurrency => (who === 'macao' ? 'MOP' : 'HKD')
export const currencyAt = (side: Side, question: Question): RegionCurrency => (side === 'there' ? 'CNY' : ownCurrency(question))

/** What is asked of a way of living: who lives in a home has food and care with it. */
export function itemsOf(side: Side, question: Question): readonly Item[] {
  const living = question[side]
  if (living === 'rent') return ITEMS
  const [, , , ...others] = ITEMS
  return living === 'scheme' ? others : ['place', ...others]
}
