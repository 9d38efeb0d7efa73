/** Ages, and the days on which they are reached. */
import { civilDate, type CivilDate } from '../time/civil'

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
