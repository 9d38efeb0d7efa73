import { formatMoney } from '@/domain/money/money'
import type { Plan } from '@/domain/remittance/plan'
import { addDays, formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Announcement, Box, Card, Notice, Section, Timeline } from '@/ui'
import { movingMessages } from './locales'
import type { Often } from './sum'

interface ScheduleViewProps {
  plan: Plan
  often: Often
  /** The way has a yearly limit of which no source says when its year begins. */
  asksYear: boolean
  /** What is beyond the yearly limit may be sent with proof. */
  takesProof: boolean
}

/** On which day how much, and when it is done. */
export function ScheduleView({ plan: { currency, worth, schedule, months, isOverTotal }, often, asksYear, takesProof }: ScheduleViewProps) {
  const { t, locale } = useI18n(movingMessages)
  const money = (minor: number) => formatMoney({ minor, currency }, locale)
  const problem = isOverTotal ? t('moving.plan.overTotal') : schedule.ok ? undefined : t('moving.plan.tooLong')
  if (problem || !schedule.ok) {
    return (
      <Notice id="plan-none" kind="caution">
        {problem}
      </Notice>
    )
  }
  const sum = often === 'monthly' ? t('moving.plan.monthly', { count: schedule.payments, months }) : t('moving.plan.sum', { count: schedule.payments, date: formatDay(schedule.last, locale) })
  const crossesYear = schedule.stretches[0]!.first.slice(0, 4) !== schedule.last.slice(0, 4)
  const meetsYear = crossesYear || (often === 'monthly' && months < 12)
  const notes = [
    takesProof && meetsYear && t('moving.plan.withProof'),
    worth.least !== worth.most && t('moving.plan.band'),
    asksYear && meetsYear && t('moving.plan.yearStart'),
    schedule.payments > 1 && t('moving.plan.restDays'),
  ]
  return (
    <Section id="plan" title={t('moving.plan')}>
      <Box className="stack">
        <Box id="plan-sum">{sum}</Box>
        <Card>
          <Timeline
            id="plan-list"
            label={t('moving.plan')}
            entries={schedule.stretches.map(({ first, payments, each }, index) => ({
              id: `plan-${index + 1}`,
              mark: String(index + 1),
              title: payments > 1 ? t('moving.plan.each', { amount: money(each), count: payments }) : schedule.payments === 1 ? t('moving.plan.one', { amount: money(each) }) : money(each),
              note: payments > 1 ? t('moving.plan.days', { first: formatDay(first, locale), last: formatDay(addDays(first, payments - 1), locale) }) : formatDay(first, locale),
            }))}
          />
        </Card>
        {notes.map((note, index) => note && <Box key={index}>{note}</Box>)}
        <Announcement text={sum} />
      </Box>
    </Section>
  )
}
