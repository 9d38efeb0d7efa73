import type { Night } from '@/domain/lodging/where'
import type { CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Announcement, Box, Card, KeyFacts, Notice, type KeyFact } from '@/ui'
import { AskHere } from '../../ask-here'
import { answerTo } from './facts'
import { stayMessages } from './locales'

/** What must be done, how soon, and what it costs not to; or whom to ask where no rule was found. It stands above the questions. */
export function FirstAnswer({ night, day }: { night: Night; day: CivilDate }) {
  const { t, text } = useI18n(stayMessages)
  const { rule, penalty, isPenaltyUnknown, contact } = answerTo(night, day)
  const verdict = rule ? text(rule.value.text) : t('stay.unknown', { lodging: t(`stay.lodging.${night.lodging}`), city: t(`region.${night.city}`) })
  const facts: KeyFact[] = [
    ...(rule?.value.hours
      ? [
          {
            icon: 'time' as const,
            label: t('stay.hours'),
            value: t('stay.hours.town', { count: rule.value.hours }),
            ...(rule.value.countryHours && { note: t('stay.hours.country', { count: rule.value.countryHours }) }),
          },
        ]
      : []),
    ...(penalty ? [{ icon: 'caution' as const, label: t('stay.penalty'), value: text(penalty.value.text) }] : []),
  ]
  return (
    <Box className="stack">
      {rule ? (
        <Notice id={`verdict-${rule.value.verdict}`} kind={rule.value.verdict === 'not-meant' || rule.value.verdict === 'front-desk' ? 'info' : 'caution'}>
          {verdict}
        </Notice>
      ) : (
        <AskHere about={verdict} contact={contact.value} />
      )}
      <Announcement text={verdict} />
      {facts.length > 0 && (
        <Card>
          <KeyFacts id="stay-facts" facts={facts} />
        </Card>
      )}
      {isPenaltyUnknown && <AskHere id="ask-penalty" about={t('stay.penalty.unknown')} contact={contact.value} />}
    </Box>
  )
}
