import { HOLIDAY_PLACES, isWorkingDay, placeDay, type HolidayPlace, type PlaceDay } from '@/domain/holiday/calendar'
import type { HolidayName } from '@/domain/holiday/name'
import { formatDay, weekdayOf, type CivilDate } from '@/domain/time/civil'
import { formatWeekday } from '@/domain/time/day-in-words'
import { holidayCalendar } from '@/facts/customs/holidays'
import { type useI18n } from '@/i18n'
import { type holidayMessages } from './locales'

export type I18n = ReturnType<typeof useI18n<keyof (typeof holidayMessages)['en']>>

export const nameWords = ({ t }: I18n, name: HolidayName): string => t(`holidays.name-${name}`)

export const placeWords = ({ t }: I18n, place: HolidayPlace): string => t(place === 'mainland' ? 'holidays.mainland' : `region.${place}`)

/** One after the other, as the language sets them apart. */
export const joinWords = ({ t }: I18n, words: readonly string[]): string => words.reduce((first, second) => t('holidays.and', { first, second }))

/** `Sunday, 22 November 2026`. */
export const dayWords = ({ t, locale }: I18n, day: CivilDate): string => t('holidays.date', { weekday: formatWeekday(day, locale), day: formatDay(day, locale) })

/** What the lists say of a day: nothing of an ordinary one. */
export function markWords(i18n: I18n, { marks }: PlaceDay): string | undefined {
  const { t } = i18n
  if (marks.off) return t('holidays.off', { name: nameWords(i18n, marks.off) })
  if (marks.work) return t('holidays.work', { name: nameWords(i18n, marks.work) })
  if (marks['offices-off']) return t('holidays.offices-off', { name: nameWords(i18n, marks['offices-off']) })
  return marks['offices-half'] && t('holidays.offices-half', { name: nameWords(i18n, marks['offices-half']) })
}

/** What a day is in a place, in all cases. */
export function statusWords(i18n: I18n, place: HolidayPlace, day: CivilDate): { status: string; note?: string } {
  const { t } = i18n
  const known = placeDay(holidayCalendar, place, day)
  const marked = markWords(i18n, known)
  if (marked) return { status: marked, note: known.announced === 'law' ? t('holidays.byLaw') : undefined }
  const isWorked = isWorkingDay(holidayCalendar, place, day)
  if (isWorked === 'not-announced') return { status: t('holidays.unknown') }
  if (isWorked === 'yes') return { status: t('holidays.working') }
  const isWeekend = [0, 6].includes(weekdayOf(day))
  return { status: t(isWeekend ? 'holidays.weekend' : 'holidays.unknown') }
}

/** The places where a day is marked, each with what it is there. */
export const markedPlaces = (i18n: I18n, day: CivilDate): { place: HolidayPlace; text: string; known: PlaceDay }[] =>
  HOLIDAY_PLACES.flatMap((place) => {
    const known = placeDay(holidayCalendar, place, day)
    const text = markWords(i18n, known)
    return text ? [{ place, text, known }] : []
  })
