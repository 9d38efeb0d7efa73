import { addDays, type CivilDate } from '../time/civil'
import type { Place } from './movement'
import type { Stay } from './stays'

const EPOCH = '1970-01-01' as CivilDate

const DAY_MS = 86_400_000

/** Days as numbers, to count with: thousands of them, so not by a library. */
export const numberOf = (day: CivilDate): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / DAY_MS
export const dayNumbered = (number: number): CivilDate => addDays(EPOCH, number)

/**
 * How a day counts: `any` if one was there at any time of it, `full` only if from 00:00 to 24:00.
 * An entry at exactly 00:00 leaves its day whole; one without a time does not.
 */
export type DayMethod = 'any' | 'full'

/** First and last day of a stay that count; nothing counts after today, and where something is missing only what is certain. */
function spanOf({ from, to, gap }: Stay, method: DayMethod, today: number): [number, number] | undefined {
  const begins = from && numberOf(from.day)
  const ends = to && numberOf(to.day)
  if (gap) {
    const certain = (begins ?? ends)!
    return method === 'any' && certain <= today ? [certain, certain] : undefined
  }
  if (method === 'any') return [begins!, Math.min(ends ?? today, today)]
  return [from!.time === '00:00' ? begins! : begins! + 1, Math.min(ends ?? today, today) - 1]
}

/** Days that count in a place up to today, as numbers, earliest first, each once. Today is not over: it is no full day. */
export function daysIn(stays: readonly Stay[], place: Place, method: DayMethod, today: CivilDate): number[] {
  const days: number[] = []
  const now = numberOf(today)
  for (const stay of stays) {
    const span = stay.place === place ? spanOf(stay, method, now) : undefined
    if (!span) continue
    for (let day = Math.max(span[0], (days[days.length - 1] ?? -Infinity) + 1); day <= span[1]; day++) days.push(day)
  }
  return days
}

/** How many of the days, earliest first, are from `first` to `last`. */
export const countBetween = (days: readonly number[], first: number, last: number): number => days.filter((day) => day >= first && day <= last).length

/** Whether something missing could change what happened in a place from `first` to `last`. */
export function isUnsure(stays: readonly Stay[], place: Place, first: CivilDate, last: CivilDate): boolean {
  return stays.some(({ place: where, gap, from, to, after, before }) => {
    if (where !== place || !gap) return false
    return ((from ?? after)?.day ?? '') <= last && ((to ?? before)?.day ?? '9') >= first
  })
}
