/**
 * Days as the three places count them. Hong Kong, Macao and the mainland are all at UTC+8 without summer time, so the
 * offset is a constant and the phone's own zone is never asked.
 */
import type { Locale } from '../locale/locale'

const DAY = 86_400_000
const UTC_OFFSET = 8 * 3_600_000

/** A day, as `2026-11-22`. Strings of this form sort by time. */
export type CivilDate = string & { readonly __unit: 'CivilDate' }

/** A day by its first instant in UTC: a calendar asks this a thousand times before it is drawn. */
const dayAt = (instant: number): CivilDate => new Date(instant).toISOString().slice(0, 10) as CivilDate
const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Years before the hundredth are those of a browser in which a year is being typed. */
const FIRST_YEAR = '0100'

/** @throws RangeError when the text is not a day that exists: a data error. */
export function civilDate(text: string): CivilDate {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= FIRST_YEAR ? startOf(text) : NaN
  // Some engines go on from a 30 February to March.
  if (Number.isNaN(start) || dayAt(start) !== text) throw new RangeError(`"${text}" is not a day`)
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
export function dayOf(instant: number): CivilDate {
  return dayAt(instant + UTC_OFFSET)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((startOf(to) - startOf(from)) / DAY)
}

/** The day so many days later; earlier when negative. */
export function addDays(day: CivilDate, days: number): CivilDate {
  return dayAt(startOf(day) + days * DAY)
}

/** From 0, Sunday, to 6, Saturday. */
export function weekdayOf(day: CivilDate): number {
  return new Date(startOf(day)).getUTCDay()
}

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
