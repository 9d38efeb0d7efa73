import { HOLIDAY_PLACES, nextHoliday } from '@/domain/holiday/calendar'
import type { CivilDate } from '@/domain/time/civil'
import { formatRelativeDay } from '@/domain/time/day-in-words'
import { holidayCalendar } from '@/facts/customs/holidays'
import { useI18n } from '@/i18n'
import { Card, ListItem, Section } from '@/ui'
import { dayWords, nameWords, placeWords } from './day-words'
import { holidayMessages } from './locales'

/** The next public holiday of each place, or from when on nothing is known. */
export function NextHolidays({ today }: { today: CivilDate }) {
  const i18n = useI18n(holidayMessages)
  const { t, locale } = i18n
  return (
    <Section id="next" title={t('holidays.next')}>
      <Card>
        {HOLIDAY_PLACES.map((id) => {
          const next = nextHoliday(holidayCalendar, id, today)
          const place = placeWords(i18n, id)
          if (!next.ok) return <ListItem key={id} id={`next-${id}`} title={t('holidays.nextUnknown', { place })} note={t('holidays.nextUnknownFrom', { date: dayWords(i18n, next.from) })} />
          const when = t('holidays.nextDay', { date: dayWords(i18n, next.day), away: formatRelativeDay(next.day, today, locale) })
          return (
            <ListItem
              key={id}
              id={`next-${id}`}
              title={t('holidays.nextName', { place, name: nameWords(i18n, next.name) })}
              note={next.isByLaw ? t('holidays.nextByLaw', { when, law: t('holidays.byLaw') }) : when}
            />
          )
        })}
      </Card>
    </Section>
  )
}
