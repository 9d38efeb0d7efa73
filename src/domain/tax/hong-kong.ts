/** Salaries tax (薪俸稅) of a year of assessment: Inland Revenue Ordinance (Cap. 112), Part 3, section 13 and Schedules 2 and 4. */
import { taxOn, type Bracket } from './bracket'
import { assertAmounts, shareOf } from './exact'

export interface HongKongRule {
  progressive: readonly Bracket[]
  /** On net income without allowances; two tiers from 2024/25. */
  standard: readonly Bracket[]
  allowances: HongKongAllowances
  /** Mandatory contributions that may be deducted in a year. */
  mostMpfMinor: number
  /** One-off reduction, where one is known for the year. */
  reduction?: { perTenThousand: number; mostMinor: number }
}

export interface HongKongAllowances {
  basicMinor: number
  marriedMinor: number
  singleParentMinor: number
  childMinor: number
  /** For each child after the first, where it is another. */
  laterChildMinor?: number
  newbornMinor: number
  parentMinor: number
  parentLivingMinor: number
}

export interface HongKongFamily {
  /** `married`: the spouse has no income of their own, or is assessed together. */
  kind: 'single' | 'married' | 'single-parent'
  children: number
  /** Of the children, born in the year. */
  newborn: number
  /** Parents or grandparents of 60 or more. */
  parents: number
  /** Of these, who live with one all year. */
  parentsLiving: number
}

/** Allowances are for nine children at most. */
const MOST_CHILDREN = 9

function allowancesOf({ kind, children, newborn, parents, parentsLiving }: HongKongFamily, of: HongKongAllowances): number {
  const person = kind === 'married' ? of.marriedMinor : of.basicMinor + (kind === 'single-parent' && children > 0 ? of.singleParentMinor : 0)
  const count = Math.min(children, MOST_CHILDREN)
  const later = Math.max(0, count - 1)
  return person + (count - later) * of.childMinor + later * (of.laterChildMinor ?? of.childMinor) + Math.min(newborn, count) * of.newbornMinor + parents * of.parentMinor + Math.min(parentsLiving, parents) * of.parentLivingMinor
}

export interface HongKongYear {
  mpfMinor: number
  /** Income less deductions. */
  netMinor: number
  allowancesMinor: number
  /** Net income less allowances; never below 0. */
  chargeableMinor: number
  progressiveMinor: number
  standardMinor: number
  by: 'progressive' | 'standard'
  reductionMinor: number
  /** Of the lower of the two, after the reduction. */
  taxMinor: number
}

/** Tax by progressive rates or by the standard rate, whichever is less, less the reduction. The department's demands leave out cents. */
export function salariesTax(incomeMinor: number, mpfPaidMinor: number, family: HongKongFamily, rule: HongKongRule): HongKongYear {
  assertAmounts(incomeMinor, mpfPaidMinor)
  const mpfMinor = Math.min(mpfPaidMinor, rule.mostMpfMinor, incomeMinor)
  const netMinor = incomeMinor - mpfMinor
  const allowancesMinor = allowancesOf(family, rule.allowances)
  const chargeableMinor = Math.max(0, netMinor - allowancesMinor)
  const progressiveMinor = taxOn(chargeableMinor, rule.progressive)
  const standardMinor = taxOn(netMinor, rule.standard)
  const lower = Math.min(progressiveMinor, standardMinor)
  const reductionMinor = rule.reduction ? Math.min(rule.reduction.mostMinor, shareOf(lower, rule.reduction.perTenThousand, 10_000)) : 0
  return { mpfMinor, netMinor, allowancesMinor, chargeableMinor, progressiveMinor, standardMinor, by: progressiveMinor <= standardMinor ? 'progressive' : 'standard', reductionMinor, taxMinor: lower - reductionMinor }
}

/** Tax credit for tax that was paid elsewhere on the pay of so many days: at most Hong Kong's own tax on it, by its share of all days. */
export const creditFor = (foreignTaxMinor: number, hongKongTaxMinor: number, { inside, all }: { inside: number; all: number }): number =>
  Math.min(foreignTaxMinor, shareOf(hongKongTaxMinor, inside, all))
