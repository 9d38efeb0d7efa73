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
function marksOf(i18n: I18n, day: CivilDate): MonthMark[] {
  const { t } = i18n
  const places = markedPlaces(i18n, day).map(({ place, known: { marks } }): MonthMark => {
    const kind = marks.off ? 'filled' : marks.work ? 'framed' : 'dotted'
    return { id: place, sign: t(`holidays.sign-${place}`), kind }
  })
  return isCrowded(holidayCalendar, crowdFacts, day) ? [...places, { id: 'crowd', sign: { icon: 'crowd' }, kind: 'framed' }] : places
}

function labelOf(i18n: I18n, day: CivilDate, isToday: boolean): string {
  const { t } = i18n
  const places = markedPlaces(i18n, day).map(({ place, text }) => t('holidays.listRow', { place: placeWords(i18n, place), text }))
  const crowd = isCrowded(holidayCalendar, crowdFacts, day) ? [t('holidays.crowdShort')] : []
  const date = dayWords(i18n, day)
  return [isToday ? t('holidays.today', { date }) : date, ...places, ...crowd].join('; ')
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
  const weeks = weeksOf(month).map((week) =>
    week.map((day): MonthDay | undefined =>
      day && { id: day, number: String(Number(day.slice(8))), label: labelOf(i18n, day, day === today), marks: marksOf(i18n, day), isToday: day === today, isChosen: day === chosen },
    ),
  )
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
