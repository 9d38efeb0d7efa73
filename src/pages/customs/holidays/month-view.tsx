import { isCrowded } from '@/domain/holiday/crowd'
import { formatWeekday } from '@/domain/time/day-in-words'
import { civilDate, type CivilDate } from '@/domain/time/civil'
import { addMonths, formatMonth, daysOf, SHORT_WEEKDAYS, weeksOf, type CivilMonth } from '@/domain/time/month'
import { crowdFacts, holidayCalendar } from '@/facts/customs/holidays'
import { useI18n } from '@/i18n'
import { Month, type MonthDay, type MonthMark } from '@/ui'
import { dayWords, markedPlaces, placeWords, type I18n } from './day-words'
import { holidayMessages } from './locales'

/** Days from a Sunday on, only for the names of weekdays. */
const A_WEEK = daysOf('2026-11' as CivilMonth)

/** Filled: a public holiday; framed: a weekend day worked; dots around it: only public offices are closed. */
function marksOf({ t }: I18n, places: ReturnType<typeof markedPlaces>, crowded: boolean): MonthMark[] {
  const marks = places.map(({ place, known }): MonthMark => {
    const kind = known.marks.off ? 'filled' : known.marks.work ? 'framed' : 'dotted'
    return { id: place, sign: t(`holidays.sign-${place}`), kind }
  })
  return crowded ? [...marks, { id: 'crowd', sign: { icon: 'crowd' }, kind: 'framed' }] : marks
}

function drawnDay(i18n: I18n, day: CivilDate, today: CivilDate, chosen: CivilDate | undefined): MonthDay {
  const { t } = i18n
  const places = markedPlaces(i18n, day)
  const crowded = isCrowded(holidayCalendar, crowdFacts, day)
  const date = dayWords(i18n, day)
  const label = [
    day === today ? t('holidays.today', { date }) : date,
    ...places.map(({ place, text }) => t('holidays.listRow', { place: placeWords(i18n, place), text })),
    ...(crowded ? [t('holidays.crowdShort')] : []),
  ].join('; ')
  return { id: day, number: String(Number(day.slice(8))), label, marks: marksOf(i18n, places, crowded), isToday: day === today, isChosen: day === chosen }
}

export interface MonthViewProps {
  month: CivilMonth
  /** Months of which something is known. */
  range: { first: CivilMonth; last: CivilMonth }
  today: CivilDate
  chosen?: CivilDate
  onChoose: (day: CivilDate) => void
  onTurn: (month: CivilMonth) => void
}

/** One month of the three places. */
export function MonthView({ month, range, today, chosen, onChoose, onTurn }: MonthViewProps) {
  const i18n = useI18n(holidayMessages)
  const { t, locale } = i18n
  const weeks = weeksOf(month).map((week) => week.map((day) => day && drawnDay(i18n, day, today, chosen)))
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)]
  return (
    <Month
      id="month"
      title={formatMonth(month, locale)}
      weekdays={SHORT_WEEKDAYS[locale].map((short, index) => ({ short, full: formatWeekday(A_WEEK[index]!, locale) }))}
      weeks={weeks}
      before={month > range.first ? { label: t('holidays.before', { month: formatMonth(before, locale) }), onTap: () => onTurn(before) } : { label: t('holidays.noBefore') }}
      after={month < range.last ? { label: t('holidays.after', { month: formatMonth(after, locale) }), onTap: () => onTurn(after) } : { label: t('holidays.noAfter') }}
      onChoose={(day) => onChoose(civilDate(day))}
    />
  )
}
