import { factOn } from '@/domain/fact/fact'
import type { Answers } from '@/domain/checker/checker'
import type { DocumentResult, QuestionId } from '@/domain/permit/result'
import type { CivilDate } from '@/domain/time/civil'
import { contactNamed } from '@/facts/customs/contacts'
import type { Sentence, Sentences } from '@/facts/customs/permits'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section, Words } from '@/ui'
import { AskHere } from '../../ask-here'
import { answerOn } from './answer-on'
import { headingOf } from './heading'
import { DocumentKeyFacts } from './key-facts'
import { documentMessages } from './locales'
import { countryName } from './names'

/** Kinds of facts that are sentences, as they follow one another. */
const SENTENCES = ['who', 'papers', 'place', 'mind', 'tip']

/** What the place one goes on to asks: an answer beside that of the Mainland, in short. */
export function NextPlace({ entry, answers, day }: { entry: DocumentResult; answers: Answers<QuestionId>; day: CivilDate }) {
  const { t, text, locale } = useI18n(documentMessages)
  const { answer, held, entries, isKnown } = answerOn(entry, day)
  const found = factOn(contactNamed(answer.contact), day)
  const lines = SENTENCES.flatMap((wanted) =>
    held.filter(({ kind }) => kind === wanted).flatMap(({ entry: { value } }) => ((value as Sentences).texts ?? [(value as Sentence).text]).map(text)),
  )
  const isOpen = answer.unknown !== undefined || !(isKnown || entry.exemption)
  return (
    <Section id={`next-${entry.id}`} title={t(`document.is.${headingOf(entry.id) as 'group'}`, { country: countryName(answers.nationality, locale) })}>
      <Box className="stack">
        <DocumentKeyFacts id="next-facts" result={entry} held={held} day={day} hasCertainEnd={false} />
        {entries.length > 0 && lines.length > 0 && (
          <Card>
            {lines.map((line) => (
              <ListItem key={line} icon="info" title={<Words className="document-line">{line}</Words>} />
            ))}
          </Card>
        )}
        {isOpen && found.ok && <AskHere id="ask-next" about={t(answer.unknown ? `document.unknown.${answer.unknown}` : 'document.notThen')} contact={found.fact.value} />}
      </Box>
    </Section>
  )
}
