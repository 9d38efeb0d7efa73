import { payout, totalOf, type Share } from '@/domain/motor-cover/payout'
import { formatMoney, parseMoney } from '@/domain/money/money'
import { useI18n } from '@/i18n'
import { Announcement, Box, Notice, Question, Section, Table } from '@/ui'
import type { PlaceCover } from './facts'
import { motorMessages } from './locales'
import { LOSSES, SEATS, type AnswerId, type MotorQuestion } from './question'
import { Sum } from './sum'

interface CalculatorProps {
  question: MotorQuestion
  cover: PlaceCover
  onAnswer: (id: AnswerId, value: string) => void
}

/** Who would pay: a sum lost, and what of it the compulsory cover, bought cover and the driver pay. */
export function Calculator({ question, cover, onAnswer }: CalculatorProps) {
  const { t, locale } = useI18n(motorMessages)
  const money = (minor: number) => formatMoney({ minor, currency: cover.currency }, locale)
  const whole = (amount: string) => (amount === '0' ? t('motor.none') : formatMoney(parseMoney(amount, cover.currency), locale))
  const shares = payout(question.claim, cover.rule, question.bought, question.isAtFault)
  const total = totalOf(shares)
  const rest = ({ selfMinor, otherMinor }: Omit<Share, 'head'>) => money(question.isAtFault ? selfMinor : otherMinor)
  const verdict = question.isAtFault ? (total.selfMinor === 0 ? t('motor.self.none') : t('motor.self', { amount: money(total.selfMinor) })) : t('motor.other', { amount: money(total.otherMinor) })
  const row = (id: string, label: string, share: Omit<Share, 'head'>, isTotal = false) => ({
    id,
    cells: [label, money(share.claimedMinor), money(share.compulsoryMinor), money(share.extraMinor), rest(share)],
    isTotal,
  })
  return (
    <Section id="calculator" title={t('motor.calculate')}>
      <Box className="stack">
        <Notice id="who-pays" kind={total.selfMinor > 0 ? 'caution' : 'info'}>
          {verdict}
        </Notice>
        <Announcement text={verdict} />
        <Box>{t('motor.example')}</Box>
        {LOSSES.map((loss) => (
          <Sum key={`${question.place} ${loss}`} id={loss} label={t(`motor.loss.${loss}`)} currency={cover.currency} minor={question.claim[loss]} onSum={(sum) => onAnswer(loss, sum)} />
        ))}
        {question.place === 'mainland' && (
          <Question
            id="fault"
            label={t('motor.fault')}
            options={(['mine', 'other'] as const).map((value) => ({ value, label: t(`motor.fault.${value}`) }))}
            chosen={question.isAtFault ? 'mine' : 'other'}
            placeholder={t('question.choose')}
            onChoose={(value) => onAnswer('fault', value)}
          />
        )}
        <Question
          id="extra"
          label={t(question.place === 'mainland' ? 'motor.extra' : 'motor.extra.property')}
          options={question.extras.map((value) => ({ value, label: whole(value) }))}
          chosen={question.extra}
          placeholder={t('question.choose')}
          onChoose={(value) => onAnswer('extra', value)}
        />
        {question.place === 'mainland' && (
          <Question
            id="seat"
            label={t('motor.seat')}
            options={SEATS.map((value) => ({ value, label: whole(value) }))}
            chosen={question.seat}
            placeholder={t('question.choose')}
            onChoose={(value) => onAnswer('seat', value)}
          />
        )}
        <Table
          id="shares"
          caption={t('motor.shares')}
          columns={[
            { id: 'what', title: t('motor.what') },
            { id: 'lost', title: t('motor.lost'), isNumber: true },
            { id: 'compulsory', title: t('motor.compulsory'), isNumber: true },
            { id: 'bought', title: t('motor.bought'), isNumber: true },
            { id: 'rest', title: t(question.isAtFault ? 'motor.you' : 'motor.otherSide'), isNumber: true },
          ]}
          rows={[...shares.map((share) => row(share.head, t(`motor.loss.${share.head}`), share)), row('total', t('motor.total'), total, true)]}
        />
        <Box>{t('motor.shared')}</Box>
      </Box>
    </Section>
  )
}
