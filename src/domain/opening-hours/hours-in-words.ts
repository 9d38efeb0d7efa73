import type { Locale } from '../locale/locale'
import { DAY_MINUTES, formatTime } from '../time/time-of-day'
import type { OpeningHours, Span } from './opening-hours'

/** From Sunday on, short. */
const DAYS: Record<Locale, string[]> = {
  'zh-Hans': [...'日一二三四五六'].map((day) => `周${day}`),
  'zh-Hant': [...'日一二三四五六'].map((day) => `星期${day}`),
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  pt: ['dom.', 'seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.'],
}

const TO: Record<Locale, string> = { 'zh-Hans': '至', 'zh-Hant': '至', en: '–', pt: ' a ' }
const EVERY_DAY: Record<Locale, string> = { 'zh-Hans': '每天', 'zh-Hant': '每日', en: 'Every day', pt: 'Todos os dias' }
const BETWEEN: Record<Locale, string> = { 'zh-Hans': '、', 'zh-Hant': '、', en: ', ', pt: ', ' }

/** Monday first, as offices print it. */
const WEEK = [1, 2, 3, 4, 5, 6, 0]

const sameAs = (spans: readonly Span[] | 'unknown'): string => (typeof spans === 'string' ? spans : spans.map(({ opens, closes }) => `${opens}-${closes}`).join())

export interface HoursLine {
  /** `Mon–Fri` */
  days: string
  /** `09:00–12:00, 14:00–18:00`; missing where no source says when. */
  times?: string
  isAllDay?: boolean
}

/** Opening hours for reading: days with the same hours together, closed days left out. */
export function hoursInWords({ week }: OpeningHours, locale: Locale): HoursLine[] {
  const runs: { first: number; last: number; count: number }[] = []
  for (const day of WEEK) {
    const run = runs[runs.length - 1]
    if (run && sameAs(week[run.last]!) === sameAs(week[day]!)) Object.assign(run, { last: day, count: run.count + 1 })
    else runs.push({ first: day, last: day, count: 1 })
  }
  const [names, to] = [DAYS[locale], TO[locale]]
  return runs.flatMap(({ first, last, count }): HoursLine[] => {
    const spans = week[first]!
    if (spans.length === 0) return []
    const days = count === 7 ? EVERY_DAY[locale] : count === 1 ? names[first]! : `${names[first]}${to}${names[last]}`
    if (typeof spans === 'string') return [{ days }]
    const isAllDay = spans.length === 1 && spans[0]!.opens === 0 && spans[0]!.closes === DAY_MINUTES
    return [{ days, times: spans.map(({ opens, closes }) => `${formatTime(opens, locale)}–${formatTime(closes, locale)}`).join(BETWEEN[locale]), isAllDay }]
  })
}
