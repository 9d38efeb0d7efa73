/**
 * Days as the three places count them. Hong Kong, Macao and the mainland are all at UTC+8 without summer time, so the
 * offset is a constant and the phone's own zone is never asked.
 */
import type { Locale } from '../locale/locale'

const DAY = 86_400_000
const UTC_OFFSET = 8 * 3_600_000

/** A day, as `2026-11-22`. Strings of this form sort by time. */
export type CivilDate = string & { readonly __unit: 'CivilDate' }

/**
 * Days are numbered from 1 January 1970 by arithmetic alone: a calendar asks for them a thousand times before it is drawn, and no
 * clock of the phone has a say. Years are reckoned from March, so that a leap day is the last of its year; 400 of them repeat.
 */
const DAYS_OF_400_YEARS = 146_097
const FROM_MARCH_OF_YEAR_0 = 719_468

function numberOf(day: string): number {
  const [written, month, date] = day.split('-').map(Number) as [number, number, number]
  const year = month > 2 ? written : written - 1
  const era = Math.floor(year / 400)
  const ofEra = year - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  return era * DAYS_OF_400_YEARS + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - FROM_MARCH_OF_YEAR_0
}

const padded = (part: number, length: number): string => String(part).padStart(length, '0')

function dayNumbered(number: number): CivilDate {
  const shifted = number + FROM_MARCH_OF_YEAR_0
  const era = Math.floor(shifted / DAYS_OF_400_YEARS)
  const ofEra = shifted - era * DAYS_OF_400_YEARS
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return `${padded(year + era * 400 + (month > 2 ? 0 : 1), 4)}-${padded(month, 2)}-${padded(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1, 2)}` as CivilDate
}

/** Years before the hundredth are those of a browser in which a year is being typed. */
const FIRST_YEAR = '0100'

/** @throws RangeError when the text is not a day that exists: a data error. */
export function civilDate(text: string): CivilDate {
  // A 30 February is numbered as a day of March.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_YEAR || dayNumbered(numberOf(text)) !== text) throw new RangeError(`"${text}" is not a day`)
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
  return dayNumbered(Math.floor((instant + UTC_OFFSET) / DAY))
}

/** Milliseconds from this instant until the next day begins in the three places. */
export const untilNextDay = (instant: number): number => DAY - (((instant + UTC_OFFSET) % DAY) + DAY) % DAY

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return numberOf(to) - numberOf(from)
}

/** The day so many days later; earlier when negative. */
export function addDays(day: CivilDate, days: number): CivilDate {
  return dayNumbered(numberOf(day) + days)
}

/** From 0, Sunday, to 6, Saturday. */
export function weekdayOf(day: CivilDate): number {
  // 1 January 1970 was a Thursday.
  return (((numberOf(day) + 4) % 7) + 7) % 7
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
