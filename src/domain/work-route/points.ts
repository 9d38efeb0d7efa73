/** Points of the Mainland's work permit for foreigners (外国人来华工作许可积分). */

export interface Factor {
  id: string
  /** No more than these count. */
  most: number
  options: readonly { id: string; points: number }[]
}

/** Years of relevant work: so many points for the first of them that count, and more for each further year. */
export interface YearsRule {
  from: number
  points: number
  each: number
  most: number
}

export interface PointsRule {
  factors: readonly Factor[]
  years: YearsRule
  /** At least so many. */
  a: number
  b: number
}

/**
 * @param years whole years, 0 or more
 * @throws RangeError on fewer
 */
export function yearsPoints(years: number, { from, points, each, most }: YearsRule): number {
  if (!(years >= 0)) throw new RangeError(`years must be >= 0, got ${years}`)
  return years < from ? 0 : Math.min(most, points + (years - from) * each)
}

/** Points of the answers given; a factor without one, or with one that is not there, counts nothing. */
export function pointsOf({ factors, years }: PointsRule, chosen: Readonly<Partial<Record<string, string>>>, worked: number): number {
  const sum = factors.reduce((total, { id, most, options }) => total + Math.min(most, options.find((option) => option.id === chosen[id])?.points ?? 0), 0)
  return sum + yearsPoints(worked, years)
}

export const classOf = (points: number, { a, b }: Pick<PointsRule, 'a' | 'b'>): 'a' | 'b' | 'c' => (points >= a ? 'a' : points >= b ? 'b' : 'c')
