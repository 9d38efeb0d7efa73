import { factOn } from '@/domain/fact/fact'
import { HOLIDAY_PLACES, placeDay } from '@/domain/holiday/calendar'
import { separator } from '@/domain/locale/separator'
import { formatDay, civilDate, type CivilDate } from '@/domain/time/civil'
import { holidayCalendar, mainlandNotice } from '@/facts/customs/holidays'
import { useI18n } from '@/i18n'
import { Notice } from '@/ui'
import { placeWords } from './day-words'
import { holidayMessages } from './locales'

/** Says of which places the list of a day's year was not found, and what is marked instead. */
export function NotAnnounced({ day }: { day: CivilDate }) {
  const i18n = useI18n(holidayMessages)
  const { t, locale } = i18n
  const found = factOn(mainlandNotice, day)
  const year = day.slice(0, 4)
  return (
    <>
      {HOLIDAY_PLACES.filter((place) => placeDay(holidayCalendar, place, day).announced !== 'whole').map((place) => {
        const says = t('holidays.notAnnounced', { place: placeWords(i18n, place), year })
        const notice = place === 'mainland' && found.ok ? t('holidays.noticeDay', { year: found.fact.value.year, date: formatDay(civilDate(found.fact.value.publishedOn), locale) }) : ''
        return (
          <Notice key={place} id={`not-announced-${place}`}>
            {[says, notice].filter(Boolean).join(separator(locale, 'sentences'))}
          </Notice>
        )
      })}
    </>
  )
}
