/** Who recognises my degree? By where it was awarded, where it is to count, and for what. */
import { entryOf } from '@/catalog'
import { walk } from '@/domain/checker/checker'
import { recognitionsFor, whichBody, type DegreeAsked, type Recognition } from '@/domain/degree/recognition'
import { formatPhone } from '@/domain/delivery/phone-number'
import { entriesOn, entryOn, type FactEntry } from '@/domain/fact/fact'
import { formatMoney } from '@/domain/money/money'
import { DEGREES_REVIEW_DAYS, recognitions, type RecognitionValue } from '@/facts/education/degrees'
import { schoolContact } from '@/facts/education/ways'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { useState } from 'react'
import { Box, Card, Columns, type KeyFact, KeyFacts, ListItem, Message, Notice, Section, Timeline } from '@/ui'
import { CallRow } from '../../call-row'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { DEGREE, placePage } from '../../links'
import { OfficialRow } from '../../official-row'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { ServiceRows } from '../../service-row'
import { TextRows } from '../../text-rows'
import { useAnswerInSight } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { degreeMessages, type DegreeKey } from './locales'

type Question = keyof DegreeAsked
const IDS: readonly Question[] = ['from', 'to', 'use']

const known = (entry: FactEntry<RecognitionValue>): FactEntry<RecognitionValue> & { value: Recognition } => entry

const ANSWER = 'degree-answer'

export default function DegreePage() {
  const { t, text } = useI18n(degreeMessages)
  const [message, setMessage] = useState<string>()
  const today = useToday()
  const { answers: given, path, answer, startAgain } = useAnswers<Question>(DEGREE, IDS)
  const { asked, answers, result } = walk(whichBody, given)
  useAnswerInSight(result !== undefined, ANSWER)
  const found = result ? recognitionsFor(entriesOn(recognitions.values(), today).map(known), result) : []
  const contact = result && entryOn(schoolContact(result.to === 'hong-kong' ? 'hong-kong' : result.to === 'macao' ? 'macao' : 'city'), today)
  return (
    <Screen title={t('degree.title')} path={path} isWide>
      <Box className="stack">
        <Box className="paragraph">{t('degree.lead')}</Box>
        <Columns
          answer={ANSWER}
          asked={
            <Questions
              asked={asked.map(({ id, options }) => ({ id, label: t(`degree.ask.${id}`), options: options.map((value) => ({ value, label: t(`degree.${id === 'use' ? 'use' : 'place'}.${value}` as DegreeKey) })) }))}
              answers={answers}
              onAnswer={answer}
              onStartAgain={startAgain}
            />
          }
        >
          {result && (
            <>
              {found.map((entry, index) => (
                <Body key={entry.value.body.en} value={entry.value} end={index === 0 ? '' : `-${index}`} onSay={setMessage} />
              ))}
              {contact && (
                <>
                  <Notice id={found.length === 0 ? 'not-known' : 'ask-first'}>{t(found.length === 0 ? 'degree.unknown' : 'degree.askAbout')}</Notice>
                  <Card>
                    <CallRow id="ask-here" number={contact.value.phone} title={t('answer.ask', { name: text(contact.value.name) })} note={formatPhone(contact.value.phone)} onSay={setMessage} />
                  </Card>
                </>
              )}
              <Later id="rest" isStack>{() => <FactSources entries={[...found, ...(contact ? [contact] : [])]} reviewEveryDays={DEGREES_REVIEW_DAYS} />}</Later>
            </>
          )}
        </Columns>
        <Message text={message} />
      </Box>
    </Screen>
  )
}

/**
 * One body: what one gets, what it costs, how, with what.
 *
 * @param end of its ids, where another body stands above it
 * @param onSay told what is left to do where the page could not be opened from here
 */
function Body({ value, end, onSay }: { value: RecognitionValue; end: string; onSay: (text: string | undefined) => void }) {
  const { t, text, locale } = useI18n(degreeMessages)
  const { body, what, fee, days, steps, documents, pitfalls, place, record, url } = value
  const about = record ? entryOf(record) : undefined
  const facts: KeyFact[] = [
    { icon: 'fee', label: t('degree.fee'), value: fee === undefined ? t('degree.notKnown') : fee.minor === 0 ? t('degree.free') : formatMoney(fee, locale) },
    { icon: 'time', label: t('degree.days'), value: days ? (days.from === days.to || days.from === 0 ? t('degree.upToDays', { count: days.to }) : t('degree.daysRange', { from: days.from, to: days.to })) : t('degree.notKnown') },
  ]
  return (
    <Box className="stack">
      <Section id={`body-${value.to}${end}`} title={text(body)}>
        <Box className="paragraph">{text(what)}</Box>
      </Section>
      <Card>
        <KeyFacts facts={facts} />
      </Card>
      <Later id={`more-about${end}`} isStack>
        {() => (
          <>
            {steps.length > 1 ? (
              <Section title={t('degree.steps')}>
                <Card>
                  <Timeline label={t('degree.steps')} entries={steps.map((step, index) => ({ id: `step-${index + 1}${end}`, mark: String(index + 1), title: text(step) }))} />
                </Card>
              </Section>
            ) : (
              <TextRows title={t('degree.steps')} icon="info" texts={steps} />
            )}
            {documents && <TextRows title={t('degree.documents')} icon="bring" texts={documents} />}
            <TextRows title={t('degree.pitfalls')} icon="caution" texts={pitfalls} />
            {url && <OfficialRow id={`official${end}`} url={url} isMain title={t('degree.official')} note={url.replace(/^https?:\/\/|\/$/g, '')} onSay={onSay} />}
            {place && (
              <Card hasRows>
                <ListItem id={`to-counter${end}`} icon="office" title={t('degree.counter')} href={placePage(`education.${place}`)} onTap={() => openPage(placePage(`education.${place}`))} />
              </Card>
            )}
            {about && <ServiceRows entries={[about]} />}
          </>
        )}
      </Later>
    </Box>
  )
}
