import { factOn } from '@/domain/fact/fact'
import type { Answers } from '@/domain/checker/checker'
import type { DocumentResult, QuestionId } from '@/domain/permit/result'
import { daysShort } from '@/domain/permit/ready'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import { contactNamed } from '@/facts/customs/contacts'
import type { TimeNeeded } from '@/facts/customs/permits'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Announcement, Box, Notice, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { answerOn } from './answer-on'
import { headingOf } from './heading'
import { DocumentKeyFacts } from './key-facts'
import { documentMessages } from './locales'
import { countryName } from './names'
import { NextPlace } from './next-place'

/** What of a result was not found, in words, and who is asked about it. */
export function useUnknown(result: DocumentResult, day: CivilDate) {
  const { t } = useI18n(documentMessages)
  const { answer, isKnown } = answerOn(result, day)
  const found = factOn(contactNamed(answer.contact), day)
  const gap = answer.unknown === 'endorsement-fee' && result.card === 'valid' ? 'endorsement-fee-only' : answer.unknown
  return { unknown: gap ? t(`document.unknown.${gap}`) : isKnown ? undefined : t('document.notThen'), contact: found.ok ? found.fact : undefined }
}

export interface FirstAnswerProps {
  result: DocumentResult
  /** What the place that comes after a transit asks. */
  next?: DocumentResult
  answers: Answers<QuestionId>
  day: CivilDate
}

/** What one needs, what it allows, costs and takes. It stands above the questions, of which there may be many. */
export function FirstAnswer({ result, next, answers, day }: FirstAnswerProps) {
  const { t, locale } = useI18n(documentMessages)
  const today = useToday()
  const { answer, held, isKnown, runsPast } = answerOn(result, day)
  const { unknown, contact } = useUnknown(result, day)
  const needed = daysShort(held.flatMap(({ kind, entry }) => (kind === 'time' ? (entry.value as TimeNeeded).times : [])), today, day)
  const name = t(`document.is.${headingOf(result.id) as 'group'}`, { country: countryName(answers.nationality, locale) })
  const heading = !answer.isEndorsement ? name : t(result.card === 'valid' ? 'document.withValid' : 'document.with', { endorsement: name })
  return (
    <Box id="result">
      <Announcement text={heading} />
      <Section id={`result-${result.id}`} title={heading}>
        <Box className="stack">
          {runsPast && (
            <Notice id="runs-past" kind="caution">
              {t('document.runsPast', { date: formatDay(runsPast, locale), count: result.exemption!.entry.value.stayDays })}
            </Notice>
          )}
          {isKnown && <DocumentKeyFacts id="key-facts" result={result} held={held} day={day} hasCertainEnd={!runsPast} />}
          {isKnown && needed !== undefined && (
            <Notice id="not-ready" kind="caution">
              {t('document.notReady', { count: needed, date: formatDay(day, locale) })}
            </Notice>
          )}
          {!isKnown && contact && <AskHere about={unknown ?? t('document.notThen')} contact={contact.value} />}
        </Box>
      </Section>
      {next && <NextPlace entry={next} answers={answers} day={day} />}
    </Box>
  )
}
