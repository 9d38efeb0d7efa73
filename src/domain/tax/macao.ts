/** Professional tax (職業稅, imposto profissional) of employees: Law 2/78/M and the budget law of each year. */
import { taxOn, type Bracket } from './bracket'
import { assertAmounts, partOf } from './exact'

export interface MacaoRule {
  /** On what exceeds the exempt amount, by the year. */
  brackets: readonly Bracket[]
  /** Share of pay that is never taxed: 25 %. */
  deductedPerTenThousand: number
  exemptMinor: number
  /** Of the tax, by the year's budget law: 30 %. */
  reducedPerTenThousand: number
  /** What residents get back of the year's tax, by the budget law of a later year. */
  refund?: { perTenThousand: number; mostMinor: number }
}

export interface MacaoYear {
  deductedMinor: number
  /** Above the exempt amount; never below 0. */
  taxableMinor: number
  fullTaxMinor: number
  reducedMinor: number
  taxMinor: number
  /** Comes back later; 0 where no law says so yet, or for who is no resident. */
  refundMinor: number
}

/** Tax of a year, to the avo, half up: no source that was found says how the bureau rounds. */
export function professionalTax(incomeMinor: number, isResident: boolean, rule: MacaoRule): MacaoYear {
  assertAmounts(incomeMinor)
  const deductedMinor = partOf(incomeMinor, rule.deductedPerTenThousand)
  const taxableMinor = Math.max(0, incomeMinor - deductedMinor - rule.exemptMinor)
  const fullTaxMinor = taxOn(taxableMinor, rule.brackets)
  const reducedMinor = partOf(fullTaxMinor, rule.reducedPerTenThousand)
  const taxMinor = fullTaxMinor - reducedMinor
  const refundMinor = isResident && rule.refund ? Math.min(rule.refund.mostMinor, partOf(taxMinor, rule.refund.perTenThousand)) : 0
  return { deductedMinor, taxableMinor, fullTaxMinor, reducedMinor, taxMinor, refundMinor }
}
