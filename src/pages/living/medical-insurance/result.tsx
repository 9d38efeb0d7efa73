import type { MedicalCase } from '@/domain/medical-cover/which-cover'
import { formatMoney } from '@/domain/money/money'
import type { CivilDate } from '@/domain/time/civil'
import { MEDICAL_REVIEW_DAYS } from '@/facts/insurance/medical'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, KeyFacts, ListItem, Section, type IconName } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { servicePage, SOCIAL_INSURANCE } from '../../links'
import { openWith } from '../../open-with'
import { TextRows } from '../../text-rows'
import { contactOf, knownOn } from './facts'
import { medicalMessages } from './locales'

interface ResultProps {
  asked: MedicalCase
  day: CivilDate
}

interface Link {
  id: string
  icon: IconName
  title: string
  page: string
  /** Where it takes answers along. */
  open?: () => void
}

/** What to know and to add, what is not paid, and whom to ask of what was not found. */
export function Result({ asked, day }: ResultProps) {
  const { t, text, locale } = useI18n(medicalMessages)
  const known = knownOn(asked, day)
  const mainland = contactOf('mainland')
  if (!known) return null
  const { answer, premium, extra, subsidy, advice, entries } = known
  const city = t(`region.${asked.city}`)
  const yuan = (minor: number) => formatMoney({ minor, currency: 'CNY' }, locale)
  const isResident = answer === 'residents-may'
  const isEmployee = answer === 'employees-must' || answer === 'employees-may'
  const missing = [isResident && !premium && t('medical.missing.premium', { city }), !extra && answer !== 'no-permit' && t('medical.missing.extra', { city }), t('medical.missing.abroad')].filter(Boolean)
  const toSocial = () => openWith(SOCIAL_INSURANCE, { who: asked.who, work: asked.work, city: asked.city, permit: asked.hasPermit === undefined ? undefined : asked.hasPermit ? 'yes' : 'no' })
  const links: Link[] = [
    ...(isEmployee ? [{ id: 'social-insurance', icon: 'jobs' as const, title: t('medical.link.social'), page: SOCIAL_INSURANCE, open: toSocial }] : []),
    ...(answer === 'no-permit' ? [{ id: 'residence-permit', icon: 'document' as const, title: t('medical.link.permit'), page: servicePage('government/residence-permit') }] : []),
    ...(subsidy ? [{ id: 'macao-subsidy', icon: 'insurance' as const, title: t('medical.link.subsidy'), page: servicePage('insurance/macao-mainland-medical-subsidy') }] : []),
    ...(asked.who === 'hong-kong' && asked.age === 'older' ? [{ id: 'vouchers', icon: 'health' as const, title: t('medical.link.vouchers'), page: servicePage('elderly-care/health-care-vouchers-gba') }] : []),
  ]

  return (
    <Box className="stack">
      {advice.length > 0 && <TextRows id="advice" title={t('medical.know')} icon="info" texts={advice.map(({ value }) => value.says)} />}
      {extra && (
        <Section id="extra" title={text(extra.value.name)}>
          <Card>
            <KeyFacts
              id="extra-facts"
              facts={[
                { icon: 'fee', label: t('medical.premium'), value: t('medical.aYear', { amount: yuan(extra.value.yearMinor) }) },
                { icon: 'check', label: t('medical.extra.who'), value: text(extra.value.who) },
                { icon: 'days', label: t('medical.extra.when'), value: text(extra.value.when) },
                { icon: 'health', label: t('medical.extra.gets'), value: text(extra.value.gets) },
              ]}
            />
          </Card>
        </Section>
      )}
      {links.length > 0 && (
        <Card>
          {links.map(({ id, icon, title, page, open = () => openPage(page) }) => (
            <ListItem key={id} id={id} icon={icon} title={title} href={page} onTap={open} />
          ))}
        </Card>
      )}
      <AskHere about={t('medical.missing', { list: missing.join(t('medical.and')) })} contact={mainland.value} />
      {subsidy && <AskHere id="ask-subsidy" about={t('medical.ask.subsidy')} contact={contactOf('macao').value} />}
      <FactSources entries={[...entries, mainland, ...(subsidy ? [contactOf('macao')] : [])]} reviewEveryDays={MEDICAL_REVIEW_DAYS} />
    </Box>
  )
}
