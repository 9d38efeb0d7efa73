import type { Locale } from '../locale/locale'
import { NO_BREAK } from '../number/number'

/** How long something takes, in minutes; may have a fraction, which is dropped only when shown. */
export type Minutes = number & { readonly __unit: 'Minutes' }

/** @throws RangeError on what is no length of time: a data error. */
export function minutes(count: number): Minutes {
  if (!(count >= 0 && count < Infinity)) throw new RangeError(`${count} min is no length of time`)
  return count as Minutes
}

const UNITS: Record<Locale, { hours: string; minutes: string; between: string }> = {
  'zh-Hans': { hours: '小时', minutes: '分钟', between: '' },
  'zh-Hant': { hours: '小時', minutes: '分鐘', between: '' },
  en: { hours: `${NO_BREAK}h`, minutes: `${NO_BREAK}min`, between: ' ' },
  pt: { hours: `${NO_BREAK}h`, minutes: `${NO_BREAK}min`, between: ' ' },
}

/** A length of time in whole minutes: `25 min`, `1 h 25 min`, `1小時25分鐘`. What is more than nothing is at least `1 min`. */
export function formatMinutes(length: Minutes, locale: Locale): string {
  const unit = UNITS[locale]
  const whole = length > 0 ? Math.max(1, Math.round(length)) : 0
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  return [hours > 0 && `${hours}${unit.hours}`, (rest > 0 || hours === 0) && `${rest}${unit.minutes}`].filter(Boolean).join(unit.between)
}
