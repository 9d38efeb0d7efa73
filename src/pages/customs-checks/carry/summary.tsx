import type { Answers } from '@/domain/checker/checker'
import { channelOf, totalDuty, type Assessed, type Channel } from '@/domain/allowance/assess'
import type { QuestionId } from '@/domain/allowance/crossing'
import { VERDICTS } from '@/domain/allowance/finding'
import { separator } from '@/domain/locale/separator'
import { formatMoney } from '@/domain/money/money'
import { formatNumber } from '@/domain/number/number'
import { useI18n } from '@/i18n'
import { KeyFacts, Section, type IconName, type KeyFact } from '@/ui'
import { carryMessages } from './locales'
import { VERDICT_ICON } from './verdict'

const CHANNEL_ICON: Record<Channel, IconName> = { green: 'check', red: 'caution', unsure: 'help' }

/** What to do at the counter, what to pay, and how many things are fine. */
export function Summary({ assessed, answers }: { assessed: readonly Assessed[]; answers: Answers<QuestionId> }) {
  const { t, locale } = useI18n(carryMessages)
  const channel = channelOf(assessed)
  const duties = totalDuty(assessed)
  const isUnpriced = assessed.some(({ findings }) => findings.some(({ verdict, duty }) => verdict === 'pay' && !duty))
  const counted = [...VERDICTS].reverse().flatMap((verdict) => {
    const count = assessed.filter((one) => one.verdict === verdict).length
    return count === 0 ? [] : [{ verdict, count }]
  })
  const worst = counted[0]?.verdict
  const unanswered = assessed.filter(({ waitsFor }) => waitsFor !== undefined && waitsFor !== 'amount')
  const facts: KeyFact[] = [
    { icon: CHANNEL_ICON[channel], label: t('carry.channel'), value: t(`carry.channel.${channel}`), note: [worst === 'forbidden' && t('carry.counter.leave'), t(`carry.counter.${channel}`)].filter(Boolean).join(' ') },
    ...(duties.length > 0 || isUnpriced
      ? [{ icon: 'fee' as const, label: t('carry.toPay'), value: duties.map((duty) => formatMoney(duty, locale)).join(' + ') || t('carry.notKnownYet'), note: t(isUnpriced && duties.length > 0 ? 'carry.toPayMore' : 'carry.toPayNote') }]
      : []),
    ...(worst
      ? [{ icon: VERDICT_ICON[worst], label: t('carry.things'), value: counted.map(({ verdict, count }) => t('carry.counted', { verdict: t(`carry.verdict.${verdict}`), count: formatNumber(count, locale) })).join(separator(locale)) }]
      : []),
    ...(unanswered.length > 0 ? [{ icon: 'help' as const, label: t('carry.answerOne'), value: unanswered.map(({ item }) => t(`carry.item.${item}`)).join(separator(locale)) }] : []),
  ]
  const place = (id: 'from' | 'to') => t(`carry.place.${(answers[id] ?? 'mainland') as 'mainland'}`)
  return (
    <Section id="result" title={t('carry.result', { from: place('from'), to: place('to') })}>
      <KeyFacts facts={facts} />
    </Section>
  )
}
