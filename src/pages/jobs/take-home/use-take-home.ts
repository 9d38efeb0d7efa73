import { useMemo, useState } from 'react'
import { showTop } from '@/platform/chrome'
import { useToday } from '@/platform/clock'
import { TAKE_HOME } from '../../links'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { PEOPLE } from '../../use-person'
import { answerAt } from './answer'
import { JOB_PLACES } from './places'
import { IDS, questionOf, type AnswerId } from './question'

/** The question, kept on the phone and in the address, and what every place answers. */
export function useTakeHome() {
  const today = useToday()
  /** Fields that are typed into begin anew with the question. */
  const [turn, setTurn] = useState(0)
  const { answers, path, change, startAgain } = useAnswers<AnswerId>(TAKE_HOME, IDS, { keeps: IDS })
  const likely = useLikely((who) => PEOPLE.find((one) => one === who))
  const question = useMemo(() => questionOf(answers, likely, Number(today.slice(0, 4))), [answers, likely, today])
  const all = useMemo(() => JOB_PLACES.flatMap((place) => answerAt(place, question, today) ?? []), [question, today])
  // An amount was typed in some money: who says afterwards where they live has not changed it.
  const set = (id: AnswerId, value: string | undefined) => change({ ...(id === 'pay' && { currency: question.currency }), [id]: value })
  const again = () => {
    startAgain()
    setTurn((before) => before + 1)
    // The button that was pressed is gone, and so is what stood around it.
    showTop()
  }
  return { today, turn, path, question, answers: all, given: answers, set, startAgain: again }
}

export type AskedHome = ReturnType<typeof useTakeHome>
