import { useState } from 'react'
import type { Movement } from '@/domain/stay/movement'
import { dayStates, nextState, withDay, type DayState } from '@/domain/stay/set-day'
import { daysIn, numberOf } from '@/domain/stay/presence'
import type { Stay } from '@/domain/stay/stays'
import { addDays, civilDate, formatDay, type CivilDate } from '@/domain/time/civil'
import { formatWeekday } from '@/domain/time/day-in-words'
import { addMonths, daysOf, formatMonth, monthOf, SHORT_WEEKDAYS, weeksOf, type CivilMonth } from '@/domain/time/month'
import { useI18n } from '@/i18n'
import { useStays } from '@/stores'
import { Announcement, Box, Button, Month, Notice, Section, type MonthDay, type MonthMark } from '@/ui'
import { daysMessages } from './locales'

/** Days from a Sunday on, only for the names of weekdays. */
const A_WEEK = daysOf('2026-11' as CivilMonth)
const KINDS: Record<Exclude<DayState, 'away'>, MonthMark['kind']> = { whole: 'filled', part: 'framed' }

interface TapMonthProps {
  stays: readonly Stay[]
  today: CivilDate
  month: CivilMonth
  onMonth: (month: CivilMonth) => void
}

/** A month whose days are tapped: whole in the Mainland, a part of the day, not there. What stood there before a tap comes back with one more. */
export function TapMonth({ stays, today, month, onMonth }: TapMonthProps) {
  const { t, locale } = useI18n(daysMessages)
  const { movements, rules, restore } = useStays()
  const [before, setBefore] = useState<readonly Movement[]>()
  const [said, setSaid] = useState<{ text: string; isRefused: boolean }>()

  // Up to yesterday whole days are told; of today only whether one is in.
  const pastState = dayStates(stays, 'mainland', addDays(today, -1))
  const stateOf = (day: CivilDate): DayState => (day === today ? todayState(stays, today) : pastState(day))

  const tap = (day: CivilDate) => {
    const next = nextState(stateOf(day), stateOf(addDays(day, -1)) === 'whole')
    const done = withDay(movements, 'mainland', day, next, today)
    if (!done.ok) {
      setSaid({ text: t(`days.refused.${done.reason}`), isRefused: true })
      return
    }
    setBefore(movements)
    restore({ movements: done.movements, rules })
    setSaid({ text: t('days.set', { date: formatDay(day, locale), state: t(`days.state.${next}`) }), isRefused: false })
  }
  const undo = () => {
    if (before) restore({ movements: [...before], rules })
    setBefore(undefined)
    setSaid(undefined)
  }

  const drawn = (day: CivilDate): MonthDay => {
    const state = stateOf(day)
    const date = formatDay(day, locale)
    const marks: MonthMark[] = state === 'away' ? [] : [{ id: state, sign: t(`days.sign.${state}`), kind: KINDS[state] }]
    return { id: day, number: String(Number(day.slice(8))), label: `${day === today ? t('days.today', { date }) : date}: ${t(`days.state.${state}`)}`, marks, isToday: day === today }
  }
  const [last, next] = [addMonths(month, -1), addMonths(month, 1)]
  return (
    <Section id="calendar" title={t('days.calendar')}>
      <Box className="stack">
        <Box>{t('days.how')}</Box>
        <Month
          id="month"
          title={formatMonth(month, locale)}
          weekdays={SHORT_WEEKDAYS[locale].map((short, index) => ({ short, full: formatWeekday(A_WEEK[index]!, locale) }))}
          weeks={weeksOf(month).map((week) => week.map((day) => day && drawn(day)))}
          before={{ label: t('days.month.before', { month: formatMonth(last, locale) }), onTap: () => onMonth(last) }}
          after={month < monthOf(today) ? { label: t('days.month.after', { month: formatMonth(next, locale) }), onTap: () => onMonth(next) } : { label: t('days.month.none') }}
          onChoose={(day) => tap(civilDate(day))}
        />
        {said?.isRefused && <Notice id="refused" kind="caution">{said.text}</Notice>}
        {said && <Announcement text={said.text} />}
        {before && (
          <Button id="undo" onTap={undo}>
            {t('days.undo')}
          </Button>
        )}
      </Box>
    </Section>
  )
}

/** Today is not over, so that it is never a whole day. */
const todayState = (stays: readonly Stay[], today: CivilDate): DayState => (daysIn(stays, 'mainland', 'any', today).includes(numberOf(today)) ? 'part' : 'away')

const FIRST_MONTH = '1990-01'

/** The month that the address names, if it is one that can have been. */
export function monthIn(text: string | undefined, today: CivilDate): CivilMonth {
  return text !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && text >= FIRST_MONTH && text <= monthOf(today) ? (text as CivilMonth) : monthOf(today)
}
