/** What follows a result: how to get it, what goes wrong, and who says so. */
import { entryOf } from '@/catalog'
import type { Answers } from '@/domain/checker/checker'
import type { DocumentResult, QuestionId } from '@/domain/permit/result'
import type { CivilDate } from '@/domain/time/civil'
import { TRANSIT_AS_SUCH } from '@/domain/visa/entry'
import type { Sentence, Sentences, TimeNeeded } from '@/facts/customs/permits'
import type { Ports } from '@/facts/customs/visas'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, ListItem, Section, Timeline, Words } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { OFFICES } from '../../links'
import { ServiceRows } from '../../service-row'
import { answerOn } from './answer-on'
import { useUnknown } from './first-answer'
import { headingOf } from './heading'
import { documentMessages } from './locales'
import { countryName } from './names'
import './index.scss'

/** Lists of nationalities change more often than the documents of residents. */
const REVIEW = { lists: 90, documents: 180 }

/** The answer that leads to another way in. */
const VISIT_OF = { 'group-tour': 'group', cruise: 'cruise', 'visa-free': 'visit' } as Record<string, string>

const ICONS: Record<string, 'office' | 'time'> = { steps: 'office', place: 'office', time: 'time' }

export interface ResultViewProps {
  result: DocumentResult
  /** What the place that comes after a transit asks. */
  next?: DocumentResult
  answers: Answers<QuestionId>
  day: CivilDate
  onAnswer: (id: QuestionId, value: string) => void
}

export function ResultView({ result, next, answers, day, onAnswer }: ResultViewProps) {
  const { t, text, locale } = useI18n(documentMessages)
  const { answer, held, inMainland, entries, isKnown } = answerOn(result, day)
  const { unknown, contact } = useUnknown(result, day)
  const country = countryName(answers.nationality, locale)
  const textsOf = (kind: string) =>
    held.filter((one) => one.kind === kind).flatMap(({ entry: { value } }) => ((value as Sentences).texts ?? [(value as Sentence).text]).map(text))
  const approval = isKnown && result.card && held.some(({ id }) => id === 'stay/who-hong-kong') ? [t('document.step.approval')] : []
  const steps = [...approval, ...(isKnown && result.card ? [t(`document.step.${result.card}`)] : []), ...textsOf('steps')]
  const ports = held.filter(({ kind }) => kind === 'ports').flatMap(({ entry }) => (entry.value as Ports).ports.map(text))
  const places = textsOf('place')
  const record = answer.record ? entryOf(answer.record) : undefined

  const linesOf = (kind: string, value: unknown): string[] =>
    kind === 'time'
      ? (value as TimeNeeded).times.map(({ for: what, count, unit }) => t('document.each', { what: t(`document.for.${what as 'card'}`), value: t(`document.unit.${unit as 'day'}`, { count }) }))
      : ((value as Sentences).texts ?? [(value as Sentence).text]).map(text)

  const list = (id: 'who' | 'papers' | 'place' | 'tip' | 'mind' | 'ports', icon: 'check' | 'bring' | 'office' | 'info' | 'caution', texts: string[]) =>
    texts.length > 0 && (
      <Section id={`part-${id}`} title={t(`document.part.${id}`)}>
        <Card>
          {texts.map((line) => (
            <ListItem key={line} icon={icon} title={<Words className="document-line">{line}</Words>} />
          ))}
        </Card>
      </Section>
    )
  return (
    <Box id="more">
      <Later id="rest">
        {() => (
          <>
            {isKnown && inMainland.length > 0 && (
              <Section id="in-mainland" title={t('document.part.inMainland')}>
                <Box className="stack">
                  <Card>
                    {inMainland.flatMap(({ kind, entry: { value } }) =>
                      linesOf(kind, value).map((line) => <ListItem key={line} icon={ICONS[kind] ?? 'info'} title={<Words className="document-line">{line}</Words>} />),
                    )}
                  </Card>
                  {unknown && contact && <AskHere about={unknown} contact={contact.value} />}
                </Box>
              </Section>
            )}
            {isKnown && list('who', 'check', [...held.flatMap(({ kind, entry }) => (kind === 'scheme' || kind === 'area' ? [text((entry.value as Sentence).text)] : [])), ...textsOf('who')])}
            {steps.length > 0 && (
              <Section id="steps" title={t('document.part.steps')}>
                <Timeline entries={steps.map((title, at) => ({ id: `step-${at}`, title, mark: String(at + 1) }))} />
              </Section>
            )}
            {isKnown && list('papers', 'bring', textsOf('papers'))}
            {isKnown && list('ports', 'office', ports)}
            {isKnown && list('place', 'office', places)}
            {isKnown && list('mind', 'caution', textsOf('mind'))}
            {isKnown && list('tip', 'info', textsOf('tip'))}
            {isKnown && unknown && contact && inMainland.length === 0 && (
              <Box className="document-gap">
                <AskHere about={unknown} contact={contact.value} />
              </Box>
            )}
            {result.also.length > 0 && (
              <Section id="also" title={t('document.part.also')}>
                <Card>
                  {result.also.map((id) => {
                    // Who needs no visa stays so in transit: the other way has an answer of its own.
                    const visit = id === 'transit' ? (result.id === 'visa-free' ? TRANSIT_AS_SUCH : 'transit') : VISIT_OF[id]!
                    const isHere = answers.visit === visit
                    const title = t(`document.is.${headingOf(id) as 'group'}`, { country })
                    return <ListItem key={id} id={`also-${id}`} title={title} onTap={isHere ? undefined : () => onAnswer('visit', visit)} />
                  })}
                </Card>
              </Section>
            )}
            {(record || answer.hasOffices) && (
              <Section id="next" title={t('document.part.next')}>
                {record && <ServiceRows entries={[record]} />}
                {answer.hasOffices && (
                  <Box className={record && 'document-gap'}>
                    <Card>
                      <ListItem id="offices" icon="office" title={t('document.offices')} href={OFFICES} onTap={() => openPage(OFFICES)} />
                    </Card>
                  </Box>
                )}
              </Section>
            )}
            <FactSources entries={[...(isKnown || !contact ? entries : [contact]), ...(next ? answerOn(next, day).entries : [])]} reviewEveryDays={answers.nationality ? REVIEW.lists : REVIEW.documents} />
          </>
        )}
      </Later>
    </Box>
  )
}
