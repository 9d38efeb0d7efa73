/** The counter's words, and how it writes times, days and names. */
import { defineMessages } from '@/i18n/define-messages'
import { format } from '@/i18n/format'
import type { Locale, LocalText } from '@/domain/locale/locale'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import { formatTime, timeAt } from '@/domain/time/time-of-day'
import { messages, type DeskKey } from './locales'

/** Names of offices and of what they do, as the project's facts have them; written beside the page when it is built. */
export interface Names {
  offices: Record<string, LocalText>
  services: Record<string, LocalText>
}

export interface Say {
  locale: Locale
  t: (key: DeskKey, values?: Record<string, string | number>) => string
  /** Minutes since 1970, on the clocks of the three places. */
  time: (minutes: number) => string
  /** Milliseconds since 1970, now where nothing is said. */
  moment: (instant?: number) => string
  day: (day: CivilDate) => string
  office: (id: string) => string
  /** Of an offering: `sz-luohu/mainland-permit`. */
  service: (offering: string) => string
}

const bound = defineMessages(messages)

export function wordsIn(locale: Locale, names: Names, now: () => number): Say {
  const texts: Record<DeskKey, string> = bound[locale]
  const moment = (instant = now()) => formatTime(timeAt(instant), locale)
  return {
    locale,
    t: (key, values) => format(texts[key], values),
    time: (minutes) => moment(minutes * 60_000),
    moment,
    day: (day) => formatDay(day, locale),
    office: (id) => names.offices[id]?.[locale] ?? id,
    service: (offering) => {
      const id = offering.slice(offering.indexOf('/') + 1)
      return names.services[id]?.[locale] ?? id
    },
  }
}
