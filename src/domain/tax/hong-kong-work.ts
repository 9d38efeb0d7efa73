/** What of an employee's pay Hong Kong taxes, by where the work is done (Inland Revenue Ordinance, section 8), and what Macao does. */
import { assertAmounts, shareOf } from './exact'
import type { DaysOfWork } from './mainland-days'

export interface HongKongWork extends DaysOfWork {
  /** The employment is located in Hong Kong: contract, employer and pay are there. */
  isEmployedInside: boolean
  /** Days of any presence in Hong Kong in the year of assessment, for who only visits; nothing for who lives there. */
  visitDays?: number
}

/**
 * Pay that Hong Kong taxes, in hundredths, half up.
 *
 * - nothing where all work is done outside, visits of up to so many days not looked at: section 8(1A)(b) and (1B)
 * - all of it for an employment located in Hong Kong, wherever the work is done: section 8(1)
 * - by days for an employment located elsewhere: section 8(1A)(a)
 *
 * For employees: directors' fees are taxed where the company is, whatever the days. Tax that the Mainland took is a credit
 * (section 50), since section 8(1A)(c) no longer excludes pay where there is an arrangement.
 *
 * @param mostVisitDays 60
 */
export function taxedInHongKong(totalMinor: number, { inside, all, isEmployedInside, visitDays }: HongKongWork, mostVisitDays: number): number {
  assertAmounts(totalMinor)
  if (!(all > 0 && inside >= 0 && inside <= all)) throw new RangeError('days inside exceed the whole')
  const isVisitor = visitDays !== undefined && visitDays <= mostVisitDays
  if (inside === 0 || isVisitor) return 0
  return isEmployedInside ? totalMinor : shareOf(totalMinor, inside, all)
}

/** Working days of a year with five in each week; leave and holidays make them fewer, so that of 60 days the tenths decide and not these. */
const WORK_DAYS = 260

/** Days of a year that a share of the working days comes to, whole. */
export function workDaysInYear({ inside, all }: DaysOfWork): number {
  if (!(all > 0 && inside >= 0 && inside <= all)) throw new RangeError('days inside exceed the whole')
  return Math.round((WORK_DAYS * inside) / all)
}

/** Pay for work that is done in Macao, in hundredths, half up: professional tax knows no number of days below which it is not taxed. */
export function taxedInMacao(totalMinor: number, { inside, all }: DaysOfWork): number {
  assertAmounts(totalMinor)
  if (!(all > 0 && inside >= 0 && inside <= all)) throw new RangeError('days inside exceed the whole')
  return shareOf(totalMinor, inside, all)
}
