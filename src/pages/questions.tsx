import type { Answers, Question as CheckerQuestion } from '@/domain/checker/checker'
import { useI18n } from '@/i18n'
import { Box, Button, Buttons, Question } from '@/ui'
import { Later } from './later'

export interface AskedQuestion {
  id: string
  label: string
  /** How to tell, where it is not plain. */
  hint?: string
  options: { value: string; label: string }[]
  /** Of a long list of which not all is there yet. */
  isList?: boolean
}

/** How a tool says what it asks. */
interface Wording<Id extends string> {
  label: (id: Id) => string
  /** @param next the option after it, where a range ends before the next begins */
  option: (id: Id, value: string, next: string | undefined) => string
  hint?: (id: Id) => string | undefined
}

/** The questions so far, in words. */
export const questionsInWords = <Id extends string>(asked: readonly CheckerQuestion<Id>[], { label, option, hint }: Wording<Id>): (AskedQuestion & { id: Id })[] =>
  asked.map(({ id, options }) => ({
    id,
    label: label(id),
    hint: hint?.(id),
    options: options.map((value, index) => ({ value, label: option(id, value, options[index + 1]) })),
  }))

/** So many fill the first screen. */
const FIRST = 4

export interface QuestionsProps<Id extends string> {
  /** All that were asked so far, the last of them not answered yet unless there is a result. */
  asked: (AskedQuestion & { id: Id })[]
  answers: Answers<Id>
  onAnswer: (id: Id, value: string) => void
  /** Takes the last answer back; left out where there is none, or the page offers no such thing. */
  onTakeBack?: () => void
  onStartAgain: () => void
}

/** Questions that came up so far, each with its answer: another answer changes what comes after it, and nothing goes away under one's fingers. */
export function Questions<Id extends string>({ asked, answers, onAnswer, onTakeBack, onStartAgain }: QuestionsProps<Id>) {
  const { t } = useI18n()
  const inWords = (question: AskedQuestion & { id: Id }) => (
    <Question key={question.id} {...question} chosen={answers[question.id] ?? ''} placeholder={t('question.choose')} onChoose={(value) => onAnswer(question.id, value)} />
  )
  return (
    <Box className="stack">
      {asked.slice(0, FIRST).map(inWords)}
      {/* There with the last of the first, so that it is near when the next question comes up. */}
      {asked.length >= FIRST && (
        <Later id="questions-later" isStack>
          {() => asked.slice(FIRST).map(inWords)}
        </Later>
      )}
      {asked.length > 1 && (
        <Buttons>
          {onTakeBack && (
            <Button id="step-back" onTap={onTakeBack}>
              {t('question.back')}
            </Button>
          )}
          <Button id="start-again" onTap={onStartAgain}>
            {t('question.again')}
          </Button>
        </Buttons>
      )}
    </Box>
  )
}
