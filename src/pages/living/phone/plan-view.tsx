import { formatMoney } from '@/domain/money/money'
import type { Ranked } from '@/domain/phone-plan/rank'
import { timesUntilMonthly, type Stays, type Tariff } from '@/domain/phone-plan/tariff'
import { formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Box, Card, KeyFacts, Notice, Section, type KeyFact } from '@/ui'
import { NumberedSteps } from '../numbered-steps'
import type { KnownPlan } from './facts'
import { phoneMessages } from './locales'

interface PlanViewProps {
  ranked: Ranked<KnownPlan>
  /** All that were proposed with it. */
  others: readonly Ranked<KnownPlan>[]
  stays: Stays
}

const isPacks = (tariff: Tariff | undefined): tariff is Tariff & { kind: 'packs' } => tariff?.kind === 'packs'
const isMonth = (tariff: Tariff | undefined): tariff is Tariff & { kind: 'month' } => tariff?.kind === 'month'

/** One plan: what it costs and gives, what to bring, what to do. */
export function PlanView({ ranked: { plan, swapsSim }, others, stays }: PlanViewProps) {
  const { t, text, locale } = useI18n(phoneMessages)
  const { name, gets, documents, steps } = plan.entry.value
  const seen = formatDay(plan.entry.source.verifiedOn, locale)
  const { tariff, currency } = plan
  const price = (minor: number) => (currency ? formatMoney({ minor, currency }, locale) : '')
  const fee = isPacks(tariff) ? tariff.packs.map(({ days, minor }) => t('phone.pack', { days, price: price(minor) })).join(t('phone.and')) : isMonth(tariff) ? t('phone.month', { price: price(tariff.minor) }) : t('phone.noPrice')
  // The monthly fee that day passes are measured against: the cheapest in the same money.
  const month = others.map((one) => one.plan).find((one) => one.currency === currency && isMonth(one.tariff))
  const from = isPacks(tariff) && month && isMonth(month.tariff) ? timesUntilMonthly(tariff, month.tariff, stays.days) : undefined
  const facts: KeyFact[] = [
    { icon: 'fee', label: t('phone.fee'), value: fee, ...(tariff && { note: t('phone.seen', { date: seen }) }) },
    { icon: 'communications', label: t('phone.gets'), value: text(gets) },
    ...(documents ? [{ icon: 'document' as const, label: t('phone.bring'), value: text(documents) }] : []),
  ]
  return (
    <Section id="plan" title={text(name)}>
      <Box className="stack">
        <Card>
          <KeyFacts id="plan-facts" facts={facts} />
          <NumberedSteps id="plan-steps" label={t('phone.how')} stepId="plan-steps" steps={steps} />
        </Card>
        {swapsSim && (
          <Notice id="swaps" kind="caution">
            {t('phone.swaps')}
          </Notice>
        )}
        {from !== undefined && month && (
          <Notice id="break-even">{t('phone.breakEven', { times: from, days: stays.days, plan: text(month.entry.value.name) })}</Notice>
        )}
      </Box>
    </Section>
  )
}
