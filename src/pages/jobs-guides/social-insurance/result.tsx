import { entryOf } from '@/catalog'
import { INSURANCES, type CoverResult } from '@/domain/contribution/cover'
import { contributionsOn, CONTRIBUTIONS_REVIEW_DAYS } from '@/facts/jobs/contributions'
import { adviceOn, coverOn, exemptionOn, insuranceContact, pensionMonthsOn, SOCIAL_INSURANCE_REVIEW_DAYS, type AdviceTopic } from '@/facts/jobs/social-insurance'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Announcement, Box, Card, ListItem, Notice, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { ServiceRows } from '../../service-row'
import { AdviceSection } from './advice'
import { Ask } from './ask'
import { Cost, type Typed } from './cost'
import { insuranceMessages, type SayInsurance } from './locales'
import { PensionYears } from './pension'

const EMPLOYED = ['exempt', 'join', 'fund', 'leave', 'where'] as const
const OTHERS = ['join', 'leave', 'where'] as const

const RECORDS = ['jobs/social-insurance', 'jobs/housing-fund', 'government/residence-permit']

interface ResultProps {
  result: CoverResult
  typed: Typed
  onType: (id: keyof Typed, text: string) => void
}

function verdictOf({ kind, city, work, cover, standings }: CoverResult, t: SayInsurance): string {
  const words = { city: t(`region.${city}`) }
  if (kind !== 'covered') return t(`insurance.is.${kind}`)
  if (work === 'student') return t('insurance.is.student', words)
  if (cover?.scheme === 'residents') return t('insurance.is.residents', words)
  if (work !== 'employed') return t('insurance.is.may', words)
  return t(standings.pension === 'exempt' ? 'insurance.is.exempt' : 'insurance.is.must', words)
}

/** The answer first; then what it costs, how it is done, and where it is known from. */
export function Result({ result, typed, onType }: ResultProps) {
  const { t } = useI18n(insuranceMessages)
  const today = useToday()
  const { kind, who, work, city, cover, standings } = result
  const isEmployed = work === 'employed'
  const verdict = verdictOf(result, t)
  const contact = insuranceContact('mainland')
  const home = insuranceContact(who)
  const isCovered = kind === 'covered'
  const hasCost = isCovered && cover?.scheme === 'employees'
  const found = contributionsOn(city, today, { isFlexible: !isEmployed })
  const advice = (topic: AdviceTopic) => (isCovered ? adviceOn(topic, { who, city, isEmployed }, today) : [])
  const topics = isEmployed ? EMPLOYED : OTHERS
  const pension = standings.pension === 'no' ? undefined : pensionMonthsOn(today)
  const shown = topics.map((topic) => ({ topic, entries: advice(topic) }))
  const rules = [coverOn(work, today), isEmployed ? exemptionOn(who, today) : undefined, isCovered ? pension : undefined].flatMap((entry) => entry ?? [])
  const sums = hasCost && found.ok ? found.items.flatMap(({ entries }) => entries) : []
  const nameOf = (entry: unknown) => {
    const item = found.ok ? found.items.find(({ entries }) => entries.some((one) => one === entry)) : undefined
    return item && t(`insurance.item.${item.id}`)
  }

  return (
    <Box className="stack">
      {kind === 'unknown' ? (
        <AskHere about={verdict} contact={contact.value} />
      ) : (
        <Notice id={`verdict-${kind}`} kind={isCovered ? 'info' : 'caution'}>
          {verdict}
        </Notice>
      )}
      <Announcement text={verdict} />
      <Later id="rest" isStack>
        {() => (
          <>
            {isCovered && cover?.scheme === 'residents' && <Notice id="residents-cost">{t('insurance.residentsCost')}</Notice>}
            {hasCost && <Cost city={city} isEmployed={isEmployed} found={found} standings={standings} advice={advice('cost')} typed={typed} onType={onType} />}
            {isCovered && (
              <Section id="which" title={t('insurance.which')}>
                <Card>
                  {INSURANCES.filter((one) => standings[one] !== 'no').map((one) => (
                    <ListItem key={one} id={`insurance-${one}`} icon={standings[one] === 'exempt' ? 'info' : 'check'} title={t(`insurance.item.${one}`)} note={t(`insurance.standing.${standings[one]!}`)} />
                  ))}
                </Card>
              </Section>
            )}
            {shown.map(({ topic, entries }) => <AdviceSection key={topic} topic={topic} entries={entries} />)}
            {isCovered && pension && <PensionYears months={pension.value} advice={advice('pension')} year={typed.year} onYear={(text) => onType('year', text)} />}
            {kind !== 'unknown' && (
              <Ask
                asked={[
                  { id: 'ask-here', about: t('insurance.documents'), contact: contact.value },
                  ...(isEmployed ? [{ id: 'ask-home', about: t('insurance.askHome'), contact: home.value }] : []),
                ]}
              />
            )}
            <Section id="more-about" title={t('insurance.more')}>
              <ServiceRows entries={RECORDS.map((id) => entryOf(id)!)} />
            </Section>
            <FactSources
              entries={[...rules, ...sums, ...(hasCost ? advice('cost') : []), ...shown.flatMap(({ entries }) => entries), ...(isCovered && pension ? advice('pension') : []), contact, ...(isEmployed ? [home] : [])]}
              nameOf={nameOf}
              reviewEveryDays={sums.length > 0 ? CONTRIBUTIONS_REVIEW_DAYS : SOCIAL_INSURANCE_REVIEW_DAYS}
            />
          </>
        )}
      </Later>
    </Box>
  )
}
