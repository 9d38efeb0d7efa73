import { useState } from 'react'
import { PLACES, type Place } from '@/domain/stay/movement'
import { daysIn, numberOf, type DayMethod } from '@/domain/stay/presence'
import type { Stay } from '@/domain/stay/stays'
import { addDays, weekdayOf, type CivilDate } from '@/domain/time/civil'
import { formatDayShort } from '@/domain/time/day-in-words'
import { daysOf, formatMonth, monthOf, type CivilMonth } from '@/domain/time/month'
import { useI18n } from '@/i18n'
import { Box, Button, Buttons, Section, Words } from '@/ui'
import { daysMessages } from './locales'

interface Day {
  day: CivilDate
  /** Whole days and parts of days, by place. */
  places: { place: Place; isWhole: boolean }[]
}

/** The last day known of a stay: one that goes on is known until today, a planned one without an exit on its first day only. */
function endOf({ from, to, gap }: Stay, today: CivilDate): CivilDate {
  const known = (to ?? from)!.day
  return to || gap || known > today ? known : today
}

function drawnDays(month: CivilMonth, stays: readonly Stay[], today: CivilDate): Day[] {
  const numbersIn = (place: Place, method: DayMethod) => new Set(stays.flatMap((stay) => daysIn([stay], place, method, endOf(stay, today))))
  const sets = PLACES.map((place) => ({ place, any: numbersIn(place, 'any'), full: numbersIn(place, 'full') }))
  return daysOf(month).map((day) => {
    const number = numberOf(day)
    return { day, places: sets.flatMap(({ place, any, full }) => (any.has(number) ? [{ place, isWhole: full.has(number) }] : [])) }
  })
}

/** A month with a line under each day for each place one was in: the kind of line tells the place, half a line a part of the day. Readers have the stays in words. */
export function Month({ stays, today }: { stays: readonly Stay[]; today: CivilDate }) {
  const { t, locale } = useI18n(daysMessages)
  const [month, setMonth] = useState(monthOf(today))
  const days = drawnDays(month, stays, today)
  const [first, end] = [days[0]!.day, days[days.length - 1]!.day]
  // Weeks begin on Sunday, as on the calendars of the three places.
  const before = weekdayOf(first)
  const inMonth = stays.filter((stay) => (stay.from ?? stay.to)!.day <= end && endOf(stay, today) >= first)
  const go = (to: CivilDate) => setMonth(monthOf(to))
  return (
    <Section id="month" title={formatMonth(month, locale)}>
      <Box className="stack">
        <Box className="days-grid" isHidden>
          {t('days.weekdays').split(' ').map((name, index) => (
            <Box key={index} className="days-name">
              {name}
            </Box>
          ))}
          {days.map(({ day, places }, index) => (
            <Box key={day} className={day === today ? 'days-day is-today' : 'days-day'} style={index === 0 ? { gridColumn: String(before + 1) } : undefined}>
              <Words className="days-number">{Number(day.slice(8))}</Words>
              {places.map(({ place, isWhole }) => (
                <Box key={place} className={`days-line is-${place}${isWhole ? '' : ' is-part'}`} />
              ))}
            </Box>
          ))}
        </Box>
        <Box className="days-legend" isHidden>
          {PLACES.map((place) => (
            <Box key={place} className="days-key">
              <Box className={`days-line is-${place}`} />
              <Words>{t(`days.place.${place}`)}</Words>
            </Box>
          ))}
        </Box>
        <Box role="list" label={t('days.month.stays')}>
          {inMonth.map(({ place, from, to, gap }, index) => (
            <Box key={index} role="listitem">
              {t('days.month.stay', {
                place: t(`days.place.${place}`),
                from: from ? formatDayShort(from.day, locale) : '?',
                to: to ? formatDayShort(to.day, locale) : gap || from!.day > today ? '?' : t('days.month.goesOn'),
              })}
            </Box>
          ))}
          {inMonth.length === 0 && <Box role="listitem">{t('days.month.none')}</Box>}
        </Box>
        <Buttons>
          <Button id="month-before" onTap={() => go(addDays(first, -1))}>
            {t('days.month.before')}
          </Button>
          <Button id="month-after" onTap={() => go(addDays(end, 1))}>
            {t('days.month.after')}
          </Button>
        </Buttons>
      </Box>
    </Section>
  )
}
