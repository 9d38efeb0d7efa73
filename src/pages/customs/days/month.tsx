import { useState } from 'react'
import { PLACES, type Place } from '@/domain/stay/movement'
import { daysIn, numberOf } from '@/domain/stay/presence'
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

function drawnDays(month: CivilMonth, stays: readonly Stay[], horizon: CivilDate): Day[] {
  const sets = PLACES.map((place) => ({ place, any: new Set(daysIn(stays, place, 'any', horizon)), full: new Set(daysIn(stays, place, 'full', horizon)) }))
  return daysOf(month).map((day) => {
    const number = numberOf(day)
    return { day, places: sets.flatMap(({ place, any, full }) => (any.has(number) ? [{ place, isWhole: full.has(number) }] : [])) }
  })
}

/** A month with a line under each day for each place one was in: the kind of line tells the place, half a line a part of the day. Readers have the stays in words. */
export function Month({ stays, today }: { stays: readonly Stay[]; today: CivilDate }) {
  const { t, locale } = useI18n(daysMessages)
  const [month, setMonth] = useState(monthOf(today))
  const last = stays.reduce<CivilDate>((latest, { from, to }) => [from, to].reduce((most, one) => (one && one.day > most ? one.day : most), latest), today)
  const days = drawnDays(month, stays, last)
  const [first, end] = [days[0]!.day, days[days.length - 1]!.day]
  const before = (weekdayOf(first) + 6) % 7
  const inMonth = stays.filter(({ from, to, gap }) => {
    const begins = (from ?? to)!.day
    const ends = to?.day ?? (gap ? begins : last)
    return begins <= end && ends >= first
  })
  const go = (to: CivilDate) => setMonth(monthOf(to))
  return (
    <Section id="month" title={formatMonth(month, locale)}>
      <Box className="stack">
        <Box className="month-grid" isHidden>
          {t('days.weekdays').split(' ').map((name, index) => (
            <Box key={index} className="month-name">
              {name}
            </Box>
          ))}
          {days.map(({ day, places }, index) => (
            <Box key={day} className={day === today ? 'month-day is-today' : 'month-day'} style={index === 0 ? { gridColumn: String(before + 1) } : undefined}>
              <Words className="month-number">{Number(day.slice(8))}</Words>
              {places.map(({ place, isWhole }) => (
                <Box key={place} className={`month-line is-${place}${isWhole ? '' : ' is-part'}`} />
              ))}
            </Box>
          ))}
        </Box>
        <Box className="month-legend" isHidden>
          {PLACES.map((place) => (
            <Box key={place} className="month-key">
              <Box className={`month-line is-${place}`} />
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
                to: to ? formatDayShort(to.day, locale) : gap ? '?' : t('days.month.goesOn'),
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
