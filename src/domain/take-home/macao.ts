/** What a job in Macao leaves: the social security fund's fixed amount, professional tax by the year. */
import { contributionsFor, type ContributionItem } from '../contribution/contribution'
import { professionalTax, type MacaoRule } from '../tax/macao'
import { bandSteps, contributionSteps, given, type TakeHome } from './steps'

export interface MacaoJob {
  monthlyMinor: number
  bonusMinor: number
  items: readonly ContributionItem[]
  isResident: boolean
  /** Some work is done on the Mainland, which takes nothing. */
  isSharedWithMainland?: boolean
}

export interface MacaoTakeHome extends TakeHome {
  /** Comes back in a later year; not in what is kept. */
  refundMinor: number
}

export function macaoTakeHome({ monthlyMinor, bonusMinor, items, isResident, isSharedWithMainland = false }: MacaoJob, rule: MacaoRule): MacaoTakeHome {
  const payMinor = 12 * monthlyMinor + bonusMinor
  const lines = contributionsFor(items, monthlyMinor)
  const monthlyFund = lines.reduce((sum, { employeeMinor }) => sum + employeeMinor, 0)
  const tax = professionalTax(payMinor, isResident, rule)
  const keptMinor = payMinor - 12 * monthlyFund - tax.taxMinor
  // Employers withhold with the pay; how the year's tax falls on the months is not known to the cent, so it is spread.
  const spread = Math.floor(tax.taxMinor / 12)
  const ordinary = monthlyMinor - monthlyFund - spread
  return {
    payMinor,
    contributionsMinor: 12 * monthlyFund,
    taxMinor: tax.taxMinor,
    keptMinor,
    refundMinor: tax.refundMinor,
    isTaxBilled: false,
    months: Array.from({ length: 12 }, (_, index) => (index === 11 ? keptMinor - 11 * ordinary : ordinary)),
    steps: given(
      { id: 'pay', minor: 12 * monthlyMinor },
      bonusMinor > 0 && { id: 'bonus', minor: bonusMinor },
      ...contributionSteps(lines.map((line) => ({ ...line, employeeMinor: 12 * line.employeeMinor }))),
      isSharedWithMainland && { id: 'share-mainland', minor: 0 },
      isSharedWithMainland && { id: 'share-macao', minor: payMinor },
      { id: 'fixed-deduction', minor: -tax.deductedMinor, rate: rule.deductedPerTenThousand, ofMinor: payMinor },
      { id: 'exempt', minor: -rule.exemptMinor },
      { id: 'taxable', minor: tax.taxableMinor },
      ...bandSteps(tax.taxableMinor, rule.brackets),
      tax.reducedMinor > 0 && { id: 'reduction', minor: -tax.reducedMinor, rate: rule.reducedPerTenThousand, ofMinor: tax.fullTaxMinor },
      { id: 'tax', minor: -tax.taxMinor },
      { id: 'kept', minor: keptMinor },
    ),
  }
}
