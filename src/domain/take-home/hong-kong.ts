/** What a job in Hong Kong leaves: MPF by the month, salaries tax by the year of assessment. */
import { contributionsFor, type ContributionItem, type ContributionLine } from '../contribution/contribution'
import { creditFor, salariesTax, type HongKongFamily, type HongKongRule, type HongKongYear } from '../tax/hong-kong'
import type { DaysOfWork } from '../tax/mainland-days'
import { bandSteps, contributionSteps, given, type Step, type TakeHome } from './steps'

export interface HongKongJob {
  monthlyMinor: number
  bonusMinor: number
  items: readonly ContributionItem[]
  family: HongKongFamily
  /** What of the year's pay Hong Kong taxes, where that is not all. */
  taxedMinor?: number
  /** Work on the Mainland: what of the year's pay is taxed there, and the tax, in Hong Kong dollars. */
  mainland?: { sharedMinor: number; taxMinor: number; work: DaysOfWork }
}

/** Eleven months of pay, and December with the bonus: the MPF looks at each month. */
function yearOfMpf({ monthlyMinor, bonusMinor, items }: HongKongJob): { ordinary: number; december: number; year: ContributionLine[] } {
  const ordinary = contributionsFor(items, monthlyMinor)
  const december = contributionsFor(items, monthlyMinor + bonusMinor)
  const sum = (lines: readonly ContributionLine[]) => lines.reduce((total, { employeeMinor }) => total + employeeMinor, 0)
  return {
    ordinary: sum(ordinary),
    december: sum(december),
    year: ordinary.map((line, index) => ({ ...line, employeeMinor: 11 * line.employeeMinor + december[index]!.employeeMinor, employerMinor: 11 * line.employerMinor + december[index]!.employerMinor })),
  }
}

const rateSteps = (tax: HongKongYear, rule: HongKongRule): Step[] => [
  ...(tax.by === 'progressive' ? bandSteps(tax.chargeableMinor, rule.progressive) : bandSteps(tax.netMinor, rule.standard)),
  { id: 'progressive', minor: tax.progressiveMinor },
  { id: 'standard', minor: tax.standardMinor },
]

export interface HongKongTakeHome extends TakeHome {
  by: HongKongYear['by']
}

export function hongKongTakeHome(job: HongKongJob, rule: HongKongRule): HongKongTakeHome {
  const { monthlyMinor, bonusMinor, family, mainland } = job
  const payMinor = 12 * monthlyMinor + bonusMinor
  const mpf = yearOfMpf(job)
  const contributionsMinor = 11 * mpf.ordinary + mpf.december
  const taxedMinor = job.taxedMinor ?? payMinor
  const tax = salariesTax(taxedMinor, contributionsMinor, family, rule)
  const credit = mainland ? creditFor(mainland.taxMinor, tax.taxMinor, mainland.work) : 0
  const taxMinor = tax.taxMinor - credit + (mainland?.taxMinor ?? 0)
  const keptMinor = payMinor - contributionsMinor - taxMinor
  const isTwice = mainland !== undefined && mainland.taxMinor > 0
  return {
    by: tax.by,
    payMinor,
    contributionsMinor,
    taxMinor,
    keptMinor,
    isTaxBilled: true,
    months: Array.from({ length: 12 }, (_, index) => (index === 11 ? monthlyMinor + bonusMinor - mpf.december : monthlyMinor - mpf.ordinary)),
    steps: given(
      { id: 'pay', minor: 12 * monthlyMinor },
      bonusMinor > 0 && { id: 'bonus', minor: bonusMinor },
      ...contributionSteps(mpf.year),
      mainland !== undefined && !isTwice && { id: 'share-mainland', minor: mainland.sharedMinor },
      (mainland !== undefined || taxedMinor !== payMinor) && { id: 'share-hong-kong', minor: taxedMinor, ...(isTwice && { part: 'hong-kong' as const }) },
      tax.mpfMinor > 0 && { id: 'mpf-deducted', minor: -tax.mpfMinor },
      { id: 'net-income', minor: tax.netMinor },
      { id: 'allowances', minor: -tax.allowancesMinor },
      { id: 'taxable', minor: tax.chargeableMinor },
      ...rateSteps(tax, rule),
      tax.reductionMinor > 0 && { id: 'reduction', minor: -tax.reductionMinor },
      ...(isTwice
        ? [
            { id: 'hong-kong-tax' as const, minor: 0 - tax.taxMinor, part: 'both' as const },
            { id: 'share-mainland' as const, minor: mainland.sharedMinor },
            { id: 'mainland-tax' as const, minor: -mainland.taxMinor },
          ]
        : []),
      credit > 0 && { id: 'credit', minor: credit },
      { id: 'tax', minor: -taxMinor },
      { id: 'kept', minor: keptMinor },
    ),
  }
}
