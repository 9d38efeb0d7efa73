import type { Money } from '@/domain/money/money'
import { formatMoney } from '@/domain/money/money'
import { decimalMark } from '@/domain/number/typed-number'
import { formatPercent } from '@/domain/number/number'
import { costOfPlan, planOf, type Plan } from '@/domain/remittance/plan'
import type { WayId } from '@/domain/remittance/ways'
import type { Locale } from '@/domain/locale/locale'
import { knownOf, type TransferCost, type TransferLimits } from '@/facts/payment/transfers'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Card, KeyFacts, ListItem, Section, type KeyFact } from '@/ui'
import { movingMessages, type SayMoving } from './locales'
import { ScheduleView } from './schedule-view'
import { amountOf, Used, type Often } from './sum'

/** Ways whose year is known to be the calendar's: the quota of buying foreign exchange. */
const CALENDAR_YEARS: readonly WayId[] = ['quota', 'payment-connect-south', 'other-currency']

/** Ways whose yearly limit is only for what is sent without proof. */
const WITH_PROOF: readonly WayId[] = ['quota', 'other-currency']

interface WayViewProps {
  way: WayId
  amount?: Money
  often: Often
  used: string
  onUsed: (text: string) => void
}

/** All that is known of one way: its rule, limits, cost and time, how the amount goes, and the papers. */
export function WayView({ way, amount, often, used, onUsed }: WayViewProps) {
  const { t, text, locale } = useI18n(movingMessages)
  const today = useToday()
  const { rule, limits, cost, time, papers } = knownOf(way, today)
  const year = limits?.value.year
  const before = year && amountOf(used, year.currency, decimalMark(locale))
  // A wallet has limits, by how far one is verified; those that nobody published cannot be planned within.
  const plan = amount && (limits || way !== 'wallet') ? planOf(amount, limits?.value, today, before?.minor) : undefined
  const facts: KeyFact[] = [
    ...limitFacts(limits?.value, t, locale),
    { icon: 'fee', label: t('moving.cost'), ...costWords(cost?.value, plan, t, locale), ...(cost && { note: text(cost.value.whose) }) },
    { icon: 'time', label: t('moving.time'), value: time ? text(time.value.says) : t('moving.time.unknown') },
  ]
  return (
    <Box className="stack">
      {rule && <Box id="rule">{text(rule.value.says)}</Box>}
      <Card>
        <KeyFacts id="way-facts" facts={facts} />
      </Card>
      {amount && year && <Used used={used} currency={year.currency} onText={onUsed} />}
      {plan && <ScheduleView plan={plan} often={often} asksYear={year !== undefined && !CALENDAR_YEARS.includes(way)} takesProof={WITH_PROOF.includes(way)} />}
      {papers && (
        <Section id="papers" title={t('moving.papers')}>
          <Card>
            {papers.value.papers.map((paper, index) => (
              <ListItem key={index} icon="document" title={text(paper)} />
            ))}
          </Card>
        </Section>
      )}
    </Box>
  )
}

function limitFacts(limits: TransferLimits | undefined, t: SayMoving, locale: Locale): KeyFact[] {
  if (!limits) return [{ icon: 'info', label: t('moving.limit'), value: t('moving.noLimit') }]
  const note = t(`moving.per.${limits.per}`)
  return (['day', 'year', 'total'] as const).flatMap((span): KeyFact[] => {
    const limit = limits[span]
    return limit ? [{ icon: 'days', label: t(`moving.${span}`), value: formatMoney(limit, locale), note }] : []
  })
}

function costWords(cost: TransferCost | undefined, plan: Plan | undefined, t: SayMoving, locale: Locale): Pick<KeyFact, 'value'> {
  if (!cost) return { value: t('moving.cost.unknown') }
  const { terms } = cost
  if (terms.kind === 'free') return { value: t('moving.cost.free') }
  const money = (minor: number) => formatMoney({ minor, currency: terms.currency }, locale)
  const range = ({ from, to }: { from: number; to: number }) => (from === to ? money(from) : t('moving.cost.range', { from: money(from), to: money(to) }))
  const price =
    terms.kind === 'share'
      ? t('moving.cost.share', { percent: formatPercent(terms.perTenThousand / 10_000, locale), min: money(terms.min), max: money(terms.max), plus: money(terms.plus) })
      : t('moving.cost.each', { from: money(terms.from), to: money(terms.to) })
  const sum = plan && !plan.isOverTotal ? costOfPlan(plan, terms) : undefined
  return {
    value: (
      <>
        <Box>{price}</Box>
        {sum && <Box id="cost-sum">{t('moving.cost.sum', { amount: range(sum) })}</Box>}
      </>
    ),
  }
}
