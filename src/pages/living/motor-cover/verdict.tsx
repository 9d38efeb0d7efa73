import { mostPaid } from '@/domain/motor-cover/payout'
import { formatMoney } from '@/domain/money/money'
import type { CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Announcement, Box, Notice } from '@/ui'
import { coverIn } from './facts'
import { motorMessages } from './locales'
import type { MotorQuestion } from './question'

/** What one needs for the scheme, with the sum that the law demands there. It stands above the question. */
export function Verdict({ question: { crossing, place }, day }: { question: MotorQuestion; day: CivilDate }) {
  const { t, locale } = useI18n(motorMessages)
  const cover = coverIn(place, day)
  const verdict = cover ? t(`motor.verdict.${crossing}`, { sum: formatMoney({ minor: mostPaid(cover.rule), currency: cover.currency }, locale) }) : t('motor.notKnown')
  return (
    <Box>
      <Notice id="verdict" kind="caution">
        {verdict}
      </Notice>
      <Announcement text={verdict} />
    </Box>
  )
}
