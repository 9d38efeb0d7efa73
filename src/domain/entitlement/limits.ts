/** From exact numbers to the answers that the schemes know: on which side of a limit somebody is. */
import { civilDate, type CivilDate } from '../time/civil'

/** Monthly income and assets up to which one may have an allowance, in hundredths of a dollar. */
export interface MeansLimits {
  income: { single: number; couple: number }
  assets: { single: number; couple: number }
}

export interface Means {
  incomeMinor: number
  assetsMinor: number
  /** Husband and wife who live together are counted together. */
  isCouple: boolean
}

/** At the limit is within it. */
export function meansAnswer({ incomeMinor, assetsMinor, isCouple }: Means, { income, assets }: MeansLimits): 'within' | 'over' {
  const of = isCouple ? 'couple' : 'single'
  return incomeMinor <= income[of] && assetsMinor <= assets[of] ? 'within' : 'over'
}

/** Days away that may be, the last of them included. */
export const awayAnswer = (days: number, most: number): 'within' | 'over' => (days <= most ? 'within' : 'over')

/** Days of presence that must be, the last of them included. */
export const presentAnswer = (days: number, least: number): 'within' | 'fewer' => (days >= least ? 'within' : 'fewer')

/**
 * Whole years on a day. Who was born on 29 February is a year older on 1 March of other years.
 *
 * @throws RangeError on a birth after that day
 */
export function ageOn(born: CivilDate, day: CivilDate): number {
  if (born > day) throw new RangeError(`born on ${born}, after ${day}`)
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) >= born.slice(5) ? years : years - 1
}

/** First day on which somebody is so old. */
export function dayOfAge(born: CivilDate, age: number): CivilDate {
  const year = String(Number(born.slice(0, 4)) + age).padStart(4, '0')
  try {
    return civilDate(`${year}${born.slice(4)}`)
  } catch {
    return civilDate(`${year}-03-01`)
  }
}
