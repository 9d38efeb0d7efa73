/** Months as a calendar on the wall shows them: weeks from Sunday, as in Hong Kong and Macao. */
import type { Locale } from '../locale/locale'
import { addDays, MONTHS, weekdayOf, type CivilDate } from './civil'

/** A month, as `2026-11`. Strings of this form sort by time. */
export type CivilMonth = string & { readonly __unit: 'CivilMonth' }

export const monthOf = (day: CivilDate): CivilMonth => day.slice(0, 7) as CivilMonth

export const firstDayOf = (month: CivilMonth): CivilDate => `${month}-01` as CivilDate

/** The month so many months later; earlier when negative. */
export function addMonths(month: CivilMonth, months: number): CivilMonth {
  const [year, one] = month.split('-').map(Number) as [number, number]
  const count = year * 12 + one - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}` as CivilMonth
}

export function daysOf(month: CivilMonth): CivilDate[] {
  const days: CivilDate[] = []
  for (let day = firstDayOf(month); monthOf(day) === month; day = addDays(day, 1)) days.push(day)
  return days
}

/** Rows of seven from Sunday; places of other months are empty. */
export function weeksOf(month: CivilMonth): (CivilDate | undefined)[][] {
  const days: (CivilDate | undefined)[] = [...Array<undefined>(weekdayOf(firstDayOf(month))), ...daysOf(month)]
  while (days.length % 7 > 0) days.push(undefined)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

/** `November 2026`, `2026年11月`, `Novembro de 2026`. */
export function formatMonth(month: CivilMonth, locale: Locale): string {
  const [year, one] = month.split('-').map(Number) as [number, number]
  if (locale === 'en') return `${MONTHS.en[one - 1]} ${year}`
  if (locale === 'pt') return `${MONTHS.pt[one - 1]} de ${year}`
  return `${year}年${one}月`
}

const CHINESE = [...'日一二三四五六']

/** Heads of the columns, from Sunday on. */
export const SHORT_WEEKDAYS: Record<Locale, readonly string[]> = {
  'zh-Hans': CHINESE,
  'zh-Hant': CHINESE,
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  pt: ['dom.', 'seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.'],
}
