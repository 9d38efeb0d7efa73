/** Cumulative withholding (累计预扣法) month by month: Announcement 2018 No. 61, article 6. */
import { halfUp } from '../number/half-up'
import { taxOn } from './bracket'
import type { MainlandPay, MainlandRule } from './mainland-year'

/**
 * What the employer withholds from January to December on the same pay each month: the tax on all since January, less what was
 * withheld before, never less than nothing.
 *
 * @param bonusMinor added to December's pay, where it is not taxed apart
 */
export function withheldByMonth({ monthlyMinor, insuranceMinor, additionalMinor }: Omit<MainlandPay, 'bonusMinor'>, bonusMinor: number, { brackets, basicYearMinor }: MainlandRule): number[] {
  // 60,000 a year are 5,000 a month.
  const kept = monthlyMinor - insuranceMinor - additionalMinor - halfUp(basicYearMinor, 12)
  let paid = 0
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1
    const taxable = Math.max(0, month * kept + (month === 12 ? bonusMinor : 0))
    const due = Math.max(0, taxOn(taxable, brackets) - paid)
    paid += due
    return due
  })
}
