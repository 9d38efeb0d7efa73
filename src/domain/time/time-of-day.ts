import type { Locale, LocalText } from '../locale/locale'

/**
 * A time on the clocks of the three places, in minutes after midnight. A day of service may go on past its 24:00: `24:30` is
 * half past midnight of the next day and still belongs to this one, so that times of a timetable sort.
 */
export type TimeOfDay = number & { readonly __unit: 'TimeOfDay' }

/** From one midnight to the next: no day of the three places is longer or shorter. */
export const DAY_MINUTES = 1440
const UTC_OFFSET_MINUTES = 480

/** @throws RangeError when the text is not a time from `00:00` to `47:59` in two and two digits: a data error. */
export function timeOfDay(text: string): TimeOfDay {
  const match = /^([0-3]\d|4[0-7]):([0-5]\d)$/.exec(text)
  if (!match) throw new RangeError(`"${text}" is not a time of day`)
  return (Number(match[1]) * 60 + Number(match[2])) as TimeOfDay
}

/** The time on the clocks of the three places at this instant (milliseconds since 1970, UTC), in whole minutes. */
export function timeAt(instant: number): TimeOfDay {
  const sinceMidnight = (Math.floor(instant / 60_000) + UTC_OFFSET_MINUTES) % DAY_MINUTES
  return ((sinceMidnight + DAY_MINUTES) % DAY_MINUTES) as TimeOfDay
}

const NEXT_DAY: LocalText = { 'zh-Hans': '次日{time}', 'zh-Hant': '翌日{time}', en: '{time} next day', pt: '{time} do dia seguinte' }

/**
 * A time as each language writes it: `06:30`, in Portuguese `06h30`; later than midnight `00:30 next day`.
 *
 * 24 hours in two digits everywhere, because they cannot be mistaken, stand in columns and are the same in four languages.
 * Shenzhen's tables of control points, timetables and the records write so. Hong Kong's own pages have `上午6時30分` and `6.30am`
 * in sentences; Macao's Portuguese pages have `das 09h00 às 13h00`. The end of a day is `24:00` as those tables print it, and
 * not `00:00`, which is the beginning of one.
 */
export function formatTime(time: TimeOfDay, locale: Locale): string {
  const isNextDay = time > DAY_MINUTES
  const shown = isNextDay ? time - DAY_MINUTES : time
  const [hours, minutes] = [Math.floor(shown / 60), shown % 60].map((part) => String(part).padStart(2, '0'))
  const written = `${hours}${locale === 'pt' ? 'h' : ':'}${minutes}`
  return isNextDay ? NEXT_DAY[locale].replace('{time}', written) : written
}
