import { isCrowded } from '@/domain/holiday/crowd'
import { addDays, type CivilDate } from '@/domain/time/civil'
import { daysOf, type CivilMonth } from '@/domain/time/month'
import { crowdFacts, holidayCalendar } from '@/facts/customs/holidays'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem } from '@/ui'
import { MoreButton } from '../../more-button'
import { useGrowing } from '../../use-growing'
import { dayWords, markedPlaces, placeWords } from './day-words'
import { holidayMessages } from './locales'

const FIRST = 12
const STEP = 20

/** Every marked or crowded day from a day on, as a list. */
export function ListView({ from, last }: { from: CivilDate; last: CivilMonth }) {
  const i18n = useI18n(holidayMessages)
  const { t } = i18n
  const end = daysOf(last).slice(-1)[0]!
  const days: CivilDate[] = []
  for (let day = from; day <= end; day = addDays(day, 1)) if (markedPlaces(i18n, day).length > 0 || isCrowded(holidayCalendar, crowdFacts, day)) days.push(day)
  const { shown, next, grow } = useGrowing(days.length, FIRST, STEP)
  return (
    <Box className="stack">
      <Card isList>
        {days.slice(0, shown).map((day) => {
          const places = markedPlaces(i18n, day).map(({ place, text }) => t('holidays.listRow', { place: placeWords(i18n, place), text }))
          const lines = isCrowded(holidayCalendar, crowdFacts, day) ? [...places, t('holidays.legend-crowd')] : places
          return (
            <Box key={day} role="listitem">
              <ListItem id={`list-${day}`} title={dayWords(i18n, day)} note={lines.map((line) => <Box key={line}>{line}</Box>)} />
            </Box>
          )
        })}
      </Card>
      <MoreButton next={next} onTap={grow} />
    </Box>
  )
}
