import { useState } from 'react'
import { entryOf } from '@/catalog'
import { stateOf } from '@/domain/entitlement/condition'
import type { Judged } from '@/domain/entitlement/judge'
import { withImplied, type Profile } from '@/domain/entitlement/person'
import { entryOn } from '@/domain/fact/fact'
import { careContact, decidingDays, meansLimits, SCHEMES_REVIEW_DAYS } from '@/facts/elderly-care/schemes'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Card, KeyFacts, ListItem, Message, Notice, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { DAYS, placesPage } from '../../links'
import { OfficialRow } from '../../official-row'
import { ServiceRows } from '../../service-row'
import { TextRows } from '../../text-rows'
import type { KnownScheme } from '../schemes-on'
import { amountInWords, conditionInWords, type Words } from './in-words'
import { entitledMessages } from './locales'
import { useVerdictWords } from './scheme-list'

const SIGNS = { met: 'check', unmet: 'clear', unsure: 'caution', open: 'info' } as const
/** Where the directory knows the places. */
const PLACES_OF: Partial<Record<string, { kind: string; words: 'ent.homes' | 'ent.points' }>> = {
  rcssg: { kind: 'care-home', words: 'ent.homes' },
  'cssa-home': { kind: 'care-home', words: 'ent.homes' },
  vouchers: { kind: 'voucher-point', words: 'ent.points' },
}

interface SchemeViewProps {
  judged: Judged<KnownScheme>
  all: readonly Judged<KnownScheme>[]
  profile: Profile
}

/** All about one scheme: what is said of it first, then what it gives, its conditions, how to get it, what ends it, and whom to ask. */
export function SchemeView({ judged, all, profile }: SchemeViewProps) {
  const { t, text, locale } = useI18n(entitledMessages)
  const today = useToday()
  const words: Words = { t, locale, today }
  const wordsOf = useVerdictWords(all)
  const { scheme, verdict } = judged
  const { name, pays, steps, documents, ends, notes, record, url, ask } = scheme.entry.value
  const given = withImplied(profile)
  const places = PLACES_OF[scheme.id]
  const contact = ask === undefined ? undefined : entryOn(careContact(ask), today)
  const about = record ? entryOf(record) : undefined
  const asksFor = (asked: string) => scheme.conditions.some((one) => ('any' in one ? asked === 'macao-days' : one.asks === asked))
  const entries = [
    scheme.entry,
    scheme.paid,
    asksFor('means') ? entryOn(meansLimits, today) : undefined,
    asksFor('away') ? entryOn(decidingDays('away'), today) : undefined,
    asksFor('hk-days') ? entryOn(decidingDays('hong-kong'), today) : undefined,
    asksFor('macao-days') ? entryOn(decidingDays('macao'), today) : undefined,
    scheme.id.endsWith('-gd') ? entryOn(decidingDays('guangdong'), today) : undefined,
    contact,
  ].flatMap((one) => one ?? [])
  return (
    <Box className="stack">
      <Section id="scheme" title={text(name)}>
        <Notice id={`verdict-${verdict.kind}`} kind={verdict.kind === 'yes' ? 'info' : 'caution'}>
          {wordsOf(judged)}
        </Notice>
      </Section>
      <Card>
        <KeyFacts
          id="scheme-facts"
          facts={[
            ...(scheme.amount ? [{ icon: 'fee' as const, label: t('ent.pays'), value: amountInWords(scheme.amount, words) }] : []),
            ...(pays ? [{ icon: 'check' as const, label: t('ent.gives'), value: text(pays) }] : []),
            ...(!scheme.amount && !pays ? [{ icon: 'fee' as const, label: t('ent.pays'), value: t('ent.notKnown') }] : []),
          ]}
        />
      </Card>
      <Section id="conditions" title={t('ent.conditions')}>
        <Card hasRows>
          {scheme.conditions.map((condition, index) => {
            const state = stateOf(condition, given)
            return <ListItem key={index} id={`condition-${index}`} icon={SIGNS[state]} title={conditionInWords(condition, words)} note={t(`ent.${state}`)} />
          })}
          {scheme.entry.value.if && <ListItem id="condition-if" icon="caution" title={text(scheme.entry.value.if)} note={t('ent.if')} />}
        </Card>
      </Section>
      <TextRows id="steps" title={t('ent.steps')} icon="info" texts={steps} />
      {places && (
        <Card hasRows>
          <ListItem id="places" icon="office" title={t(places.words)} href={placesPage({ kind: places.kind })} onTap={() => openPage(placesPage({ kind: places.kind }))} />
        </Card>
      )}
      {['away', 'hk-days', 'macao-days'].some(asksFor) && (
        <Card hasRows>
          <ListItem id="count-days" icon="days" title={t('ent.days')} href={DAYS} onTap={() => openPage(DAYS)} />
        </Card>
      )}
      {documents && <TextRows id="documents" title={t('ent.documents')} icon="bring" texts={documents} />}
      {ends.length > 0 && <TextRows id="ends" title={t('ent.ends')} icon="caution" texts={ends} />}
      <Later id="rest" isStack>
        {() => (
          <>
            {notes && <TextRows id="notes" title={t('ent.notes')} icon="info" texts={notes} />}
            <OfficialPage url={url} />
            {about && (
              <Section id="more-about" title={t('ent.more')}>
                <ServiceRows entries={[about]} />
              </Section>
            )}
            {contact && <AskHere about={t(verdict.kind === 'unknown' ? 'ent.askUnknown' : 'ent.askAbout')} contact={contact.value} />}
            <FactSources entries={entries} reviewEveryDays={SCHEMES_REVIEW_DAYS} />
          </>
        )}
      </Later>
    </Box>
  )
}

/** The authority's own page, where one is known. */
function OfficialPage({ url }: { url: string | undefined }) {
  const { t } = useI18n(entitledMessages)
  const [message, setMessage] = useState<string>()
  if (!url) return null
  return (
    <Box>
      <OfficialRow id="official" url={url} isMain title={t('ent.official')} note={url.replace(/^https?:\/\/|\/$/g, '')} onSay={setMessage} />
      <Message text={message} />
    </Box>
  )
}
