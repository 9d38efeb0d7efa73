/** Check a number: what document it may be of, and what is wrong with it. What is typed lives in this page's memory only. */
import { useState } from 'react'
import { entriesOn } from '@/domain/fact/fact'
import { identify, tidied } from '@/domain/identity/identify'
import type { Problem, Reading } from '@/domain/identity/reading'
import { formatDay } from '@/domain/time/civil'
import { FORMS_REVIEW_DAYS, numberForms } from '@/facts/customs/identity-numbers'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Announcement, Box, Button, Buttons, Card, Columns, EmptyState, ListItem, LongTextField, MarkedText, Notice, Section } from '@/ui'
import { FactSources } from '../../fact-sources'
import { IDENTITY } from '../../links'
import { Screen } from '../../screen'
import { useDrawn } from '../../use-drawn'
import { identityMessages } from './locales'
import { problemWords } from './problem-words'
import './index.scss'

/** Three lines of thirty signs, with room for spaces. */
const MOST = 200

/** The published form behind a kind of document. */
const FORMS: Partial<Record<Reading['kind'], string>> = { td3: 'machine-readable', td1: 'machine-readable' }
const formOf = (kind: Reading['kind']) => numberForms.get(FORMS[kind] ?? kind)

/** Places of the characters that are wrong, or of the check digits that do not fit. */
const marksOf = (problems: readonly Problem[]): number[] =>
  [...new Set(problems.flatMap((problem) => (problem.why === 'character' ? problem.at : problem.why === 'check-digit' ? [problem.at] : [])))].sort((one, other) => one - other)

interface ReadingCardProps {
  reading: Reading
  /** The number without spaces, as its characters are counted. */
  number: string
  today: string
  onUse: (text: string) => void
}

function ReadingCard({ reading, number, today, onUse }: ReadingCardProps) {
  const { t, locale } = useI18n(identityMessages)
  const { kind, state, problems, repaired, birth, expiry, sex, holder, renewals, issuer } = reading
  const says: [id: string, label: string, value: string | undefined][] = [
    ['holder', t('identity.holder'), holder && t(`identity.holder.${holder}`)],
    ['birth', t('identity.birth'), birth && formatDay(birth, locale)],
    ['sex', t('identity.sex'), sex && t(`identity.sex.${sex}`)],
    ['expiry', t('identity.expiry'), expiry && `${formatDay(expiry, locale)}${expiry < today ? ` (${t('identity.expired')})` : ''}`],
    ['issuer', t('identity.issuer'), issuer],
    ['renewals', t('identity.renewals'), renewals === undefined ? undefined : String(renewals)],
  ]
  const marks = marksOf(problems)
  const known = state === 'wrong' ? [] : says.filter(([, , value]) => value !== undefined)
  return (
    <Section id={`reading-${kind}`} title={t(`identity.kind.${kind}`)}>
      <Box className="stack">
        <Notice id={`state-${state}`} kind={state === 'wrong' ? 'caution' : 'info'}>
          <Box>{kind === 'passport' ? t('identity.passport') : t(`identity.state.${state}`)}</Box>
          {marks.length > 0 && (
            <Box className="identity-number">
              <MarkedText text={number} ranges={marks.map((at) => ({ start: at - 1, end: at }))} />
            </Box>
          )}
          {problems.map((problem, index) => (
            <Box key={index}>{problemWords(problem, t)}</Box>
          ))}
          {kind === 'macao-identity' && <Box>{t('identity.macao')}</Box>}
        </Notice>
        {repaired && (
          <Notice id="repaired" action={<Button id="use" onTap={() => onUse(repaired)}>{t('identity.use')}</Button>}>
            {t('identity.repaired')} {repaired}
          </Notice>
        )}
        {known.length > 0 && (
          <Card>
            {known.map(([id, label, value]) => (
              <ListItem key={id} id={`says-${id}`} title={value} note={label} />
            ))}
          </Card>
        )}
      </Box>
    </Section>
  )
}

export default function IdentityPage() {
  const { t } = useI18n(identityMessages)
  const today = useToday()
  const isDrawn = useDrawn()
  const [text, setText] = useState('')
  const isAsked = text.trim().length > 3
  const readings = isAsked ? identify(text, today) : []
  const forms = (readings.length > 0 ? readings.map(({ kind }) => formOf(kind)) : isDrawn && !isAsked ? [...numberForms.values()] : []).flatMap((form) => form ?? [])
  const entries = entriesOn(forms, today)
  const kept = <Notice id="identity-private">{t('identity.private')}</Notice>
  const sources = <FactSources entries={entries} reviewEveryDays={FORMS_REVIEW_DAYS} />
  return (
    <Screen title={t('identity.title')} path={IDENTITY} isWide>
      <Columns
        asked={
          <>
            <Box>{t('identity.lead')}</Box>
            <LongTextField id="number" label={t('identity.field')} hint={t('identity.hint')} value={text} maxLength={MOST} onText={setText} />
            {/* It is said before one types; then the answer comes first. */}
            {!isAsked && kept}
            {text !== '' && (
              <Buttons>
                <Button id="clear-number" onTap={() => setText('')}>
                  {t('identity.clear')}
                </Button>
              </Buttons>
            )}
            <Announcement text={readings[0] ? `${t(`identity.kind.${readings[0].kind}`)}: ${t(`identity.state.${readings[0].state}`)}` : ''} />
            {!isAsked && (
              <>
                <Box>{t('identity.asking')}</Box>
                {sources}
              </>
            )}
          </>
        }
      >
        {isAsked && (
          <>
            {readings.map((reading) => (
              <ReadingCard key={reading.kind} reading={reading} number={tidied(text)} today={today} onUse={setText} />
            ))}
            {readings.length === 0 && <EmptyState id="identity-none" title={t('identity.none')} />}
            {kept}
            {sources}
          </>
        )}
      </Columns>
    </Screen>
  )
}
