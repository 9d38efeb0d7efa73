import type { MedicalCase } from '@/domain/medical-cover/which-cover'
import { formatMoney } from '@/domain/money/money'
import type { CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Announcement, Box, Card, KeyFacts, Notice, type KeyFact } from '@/ui'
import { AskHere } from '../../ask-here'
import { contactOf, knownOn } from './facts'
import { medicalMessages } from './locales'

/** Which scheme, and what a year of it costs or brings back; or whom to ask. It stands above the questions. */
export function FirstAnswer({ asked, day }: { asked: MedicalCase; day: CivilDate }) {
  const { t, locale } = useI18n(medicalMessages)
  const known = knownOn(asked, day)
  if (!known) return <AskHere about={t('medical.unknown')} contact={contactOf('mainland').value} />
  const { answer, premium, subsidy } = known
  const verdict = t(`medical.answer.${answer}`, { city: t(`region.${asked.city}`) })
  const yearly = premium && formatMoney({ minor: premium.value.yearMinor, currency: 'CNY' }, locale)
  const year: KeyFact[] = [
    ...(answer === 'residents-may' ? [{ icon: 'fee' as const, label: t('medical.premium'), value: yearly ? t('medical.aYear', { amount: yearly }) : t('medical.notFound') }] : []),
    ...(subsidy ? [{ icon: 'insurance' as const, label: t('medical.subsidy'), value: t('medical.upTo', { amount: formatMoney(subsidy.value.most, locale) }), note: t('medical.subsidy.note') }] : []),
  ]
  return (
    <Box className="stack">
      <Notice id={`verdict-${answer}`} kind={answer === 'no-permit' ? 'caution' : 'info'}>
        {verdict}
      </Notice>
      <Announcement text={verdict} />
      {year.length > 0 && (
        <Card>
          <KeyFacts id="year" facts={year} />
        </Card>
      )}
    </Box>
  )
}
