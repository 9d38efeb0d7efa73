/** Income tax of a non-resident (非居民个人): each month by itself, Individual Income Tax Law article 6(2), Announcement 2019 No. 35 article 3(2). */
import { halfUp } from '../number/half-up'
import { scaled, taxOn, type Bracket } from './bracket'

/** Months over which a bonus is spread (formula 5). */
const BONUS_MONTHS = 6

export interface NonResidentYear {
  /** A month's pay after 5,000 yuan; nothing else is deducted. */
  taxableMonthMinor: number
  taxMonthMinor: number
  /** On a bonus, once a year: a sixth of it finds the rate, six times; nothing is deducted. */
  bonusTaxMinor: number
  taxMinor: number
}

/** Tax of a year with the same pay each month. */
export function nonResidentYear(monthlyMinor: number, bonusMinor: number, brackets: readonly Bracket[], basicYearMinor: number): NonResidentYear {
  const monthly = scaled(brackets, 1, 12)
  const taxableMonthMinor = Math.max(0, monthlyMinor - halfUp(basicYearMinor, 12))
  const taxMonthMinor = taxOn(taxableMonthMinor, monthly)
  const bonusTaxMinor = taxOn(bonusMinor, scaled(monthly, BONUS_MONTHS))
  return { taxableMonthMinor, taxMonthMinor, bonusTaxMinor, taxMinor: 12 * taxMonthMinor + bonusTaxMinor }
}
