/** What the page is asked, out of the answers that its address holds: whatever it holds, there is a question. */
import { optionOf, type Answers } from '@/domain/checker/checker'
import { parseMoney } from '@/domain/money/money'
import { isRegionCurrency, type RegionCurrency } from '@/domain/money/currency'
import { MOST_MINOR } from '@/domain/tax/exact'
import type { HongKongFamily } from '@/domain/tax/hong-kong'
import { PEOPLE, type Person } from '../../use-person'
import { JOB_PLACES, type JobPlace } from './places'

export const IDS = [
  'pay', 'currency', 'bonus', 'who', 'place', 'year', 'family', 'children', 'parents', 'living', 'only', 'home', 'fund', 'cover', 'elder', 'talent', 'employer', 'stay', 'present', 'work', 'away', 'seldom', 'insurance',
] as const
export type AnswerId = (typeof IDS)[number]

/** Values of years before it were not gathered for all three places. */
export const FIRST_YEAR = 2023

export const FAMILIES = ['single', 'married', 'single-parent'] as const
export const HOMES = ['none', 'rent', 'mortgage'] as const
export const STAYS = ['lives', 'long', 'short'] as const
export type Stay = (typeof STAYS)[number]
export const EMPLOYERS = ['there', 'home'] as const
/** Share of working days on the Mainland, in tenths. */
export const MOST_WORK = 10
export const FUND_LEAST = 5
export const FUND_MOST = 12
export const MOST_PEOPLE = 9

export interface Question {
  payMinor?: number
  currency: RegionCurrency
  bonusMinor: number
  who?: Person
  place?: JobPlace
  year: number
  family: (typeof FAMILIES)[number]
  children: number
  parents: number
  isLiving: boolean
  isOnlyChild: boolean
  home: (typeof HOMES)[number]
  fundPerTenThousand: number
  keepsCover: boolean
  /** What is taken off a month on the Mainland, in yuan, where the person knows it. */
  ownInsuranceMinor?: number
  isElder: boolean
  isTalent: boolean
  employer: (typeof EMPLOYERS)[number]
  /** Of a job on the Mainland. */
  stay: Stay
  /** More than 183 days of any presence within twelve months. */
  isPresentLong: boolean
  workTenths: number
  /** Of a job in Hong Kong or Macao: working days on the Mainland, in tenths, and whole days there. */
  awayTenths: number
  awayStay: Stay
  /** In Hong Kong on 60 days of its tax year at most, a part of a day counted. */
  isSeldomHome: boolean
}

/** An amount that an address holds; nothing where it is none, or too large to be a pay. */
export function amountIn(text: string | undefined): number | undefined {
  try {
    const { minor } = parseMoney(text ?? '', 'CNY')
    return minor * 12 <= MOST_MINOR ? minor : undefined
  } catch {
    return undefined
  }
}

function countIn(text: string | undefined, least: number, most: number, otherwise: number): number {
  const count = /^\d{1,4}$/.test(text ?? '') ? Number(text) : NaN
  return count >= least && count <= most ? count : otherwise
}

const OWN_MONEY: Partial<Record<Person, RegionCurrency>> = { 'hong-kong': 'HKD', macao: 'MOP' }

/** @param likely who the person said to be elsewhere */
export function questionOf(answers: Answers<AnswerId>, likely: Person | undefined, thisYear: number): Question {
  const who = optionOf(PEOPLE, answers.who) ?? likely
  return {
    payMinor: amountIn(answers.pay),
    currency: isRegionCurrency(answers.currency) ? answers.currency : ((who && OWN_MONEY[who]) ?? 'CNY'),
    bonusMinor: amountIn(answers.bonus) ?? 0,
    who,
    place: optionOf(JOB_PLACES, answers.place),
    year: countIn(answers.year, FIRST_YEAR, thisYear, thisYear),
    family: optionOf(FAMILIES, answers.family) ?? 'single',
    children: countIn(answers.children, 0, MOST_PEOPLE, 0),
    parents: countIn(answers.parents, 0, 4, 0),
    isLiving: answers.living === 'yes',
    isOnlyChild: answers.only === 'yes',
    home: optionOf(HOMES, answers.home) ?? 'none',
    fundPerTenThousand: countIn(answers.fund, FUND_LEAST, FUND_MOST, FUND_LEAST) * 100,
    keepsCover: answers.cover === 'home' && (who === 'hong-kong' || who === 'macao'),
    ownInsuranceMinor: amountIn(answers.insurance),
    isElder: answers.elder === 'yes',
    isTalent: answers.talent === 'yes',
    employer: who === 'mainland' ? 'there' : (optionOf(EMPLOYERS, answers.employer) ?? 'there'),
    // Who is at home on the Mainland is a resident however many days are spent there.
    stay: who === 'mainland' ? 'lives' : (optionOf(STAYS, answers.stay) ?? 'lives'),
    isPresentLong: answers.present === 'yes',
    workTenths: countIn(answers.work, 0, MOST_WORK, MOST_WORK),
    awayTenths: who === 'mainland' ? 0 : countIn(answers.away, 0, MOST_WORK, 0),
    awayStay: optionOf(STAYS, answers.stay) ?? 'short',
    isSeldomHome: answers.seldom === 'yes',
  }
}

export const hongKongFamily = ({ family, children, parents, isLiving }: Question): HongKongFamily => ({
  kind: family,
  children,
  newborn: 0,
  parents,
  parentsLiving: isLiving ? parents : 0,
})
