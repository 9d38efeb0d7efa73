import { factOn, type FactEntry } from '@/domain/fact/fact'
import { whoAnswers } from '@/domain/office/who-answers'
import { dayOf, type CivilDate } from '@/domain/time/civil'
import { formatWeekday, formatDayShort } from '@/domain/time/day-in-words'
import { formatTime, timeAt } from '@/domain/time/time-of-day'
import type { Locale } from '@/domain/locale/locale'
import { officeContact, offices, type Contact, type Office } from '@/facts/customs/offices'
import { bookingMessages, type SayBooking } from './locales'

export const partsOfOffering = (offering: string): { office: string; service: string } => {
  const [office = '', service = ''] = offering.split('/')
  return { office, service }
}

/** An office as it is, or last was. */
export const officeNamed = (id: string): FactEntry<Office> | undefined => offices.get(id)?.series.slice(-1)[0]

export function contactFor(office: Office | undefined, day: CivilDate): FactEntry<Contact> | undefined {
  if (!office) return undefined
  const found = factOn(officeContact(whoAnswers(office)), day)
  return found.ok ? found.fact : undefined
}

type Task = Extract<keyof (typeof bookingMessages)['en'], `booking.do.${string}`>

/** What one comes for; an operator may offer what this app has no word for. */
export function serviceInWords(service: string, t: SayBooking): string {
  const key = `booking.do.${service}`
  return t(key in bookingMessages.en ? (key as Task) : 'booking.do.other')
}

/** `Monday, 23 Nov` of a minute since 1970. */
export const dayInWords = (day: CivilDate, locale: Locale): string =>
  locale === 'en' || locale === 'pt' ? `${formatWeekday(day, locale)}, ${formatDayShort(day, locale)}` : `${formatDayShort(day, locale)} ${formatWeekday(day, locale)}`

const MINUTE = 60_000

export const dayAt = (minute: number): CivilDate => dayOf(minute * MINUTE)
export const timeInWords = (minute: number, locale: Locale): string => formatTime(timeAt(minute * MINUTE), locale)

export const momentInWords = (minute: number, locale: Locale): string => `${dayInWords(dayAt(minute), locale)} ${timeInWords(minute, locale)}`

/** What the counter's list shows of a reference; the code holds the whole of it. */
export const shortRef = (ref: string): string => ref.slice(-4).toUpperCase()
