import type { ReactNode } from 'react'
import { entryOf } from '@/catalog'
import { entryOn } from '@/domain/fact/fact'
import { needState, type Family, type JudgedWay } from '@/domain/school-way/way'
import { schoolContact, SCHOOL_REVIEW_DAYS } from '@/facts/education/ways'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Card, KeyFacts, ListItem, Notice, Section, type KeyFact } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { placesPage, schoolPointsPage } from '../../links'
import { ServiceRows } from '../../service-row'
import { TextRows } from '../../text-rows'
import type { KnownWay } from './facts'
import { conditionInWords, moneyInWords, verdictInWords } from './in-words'
import { schoolMessages } from './locales'

const SIGNS = { met: 'check', missing: 'caution', open: 'info' } as const

/** All about one way: what is said of it first, then why, when, with what, and whom to ask. */
export function WayView({ judged: { way, verdict }, family, children }: { judged: JudgedWay<KnownWay>; family: Family; children?: ReactNode }) {
  const { t, text, locale } = useI18n(schoolMessages)
  const today = useToday()
  const { entry } = way
  const { name, what, leads, fees, isFree, documents, calendar, pitfalls, feature, counts, record, ask } = entry.value
  const contact = entryOn(schoolContact(ask), today)
  const about = record ? entryOf(record) : undefined
  const facts: KeyFact[] = [
    ...(fees ?? []).map((one): KeyFact => ({ icon: 'fee', label: text(one.for), value: moneyInWords(one, t, locale) })),
    ...(fees ? [] : [{ icon: 'fee', label: t('school.fee'), value: t(isFree ? 'school.free' : 'school.askFee') } as const]),
    { icon: 'education', label: t('school.leads'), value: text(leads) },
  ]
  const conditions = way.conditions.flatMap((one) => {
    const state = needState(one, family)
    return state === 'none' ? [] : [{ one, state }]
  })
  const schools = feature && placesPage({ kind: 'school', city: family.city, feature })
  const points = schoolPointsPage(family)
  return (
    <Box className="stack">
      <Section id="way" title={text(name)}>
        <Box className="stack">
          <Notice id={`verdict-${verdict.kind}`} kind={verdict.kind === 'yes' ? 'info' : 'caution'}>
            {verdictInWords(verdict, t, locale)}
          </Notice>
          <Box className="paragraph">{text(what)}</Box>
        </Box>
      </Section>
      {conditions.length > 0 && (
        <Section id="conditions" title={t('school.conditions')}>
          <Card hasRows>
            {conditions.map(({ one, state }) => (
              <ListItem key={one.asks} id={`condition-${one.asks}`} icon={SIGNS[state]} title={conditionInWords(one, t)} note={t(`school.${state}`)} />
            ))}
          </Card>
        </Section>
      )}
      <Card>
        <KeyFacts id="way-facts" facts={facts} />
      </Card>
      {(schools || counts) && (
        <Card hasRows>
          {schools && <ListItem id="to-schools" icon="education" title={t('school.schools')} href={schools} onTap={() => openPage(schools)} />}
          {counts && <ListItem id="count-points" icon="tool" title={t('school.points')} href={points} onTap={() => openPage(points)} />}
        </Card>
      )}
      {calendar && <TextRows id="calendar" title={t('school.calendar')} icon="holidays" texts={calendar} />}
      {documents && <TextRows id="documents" title={t('school.documents')} icon="bring" texts={documents} />}
      {pitfalls && <TextRows id="pitfalls" title={t('school.pitfalls')} icon="caution" texts={pitfalls} />}
      <Later id="rest" isStack>
        {() => (
          <>
            {about && (
              <Section id="more-about" title={t('school.more')}>
                <ServiceRows entries={[about]} />
              </Section>
            )}
            {contact && <AskHere about={t('school.askAbout')} contact={contact.value} />}
            {children}
            <FactSources entries={[entry, ...(contact ? [contact] : [])]} reviewEveryDays={SCHOOL_REVIEW_DAYS} />
          </>
        )}
      </Later>
    </Box>
  )
}
