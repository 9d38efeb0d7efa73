import { HOLIDAY_PLACES, placeDay } from '@/domain/holiday/calendar'
import { lastTime, rushesOn, toldOf } from '@/domain/holiday/crowd'
import { festivalOf, type Festival } from '@/domain/holiday/name'
import { civilDate, formatDay, type CivilDate } from '@/domain/time/civil'
import { crowdFacts, holidayCalendar } from '@/facts/customs/holidays'
import { useI18n } from '@/i18n'
import { Box, Card, KeyFacts, ListItem } from '@/ui'
import { toldWords } from './crowd-words'
import { placeWords, statusWords } from './day-words'
import { holidayMessages } from './locales'

/** The festival that a day belongs to in any of the places. */
export function festivalOn(day: CivilDate): Festival | undefined {
  for (const place of HOLIDAY_PLACES) {
    const { off, 'offices-half': half } = placeDay(holidayCalendar, place, day).marks
    const festival = off ? festivalOf(off) : half && festivalOf(half)
    if (festival) return festival
  }
  return undefined
}

/** What a day is in each of the three places, and what is known of crowds; with how it was the last time in a festival. */
export function DayCard({ id, day }: { id: string; day: CivilDate }) {
  const i18n = useI18n(holidayMessages)
  const { t, locale } = i18n
  const told = toldOf(crowdFacts, day).map(({ peak, entry }) => toldWords(i18n, entry.value, peak))
  const crowds = [...told, ...rushesOn(holidayCalendar, day).map((rush) => t(`holidays.rush-${rush}`))]
  const festival = festivalOn(day)
  const before = festival ? lastTime(crowdFacts, festival, day) : []
  return (
    <Box className="stack">
      <Card>
        <KeyFacts
          id={id}
          facts={[
            ...HOLIDAY_PLACES.map((place) => {
              const { status, note } = statusWords(i18n, place, day)
              return { icon: 'time' as const, label: placeWords(i18n, place), value: status, note }
            }),
            { icon: 'crowd', label: t('holidays.crowds'), value: crowds.length > 0 ? crowds.map((line) => <Box key={line}>{line}</Box>) : t('holidays.crowdUnknown') },
          ]}
        />
      </Card>
      {festival && before.length > 0 && (
        <Card>
          <ListItem
            icon="recent"
            title={t('holidays.lastTime', { festival: t(`holidays.festival-${festival}`) })}
            note={before.flatMap(({ value }) =>
              value.peaks.map((peak) => (
                <Box key={`${value.at} ${peak.day} ${peak.way}`}>{t('holidays.listRow', { place: formatDay(civilDate(peak.day), locale), text: toldWords(i18n, value, peak) })}</Box>
              )),
            )}
          />
        </Card>
      )}
    </Box>
  )
}
