/** What a job leaves in a year, and each step on the way there. */
import type { ContributionId, ContributionLine } from '../contribution/contribution'
import { bandsOf, type Bracket } from '../tax/bracket'
import { halfUp } from '../number/half-up'
import { WHOLE } from '../tax/exact'

export type StepId =
  | 'pay'
  | 'bonus'
  | 'contribution'
  | 'own-insurance'
  | 'share-mainland'
  | 'share-hong-kong'
  | 'share-macao'
  | 'taxed-pay'
  | 'taxed-bonus'
  | 'basic'
  | 'additional'
  | 'mpf-deducted'
  | 'net-income'
  | 'allowances'
  | 'fixed-deduction'
  | 'exempt'
  | 'taxable'
  | 'taxable-month'
  | 'band'
  | 'year-of-months'
  | 'bonus-tax'
  | 'bonus-six'
  | 'progressive'
  | 'standard'
  | 'reduction'
  | 'mainland-tax'
  | 'credit'
  | 'hong-kong-tax'
  | 'macao-tax'
  | 'mainland-credit'
  | 'tax'
  | 'kept'

export interface Step {
  id: StepId
  /** In hundredths of the currency of the job; below 0 where something is taken off. */
  minor: number
  /** Rate per ten thousand on `ofMinor`. */
  rate?: number
  ofMinor?: number
  item?: ContributionId
  /** With this step begins a part that can be read by itself. */
  part?: StepPart
}

/** Where two places tax: the tax of the place of the job, and what both make together. */
export type StepPart = 'hong-kong' | 'mainland' | 'both'

export interface TakeHome {
  payMinor: number
  contributionsMinor: number
  taxMinor: number
  /** Pay less contributions and tax. */
  keptMinor: number
  /** What reaches the account each month, bonus in December, before tax that one pays oneself. */
  months: number[]
  /** The tax is not withheld: it comes as a bill. */
  isTaxBilled: boolean
  steps: Step[]
}

/** A line for each band, tax to the hundredth: each is shown rounded, and their sum may differ from the tax by a hundredth. */
export const bandSteps = (minor: number, brackets: readonly Bracket[]): Step[] =>
  bandsOf(minor, brackets).map((band) => ({ id: 'band', rate: band.perTenThousand, ofMinor: band.minor, minor: halfUp(band.exact, WHOLE) }))

/** What the employee paid of each item in a year. */
export const contributionSteps = (year: readonly ContributionLine[]): Step[] =>
  year.filter(({ employeeMinor }) => employeeMinor > 0).map(({ id, employeeMinor }) => ({ id: 'contribution', item: id, minor: -employeeMinor }))

const NOT_OF_TAX: readonly StepId[] = ['pay', 'bonus', 'contribution', 'own-insurance', 'kept']

/** How a tax comes about, without the pay and what is left of it. */
export const taxSteps = (steps: readonly Step[]): Step[] => steps.filter(({ id }) => !NOT_OF_TAX.includes(id))

export const given = (...steps: (Step | false)[]): Step[] => steps.flatMap((step) => step || [])
