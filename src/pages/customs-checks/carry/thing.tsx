import type { Assessed } from '@/domain/allowance/assess'
import type { Finding } from '@/domain/allowance/finding'
import { formatMoney } from '@/domain/money/money'
import { useI18n } from '@/i18n'
import { Box, Button, Card, Question, Section } from '@/ui'
import { Amounts } from './amounts'
import { carryMessages } from './locales'
import { reasonText } from './reason-text'
import type { Carry } from './use-carry'
import { useQuestionWords } from './use-question-words'
import { VerdictLine } from './verdict'

function FindingView({ finding, isOnly }: { finding: Finding; isOnly: boolean }) {
  const words = useI18n(carryMessages)
  const { t, locale } = words
  const { side, place, verdict, reasons, duty } = finding
  const sentences = [...new Set(reasons.map((reason) => reasonText(reason, words)))]
  return (
    <Box className="carry-finding">
      {!isOnly && <Box className="carry-side">{t(side === 'into' ? 'carry.into' : 'carry.outOf', { place: t(`carry.place.${place}`) })}</Box>}
      <VerdictLine verdict={verdict} detail={duty && t('carry.about', { sum: formatMoney(duty, locale) })} />
      {sentences.map((sentence) => (
        <Box key={sentence} className="carry-reason">
          {sentence}
        </Box>
      ))}
    </Box>
  )
}

/** One thing of the basket: how much of it, what holds, and why. */
export function Thing({ one, carry }: { one: Assessed; carry: Carry }) {
  const { t } = useI18n(carryMessages)
  const inWords = useQuestionWords()
  const { item, findings, waitsFor, isMeasured } = one
  const name = t(`carry.item.${item}`)
  const questions = carry.followUps.get(item) ?? []
  /** Another thing at which stands what this one waits for. */
  const elsewhere = [...carry.followUps].find(([other, asked]) => other !== item && asked.some(({ id }) => id === waitsFor))?.[0]
  const waiting = waitsFor && waitsFor !== 'amount' && (elsewhere ? t('carry.answerFirst', { item: t(`carry.item.${elsewhere}`), question: t(`carry.ask.${waitsFor}`) }) : t('carry.answerOne'))
  const takeOut = (
    <Button id={`out-${item}`} label={t('carry.takeOut', { item: name })} onTap={() => carry.carry(item, undefined)}>
      {t('carry.remove')}
    </Button>
  )
  return (
    <Section id={`thing-${item}`} title={name} action={takeOut}>
      <Card>
        <Box className="carry-thing">
          {waitsFor && <Box className="carry-waits">{waiting || t('carry.howMuch')}</Box>}
          {questions.map(({ chosen, ...question }) => (
            <Question key={question.id} {...inWords(question)} chosen={chosen ?? ''} placeholder={t('question.choose')} onChoose={(value) => carry.answer(question.id, value)} />
          ))}
          {findings.map((finding) => (
            <FindingView key={finding.side} finding={finding} isOnly={findings.length === 1} />
          ))}
          {isMeasured && waitsFor !== 'to' && <Amounts item={item} carry={carry} />}
        </Box>
      </Card>
    </Section>
  )
}
