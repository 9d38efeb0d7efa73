/**
 * Days as the three places count them. Hong Kong, Macao and the mainland are all at UTC+8 without summer time, so the
 * offset is a constant and the phone's own zone is never asked.
 */
import type { Locale } from '../locale/locale'

const DAY = 86_400_000
const UTC_OFFSET = 8 * 3_600_000

/** A day, as `2026-11-22`. Strings of this form sort by time. */
export type CivilDate = string & { readonly __unit: 'CivilDate' }

/** Milliseconds since 1970 at which a day begins in UTC. */
function startOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return Date.UTC(year, month - 1, date)
}

/** The day in UTC. Years are counted from March on, so that a leap day ends one; 400 of them have 146,097 days. */
function written(instant: number): string {
  const days = Math.floor(instant / DAY) + 719_468
  const era = Math.floor(days / 146_097)
  const ofEra = days - era * 146_097
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return `${digits(era * 400 + year + (month < 3 ? 1 : 0), 4)}-${digits(month, 2)}-${digits(date, 2)}`
}

/** @throws RangeError when the text is not a day that exists: a data error. */
export function civilDate(text: string): CivilDate {
  // A day too many runs over into the next month, and is then written otherwise.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || written(startOf(text)) !== text) throw new RangeError(`"${text}" is not a day`)
  return text as CivilDate
}

/** The day it is in the three places at this instant (milliseconds since 1970, UTC). */
export function dayOf(instant: number): CivilDate {
  return written(instant + UTC_OFFSET) as CivilDate
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (startOf(to) - startOf(from)) / DAY
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
