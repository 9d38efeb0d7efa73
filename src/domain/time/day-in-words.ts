/** Days as people speak of them: by weekday, without the year, or from today. */
import type { Locale, LocalText } from '../locale/locale'
import { daysBetween, MONTHS, weekdayOf, type CivilDate } from './civil'

const CHINESE_WEEKDAYS = [...'日一二三四五六'].map((name) => `星期${name}`)

/** From Sunday on. */
const WEEKDAYS: Record<Locale, string[]> = {
  'zh-Hans': CHINESE_WEEKDAYS,
  'zh-Hant': CHINESE_WEEKDAYS,
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  pt: ['domingo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado'],
}

/** The weekday's name. Portuguese has it small, as the Boletim Oficial does inside a sentence, though it has months large. */
export function formatWeekday(day: CivilDate, locale: Locale): string {
  return WEEKDAYS[locale][weekdayOf(day)]!
}

/** A day without its year, where that is plain: `22 Nov`, `11月22日`, `22 de Nov.`. */
export function formatDayShort(day: CivilDate, locale: Locale): string {
  const [, month, date] = day.split('-').map(Number) as [number, number, number]
  if (locale === 'en') return `${date} ${MONTHS.en[month - 1]!.slice(0, 3)}`
  if (locale === 'pt') return `${date} de ${MONTHS.pt[month - 1]!.slice(0, 3)}.`
  return `${month}月${date}日`
}

const NEAR: LocalText[] = [
  { 'zh-Hans': '昨天', 'zh-Hant': '昨日', en: 'yesterday', pt: 'ontem' },
  { 'zh-Hans': '今天', 'zh-Hant': '今日', en: 'today', pt: 'hoje' },
  { 'zh-Hans': '明天', 'zh-Hant': '明日', en: 'tomorrow', pt: 'amanhã' },
]

const PAST: Record<Locale, (days: number) => string> = {
  'zh-Hans': (days) => `${days}天前`,
  'zh-Hant': (days) => `${days}日前`,
  en: (days) => `${days} days ago`,
  pt: (days) => `há ${days} dias`,
}

const FUTURE: Record<Locale, (days: number) => string> = {
  'zh-Hans': (days) => `${days}天后`,
  'zh-Hant': (days) => `${days}日後`,
  en: (days) => `in ${days} days`,
  pt: (days) => `dentro de ${days} dias`,
}

/** How far a day is from today: `yesterday`, `today`, `tomorrow`, `3 days ago`, `in 3 days`; small, to stand in a sentence. */
export function formatRelativeDay(day: CivilDate, today: CivilDate, locale: Locale): string {
  const days = daysBetween(today, day)
  return NEAR[days + 1]?.[locale] ?? (days < 0 ? PAST : FUTURE)[locale](Math.abs(days))
}
