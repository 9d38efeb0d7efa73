/**
 * Individual income tax (个人所得税) of a resident on pay, by the year: Individual Income Tax Law of 2018, articles 3, 6 and 11;
 * annual bonus by Announcement 2023 No. 30.
 */
import { bracketAt, taxOn, type Bracket } from './bracket'
import { halfUp } from '../number/half-up'
import { assertAmounts, WHOLE } from './exact'

export interface MainlandRule {
  /** Of comprehensive income, by the year. */
  brackets: readonly Bracket[]
  /** 60,000 yuan. */
  basicYearMinor: number
  /** An annual bonus may be taxed apart from the rest. */
  isBonusApart: boolean
}

export interface MainlandPay {
  monthlyMinor: number
  bonusMinor: number
  /** The employee's own social insurance and housing fund (专项扣除) of a month. */
  insuranceMinor: number
  /** Special additional deductions (专项附加扣除) of a month. */
  additionalMinor: number
}

/**
 * Tax on an annual bonus by itself: a twelfth of it finds the rate and the quick deduction of a month, and these are used once on
 * all of it. The lower end of a band therefore takes home more than what lies a little above.
 */
export function bonusTaxApart(bonusMinor: number, brackets: readonly Bracket[]): { taxMinor: number; perTenThousand: number; quickMinor: number } {
  assertAmounts(bonusMinor)
  // A twelfth is within a month's bound exactly where the whole is within the year's.
  const { bracket, quickExact } = bracketAt(bonusMinor, brackets)
  const { perTenThousand } = bracket
  return { perTenThousand, quickMinor: halfUp(quickExact, 12 * WHOLE), taxMinor: halfUp(12 * bonusMinor * perTenThousand - quickExact, 12 * WHOLE) }
}

export interface MainlandYear {
  /** How the bonus is taxed; `none` without one. */
  bonus: 'none' | 'apart' | 'merged'
  /** Comprehensive income after all deductions; never below 0. */
  taxableMinor: number
  /** On `taxableMinor`. */
  taxMinor: number
  /** On the bonus where it is taxed apart, else 0. */
  bonusTaxMinor: number
  /** What the other way would cost in all, where there are two. */
  otherMinor?: number
}

const taxableOf = ({ monthlyMinor, insuranceMinor, additionalMinor }: MainlandPay, more: number, basicYearMinor: number): number =>
  Math.max(0, 12 * (monthlyMinor - insuranceMinor - additionalMinor) + more - basicYearMinor)

/** Tax of a whole year with the same pay each month; the better of the two ways for the bonus, apart where they are equal. */
export function mainlandYear(pay: MainlandPay, { brackets, basicYearMinor, isBonusApart }: MainlandRule): MainlandYear {
  assertAmounts(pay.monthlyMinor, pay.bonusMinor, pay.insuranceMinor, pay.additionalMinor)
  const yearOf = (more: number) => {
    const taxableMinor = taxableOf(pay, more, basicYearMinor)
    return { taxableMinor, taxMinor: taxOn(taxableMinor, brackets), bonusTaxMinor: 0 }
  }
  if (pay.bonusMinor === 0) return { bonus: 'none', ...yearOf(0) }
  const merged = yearOf(pay.bonusMinor)
  if (!isBonusApart) return { bonus: 'merged', ...merged }
  const apart = { ...yearOf(0), bonusTaxMinor: bonusTaxApart(pay.bonusMinor, brackets).taxMinor }
  const [costsApart, costsMerged] = [apart.taxMinor + apart.bonusTaxMinor, merged.taxMinor]
  return costsApart <= costsMerged ? { bonus: 'apart', ...apart, otherMinor: costsMerged } : { bonus: 'merged', ...merged, otherMinor: costsApart }
}
