/** How long one must have contributed for a monthly pension, by the year in which one reaches the age for it. */
export interface PensionMonths {
  /** Months needed before it rises. */
  months: number
  /** First year in which more is needed. */
  risesFrom: number
  /** More in that year, and again in each after it. */
  stepMonths: number
  mostMonths: number
}

/**
 * Months of contributions for a monthly pension.
 *
 * @param year year in which one reaches the age for a pension
 * @see Decision of the Standing Committee of the National People's Congress of 2024-09-13: from 15 years to 20 between 2030 and 2039
 */
export function monthsForPension({ months, risesFrom, stepMonths, mostMonths }: PensionMonths, year: number): number {
  return Math.min(months + Math.max(year - risesFrom + 1, 0) * stepMonths, mostMonths)
}
