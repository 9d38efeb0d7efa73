import { useMemo, useState } from 'react'
import { MOST_PATTERN_DAYS, withWeekPattern, type WeekPattern } from '@/domain/stay/week-pattern'
import { separator } from '@/domain/locale/separator'
import type { Movement } from '@/domain/stay/movement'
import { addDays, civilDate, dayIn, daysBetween, formatDay, type CivilDate } from '@/domain/time/civil'
import { formatWeekday } from '@/domain/time/day-in-words'
import { useI18n } from '@/i18n'
import { useStays } from '@/stores'
import { Box, Button, Choices, DateField, Notice, SegmentedControl } from '@/ui'
import { UndoNotice } from '../../undo-notice'
import { daysMessages } from './locales'

/** Weekdays as people count them, from Monday; 1 November 2026 is a Sunday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const
const named = (weekday: number): CivilDate => civilDate(`2026-11-0${weekday + 1}`)
const HOW = ['daily', 'stays'] as const

/** Fills the calendar by a weekly pattern: what it would fill is said before, and it is taken back whole. */
export function WeekFill({ today, year }: { today: CivilDate; year: number }) {
  const { t, locale } = useI18n(daysMessages)
  const { movements, rules, restore } = useStays()
  const [isOpen, setOpen] = useState(false)
  const [weekdays, setWeekdays] = useState<readonly number[]>([1, 2, 3, 4, 5])
  const [how, setHow] = useState<WeekPattern['how']>('daily')
  const [first, setFirst] = useState<string>(`${year}-01-01`)
  const [last, setLast] = useState<string>(`${year}-12-31` < today ? `${year}-12-31` : addDays(today, -1))
  const [done, setDone] = useState<{ before: readonly Movement[]; count: number }>()
  const [from, to] = [dayIn(first), dayIn(last)]
  const isWrong = !from || !to || from > to || daysBetween(from, to) >= MOST_PATTERN_DAYS
  const preview = useMemo(() => (isOpen && !isWrong ? withWeekPattern(movements, 'mainland', { weekdays, how, from: from!, to: to! }, today) : undefined), [isOpen, isWrong, movements, weekdays, how, from, to, today])
  const fill = () => {
    if (!preview) return
    setDone({ before: movements, count: preview.filled.length })
    restore({ movements: [...preview.movements], rules })
    setOpen(false)
  }
  const undo = () => {
    if (done) restore({ movements: [...done.before], rules })
    setDone(undefined)
  }
  const toggle = (chosen: string) => setWeekdays((before) => (before.includes(Number(chosen)) ? before.filter((one) => one !== Number(chosen)) : [...before, Number(chosen)]))
  const dates = (days: readonly CivilDate[]) => days.slice(0, 3).map((day) => formatDay(day, locale)).join(separator(locale)) + (days.length > 3 ? '…' : '')
  if (!isOpen) {
    return (
      <Box className="stack">
        {done && (
          <UndoNotice id="week-done" undoId="week-undo" undo={t('days.undo')} onUndo={undo}>
            {t('days.week.done', { count: done.count })}
          </UndoNotice>
        )}
        <Button
          id="week-open"
          icon="days"
          onTap={() => {
            setDone(undefined)
            setOpen(true)
          }}
        >
          {t('days.week')}
        </Button>
      </Box>
    )
  }
  return (
    <Box className="stack" id="week">
      <Choices id="weekdays" label={t('days.week.days')} choices={WEEK.map((day) => ({ value: String(day), label: formatWeekday(named(day), locale) }))} chosen={weekdays.map(String)} allowsMany onChoose={toggle} />
      <SegmentedControl id="week-how" label={t('days.week.how')} choices={HOW.map((value) => ({ value, label: t(`days.week.${value}`) }))} chosen={how} onChoose={setHow} />
      <DateField id="week-from" label={t('days.week.from')} value={first} shown={from ? formatDay(from, locale) : ''} placeholder={t('days.week.choose')} max={today} onText={setFirst} />
      <DateField id="week-to" label={t('days.week.to')} value={last} shown={to ? formatDay(to, locale) : ''} placeholder={t('days.week.choose')} max={today} error={isWrong ? t('days.week.wrong') : undefined} onText={setLast} />
      {preview && (
        <Notice id="week-preview">
          {[
            t('days.week.preview', { count: preview.filled.length }),
            preview.kept.length > 0 && t('days.week.kept', { count: preview.kept.length, list: dates(preview.kept) }),
            preview.refused.length > 0 && t('days.week.refused', { count: preview.refused.length, list: dates(preview.refused.map(({ day }) => day)) }),
            t('days.week.holidays'),
          ]
            .filter(Boolean)
            .join(locale === 'en' || locale === 'pt' ? ' ' : '')}
        </Notice>
      )}
      <Button id="week-fill" kind="main" isDisabled={!preview || preview.filled.length === 0} onTap={fill}>
        {t('days.week.fill')}
      </Button>
      <Button id="week-close" onTap={() => setOpen(false)}>
        {t('nav.close')}
      </Button>
    </Box>
  )
}
