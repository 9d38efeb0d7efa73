import { useMemo, useState } from 'react'
import { useToday } from '@/platform/clock'
import { CARE_COST } from '../../links'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { answerOf } from './answer'
import { IDS, questionOf, WHO, type AnswerId } from './question'

/** The question, kept on the phone and in the address, and what it costs. */
export function useCost() {
  const today = useToday()
  /** Fields that are typed into begin anew with the question. */
  const [turn, setTurn] = useState(0)
  const { answers, path, change, startAgain } = useAnswers<AnswerId>(CARE_COST, IDS, { keeps: IDS })
  const likely = useLikely((who) => WHO.find((one) => one === who))
  const question = useMemo(() => questionOf(answers, likely), [answers, likely])
  const answer = useMemo(() => answerOf(question, today), [question, today])
  return {
    today,
    turn,
    path,
    question,
    answer,
    given: answers,
    set: (id: AnswerId, value: string | undefined) => change({ [id]: value }),
    startAgain: () => {
      startAgain()
      setTurn((before) => before + 1)
    },
  }
}

export type Asked = ReturnType<typeof useCost>
