/**
 * Days as the three places count them. Hong Kong, Macao and the mainland are all at UTC+8 without summer time, so the
 * offset is a constant and the phone's own zone is never asked.
 */
import type { Locale } from '../locale/locale'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const OFFSET = 8 * HOUR

/** A day, as `2026-11-22`. Strings of this form sort by time. */
export type CivilDate = string & { readonly __unit: 'CivilDate' }

// Every start counts days: dayjs takes a twentieth of a plain app's start for what four lines of arithmetic do.
// It is the tests' measure of them.

const named = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10) as CivilDate

/** Milliseconds at its beginning, as if it were a day of UTC. */
const startOf = (day: string) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))

/** @throws RangeError when the text is not a day that exists: a data error. */
export function civilDate(text: string): CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || named(startOf(text)) !== text) throw new RangeError(`"${text}" is not a day`)
  return text as CivilDate
}

/** The day that a text is; nothing when it is none: for what people typed, addresses hold and phones stored. */
export function dayIn(text: unknown): CivilDate | undefined {
  try {
    return typeof text === 'string' ? civilDate(text) : undefined
  } catch {
    return undefined
  }
}

/** The day it is in the three places at this instant (milliseconds since 1970, UTC). */
export const dayOf = (instant: number): CivilDate => named(instant + OFFSET)

/** Milliseconds from this instant until the next day begins in the three places. */
export const untilNextDay = (instant: number): number => DAY - ((((instant + OFFSET) % DAY) + DAY) % DAY)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => (startOf(to) - startOf(from)) / DAY

/** The day so many days later; earlier when negative. */
export const addDays = (day: CivilDate, days: number): CivilDate => named(startOf(day) + days * DAY)

/** From 0, Sunday, to 6, Saturday. */
export const weekdayOf = (day: CivilDate): number => new Date(startOf(day)).getUTCDay()

/** Months are capitalised in Portuguese as Macao's official pages write them. */
export const MONTHS: Record<'en' | 'pt', string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  pt: ['Janeiro', 'Fevereiro', 'Março', 'Abril', 'Maio', 'Junho', 'Julho', 'Agosto', 'Setembro', 'Outubro', 'Novembro', 'Dezembro'],
}

/** A day as each language writes it. */
export function formatDay(day: CivilDate, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  if (locale === 'en') return `${date} ${MONTHS.en[month - 1]} ${year}`
  if (locale === 'pt') return `${date} de ${MONTHS.pt[month - 1]} de ${year}`
  return `${year}年${month}月${date}日`
}
