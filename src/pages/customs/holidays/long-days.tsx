import { HOLIDAY_PLACES, type HolidayPlace } from '@/domain/holiday/calendar'
import { longDaysOff } from '@/domain/holiday/days-off'
import { addDays, type CivilDate } from '@/domain/time/civil'
import { formatDayShort, formatWeekday } from '@/domain/time/day-in-words'
import { holidayCalendar } from '@/facts/customs/holidays'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Notice, Section, SegmentedControl } from '@/ui'
import { joinWords, nameWords, placeWords } from './day-words'
import { holidayMessages } from './locales'

/** How far one plans. */
const DAYS_AHEAD = 366

/** Several days off in a row in one place, and those that one day of leave makes. */
export function LongDays({ today, place, onPlace }: { today: CivilDate; place: HolidayPlace; onPlace: (place: HolidayPlace) => void }) {
  const i18n = useI18n(holidayMessages)
  const { t, locale } = i18n
  const found = longDaysOff(holidayCalendar, place, today, addDays(today, DAYS_AHEAD))
  const short = (day: CivilDate) => t('holidays.date', { day: formatDayShort(day, locale), weekday: formatWeekday(day, locale) })
  return (
    <Section id="long" title={t('holidays.longDays')}>
      <Box className="stack">
        <SegmentedControl
          id="long-place"
          label={t('holidays.longPlace')}
          choices={HOLIDAY_PLACES.map((value) => ({ value, label: placeWords(i18n, value) }))}
          chosen={place}
          onChoose={onPlace}
        />
        <Box className="paragraph">{t('holidays.longNote')}</Box>
      </Box>
      {found.length === 0 ? (
        <Notice id="long-none">{t('holidays.longNone')}</Notice>
      ) : (
        <Card isList>
          {found.map(({ first, last, length, names, isAtLeast, bridge }) => {
            const values = { first: formatDayShort(first, locale), last: formatDayShort(last, locale), count: length }
            const all = joinWords(
              i18n,
              names.map((name) => nameWords(i18n, name)),
            )
            return (
              <Box key={`${first} ${bridge ?? ''}`} role="listitem">
                <ListItem
                  id={`long-${first}${bridge ? '-bridge' : ''}`}
                  title={isAtLeast ? t('holidays.longAtLeast', values) : t('holidays.longTitle', values)}
                  note={bridge ? t('holidays.bridge', { day: short(bridge), names: all }) : all}
                />
              </Box>
            )
          })}
        </Card>
      )}
    </Section>
  )
}
