import { useState } from 'react'
import { entryOf } from '@/catalog'
import { entryOn } from '@/domain/fact/fact'
import { formatMoney } from '@/domain/money/money'
import { civilDate, formatDay } from '@/domain/time/civil'
import { stateOf } from '@/domain/work-route/judge'
import type { Judged } from '@/domain/work-route/may-i'
import type { Profile } from '@/domain/work-route/profile'
import { feesOf, migrantCriteria, permitPoints, ROUTES_REVIEW_DAYS } from '@/facts/jobs/routes'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Card, KeyFacts, ListItem, Message, Notice, Section, type KeyFact } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { OfficialRow } from '../../official-row'
import { ServiceRows } from '../../service-row'
import { CriteriaCount, PointsCount } from './counts'
import { contactOn, type KnownRoute } from './facts'
import { conditionInWords } from './in-words'
import { mayMessages } from './locales'
import { useVerdictWords } from './route-list'

/** Where nothing is applied for there is no fee and no wait that could be unknown. */
const FREE = 'no-permit'
const SIGNS = { met: 'check', missing: 'caution', against: 'clear', open: 'info' } as const

interface RouteViewProps {
  judged: Judged<KnownRoute>
  profile: Profile
  met: string | undefined
  scored: string | undefined
  onMet: (text: string) => void
  onScored: (text: string) => void
}

/** All about one way: what is said of it first, then its conditions one by one, what it costs and brings, and whom to ask. */
export function RouteView({ judged: { route, verdict }, profile, met, scored, onMet, onScored }: RouteViewProps) {
  const { t, text, locale } = useI18n(mayMessages)
  const today = useToday()
  const wordsOf = useVerdictWords()
  const { entry, conditions } = route
  const { name, stay, fees, time, documents, notes, record, counts, closes, ask } = entry.value
  const cost = fees ? entryOn(feesOf(fees), today) : undefined
  const contact = contactOn(ask, today)
  const counted = counts === 'criteria' ? entryOn(migrantCriteria, today) : counts === 'points' ? entryOn(permitPoints, today) : undefined
  const about = record ? entryOf(record) : undefined
  const isAppliedFor = route.id !== FREE
  const facts: KeyFact[] = [
    ...(stay ? [{ icon: 'days' as const, label: t('may.stay'), value: text(stay) }] : []),
    ...(cost ? cost.value.lines.map((line, index) => ({ icon: 'fee' as const, label: index === 0 ? t('may.fee') : text(line.for), value: formatMoney(line, locale), note: index === 0 ? text(line.for) : undefined })) : isAppliedFor ? [{ icon: 'fee' as const, label: t('may.fee'), value: t('may.notKnown') }] : []),
    ...(isAppliedFor ? [{ icon: 'time' as const, label: t('may.time'), value: time ? text(time) : t('may.notKnown') }] : []),
    ...(closes ? [{ icon: 'holidays' as const, label: t('may.closes'), value: formatDay(civilDate(closes), locale) }] : []),
  ]
  return (
    <Box className="stack">
      <Section id="route" title={text(name)}>
        <Notice id={`verdict-${verdict.kind}`} kind={verdict.kind === 'yes' ? 'info' : 'caution'}>
          <Box>{t(`may.group.${verdict.kind}`)}</Box>
          <Box>{wordsOf(verdict, route)}</Box>
        </Notice>
      </Section>
      <Section id="conditions" title={t('may.conditions')}>
        <Card hasRows>
          {conditions.map((condition, index) => {
            const state = stateOf(condition, profile)
            return <ListItem key={index} id={`condition-${index}`} icon={SIGNS[state]} title={conditionInWords(condition, t, locale)} note={t(`may.${state}`)} />
          })}
        </Card>
      </Section>
      <Later id="rest" isStack>
        {() => (
          <>
            {counts === 'criteria' && <CriteriaCount value={met} onValue={onMet} />}
            {counts === 'points' && <PointsCount value={scored} onValue={onScored} />}
            {facts.length > 0 && (
              <Card>
                <KeyFacts id="route-facts" facts={facts} />
              </Card>
            )}
            <Section id="notes" title={t('may.notes')}>
              <Card hasRows>
                {notes.map((note, index) => (
                  <ListItem key={index} icon="info" title={text(note)} />
                ))}
              </Card>
            </Section>
            <Section id="documents" title={t('may.documents')}>
              <Card hasRows>
                {(documents ?? []).map((one, index) => (
                  <ListItem key={index} icon="bring" title={text(one)} />
                ))}
                {!documents && <ListItem icon="bring" title={t('may.documentsUnknown')} />}
              </Card>
            </Section>
            <OfficialPage url={entry.value.url} />
            {about && (
              <Section id="more-about" title={t('may.more')}>
                <ServiceRows entries={[about]} />
              </Section>
            )}
            {contact && <AskHere about={t('may.askAbout')} contact={contact.value} />}
            <FactSources entries={[entry, cost, counted, contact].flatMap((one) => one ?? [])} reviewEveryDays={ROUTES_REVIEW_DAYS} />
          </>
        )}
      </Later>
    </Box>
  )
}

/** The authority's own page, where one is known. */
function OfficialPage({ url }: { url: string | undefined }) {
  const { t } = useI18n(mayMessages)
  const [message, setMessage] = useState<string>()
  if (!url) return null
  return (
    <Box>
      <OfficialRow id="official" isMain url={url} title={t('may.official')} note={url} onSay={setMessage} />
      <Message text={message} />
    </Box>
  )
}
