import type { Fact, FactEntry } from '../fact/fact'
import type { CivilDate } from '../time/civil'
import { placeDay, type HolidayCalendar } from './calendar'
import { longRunOf } from './days-off'
import { festivalOf, type Festival } from './name'

/** `out` and `in` as seen from the place; `busiest`: the source does not say which way; `visitors`: only those who are no residents. */
export type CrowdWay = 'out' | 'in' | 'busiest' | 'visitors'

/** What was forecast or counted at the control points in one festival. */
export interface Crowd {
  at: string
  festival: Festival
  basis: 'forecast' | 'record'
  peaks: readonly { day: string; way: CrowdWay; people: number }[]
}

export type CrowdFacts = readonly Fact<Crowd>[]

/** A peak of a day, and the entry that tells of it. */
export interface Told {
  peak: Crowd['peaks'][number]
  entry: FactEntry<Crowd>
}

/**
 * Why many are likely to cross on a day of which no source tells: the first and the last of at least three days off in Hong
 * Kong, and the Mainland's three long holidays.
 */
export type Rush = 'leaves-hong-kong' | 'returns-to-hong-kong' | 'mainland-holiday'

/** The Mainland's holidays of five days and more. */
const MAINLAND_WEEKS: readonly (Festival | undefined)[] = ['lunar-new-year', 'labour-day', 'national-day']

/**
 * Hong Kong's forecasts have most people leave on the first and come back on the last day of Easter 2024 and 2025 and of
 * Christmas 2025. In the Mainland's long holidays they do not: in February 2026 both peaks were on weekends outside of Hong
 * Kong's own days, so that nothing is said there of single days.
 */
export function rushesOn(calendar: HolidayCalendar, day: CivilDate): Rush[] {
  const mainland = placeDay(calendar, 'mainland', day).marks.off
  if (mainland && MAINLAND_WEEKS.includes(festivalOf(mainland))) return ['mainland-holiday']
  const run = longRunOf(calendar, 'hong-kong', day)
  if (!run || run.names.some((name) => MAINLAND_WEEKS.includes(festivalOf(name)))) return []
  return [...(day === run.first ? ['leaves-hong-kong' as const] : []), ...(day === run.last ? ['returns-to-hong-kong' as const] : [])]
}

/** What sources tell of this very day. */
export const toldOf = (crowds: CrowdFacts, day: CivilDate): Told[] =>
  crowds.flatMap(({ series }) => series.flatMap((entry) => entry.value.peaks.filter((peak) => peak.day === day).map((peak) => ({ peak, entry }))))

/** Of a day, whether it is known that many cross. Never that few do: no source says so. */
export const isCrowded = (calendar: HolidayCalendar, crowds: CrowdFacts, day: CivilDate): boolean =>
  rushesOn(calendar, day).length > 0 || toldOf(crowds, day).length > 0

/** How it was the last time that a festival was over by this day, at each place of which it is known. */
export const lastTime = (crowds: CrowdFacts, festival: Festival, day: CivilDate): FactEntry<Crowd>[] =>
  crowds.flatMap(({ series }) => {
    const over = series.filter(({ value, effectiveTo }) => value.festival === festival && effectiveTo !== undefined && effectiveTo < day)
    return over.slice(-1)
  })
