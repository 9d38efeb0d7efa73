import type { Answers } from '@/domain/checker/checker'
import { useI18n } from '@/i18n'
import { Box, Button, Buttons, Question } from '@/ui'

export interface AskedQuestion {
  id: string
  label: string
  /** How to tell, where it is not plain. */
  hint?: string
  options: { value: string; label: string }[]
  /** Of a long list of which not all is there yet. */
  isList?: boolean
}

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
  return (
    <Box className="stack">
      {asked.map((question) => (
        <Question key={question.id} {...question} chosen={answers[question.id] ?? ''} placeholder={t('question.choose')} onChoose={(value) => onAnswer(question.id, value)} />
      ))}
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
