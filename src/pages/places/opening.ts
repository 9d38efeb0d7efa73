import type { HolidayPlace } from '@/domain/holiday/calendar'
import { cityOfPlace } from '@/domain/directory/directory-place'
import type { Locale } from '@/domain/locale/locale'
import { separator } from '@/domain/locale/separator'
import { hoursInWords } from '@/domain/opening-hours/hours-in-words'
import { openingHours, openState, type Moment, type OpeningHours, type OpenState } from '@/domain/opening-hours/opening-hours'
import { areOfficesClosed } from '@/facts/customs/holidays'
import type { Place } from '@/facts/directory/places'
import { openInWords } from '../open-words'
import type { SayPlaces } from './locales'

type Timed = Pick<Place, 'hours' | 'onHolidays' | 'at'>

/** Hours of a place; missing where no source has any. */
export const hoursOf = ({ hours, onHolidays }: Timed): OpeningHours | undefined => (hours === 'unknown' ? undefined : openingHours(hours, onHolidays))

function holidayPlace(place: Timed): HolidayPlace {
  const city = cityOfPlace(place)
  return city === 'hong-kong' || city === 'macao' ? city : 'mainland'
}

/** Whether a place is open at a moment, by the public holidays of where it is. */
export function stateOf(place: Timed, now: Moment): OpenState {
  const hours = hoursOf(place)
  return hours ? openState(hours, now, (day) => areOfficesClosed(holidayPlace(place), day)) : { state: 'unknown' }
}

export const stateInWords = (place: Timed, now: Moment, t: SayPlaces, locale: Locale): string => openInWords(stateOf(place, now), now, (word, values) => t(`places.${word}`, values), locale)

/** The hours for reading, and what is known of public holidays; where no hours are known, what to do about it. */
export function hoursNote(place: Timed, t: SayPlaces, locale: Locale): string {
  const hours = hoursOf(place)
  if (!hours) return t('places.hoursUnknown')
  const holidays = t(`places.${place.onHolidays === 'closed' ? 'holidayClosed' : place.onHolidays === 'open' ? 'holidayOpen' : 'holidayUnknown'}`)
  const lines = hoursInWords(hours, locale).map(({ days, times, isAllDay }) => `${days} ${isAllDay ? t('places.allDay') : (times ?? t('places.dayUnknown'))}`)
  return [...lines, holidays].join(separator(locale, 'clauses'))
}
