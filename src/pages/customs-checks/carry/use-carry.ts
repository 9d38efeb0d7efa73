import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { walk, type Answers } from '@/domain/checker/checker'
import { assess, followUps, type Assessed } from '@/domain/allowance/assess'
import { basketOfLink, carriedItems, linkOfBasket, type Basket } from '@/domain/allowance/basket'
import { crossingChecker, QUESTIONS, type QuestionId, type Resident } from '@/domain/allowance/crossing'
import { carryFacts } from '@/facts/customs/allowances'
import { addDays, dayIn } from '@/domain/time/civil'
import { useToday } from '@/platform/clock'
import { afterDrawing } from '@/platform/drawing'
import { carried, privateSign } from '@/platform/address'
import { useBasket, type Who } from '@/stores'
import { CARRY } from '../../links'
import { decoded, useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'

/** Longer ones are not put into the address: chats and hosts cut them. */
const LONGEST_LINK = 300

const RESIDENT: Partial<Record<Who, Resident>> = { mainland: 'mainland', 'hong-kong': 'hong-kong', macao: 'macao', foreigner: 'elsewhere' }

/** Days from today; what is announced further ahead is little. */
const FURTHEST = 365

/** The basket, what is asked about it, and what holds for it on a day. */
export function useCarry() {
  const { params } = useRouter()
  const { answers: held, path: answersPath, answer, startAgain } = useAnswers<QuestionId | 'day'>(CARRY, [...QUESTIONS, 'day'])
  const { day: typed = '', ...given } = held
  const { basket: kept, carry, replace } = useBasket()
  const today = useToday()
  const last = addDays(today, FURTHEST)
  // An address or a browser may hold any text.
  const wanted = dayIn(typed)
  const day = wanted && wanted <= last ? wanted : today
  /** What the address holds as the page opens; afterwards the basket leads and the address follows. */
  const [linked] = useState(() => {
    const items = carried('items', params)
    const found = items ? basketOfLink(decoded(items)) : {}
    return carriedItems(found).length === 0 || linkOfBasket(found) === linkOfBasket(kept) ? undefined : found
  })
  const [keptBefore] = useState(kept)
  /** The link's is drawn at once, and kept after that. */
  const basket = linked && kept === keptBefore ? linked : kept
  /** The basket before something was taken out of it or another came in its place. */
  const [before, setBefore] = useState<{ basket: Basket; isFromLink: boolean } | undefined>(() => (linked && carriedItems(kept).length > 0 ? { basket: kept, isFromLink: true } : undefined))
  // With what waits for the first drawing, so that the page is worked out once for both.
  useEffect(() => (linked ? afterDrawing(() => replace(linked)) : undefined), [linked, replace])

  const resident = useLikely((one) => RESIDENT[one])
  const answers: Answers<QuestionId> = { ...(resident && { who: resident }), ...given }
  const items = carriedItems(basket)
  const { asked, answers: counted } = walk(crossingChecker(items), answers)
  const assessed: Assessed[] = assess(basket, answers, carryFacts, day)
  const link = linkOfBasket(basket)
  const path = link === '' || link.length > LONGEST_LINK ? answersPath : `${answersPath}${answersPath.includes(privateSign) ? '&' : privateSign}items=${link}`

  return {
    day,
    lastDay: last,
    /** Why the day that was typed is not the one the answer is for. */
    dayProblem: typed === '' || day === typed ? undefined : wanted ? ('too-far' as const) : ('none' as const),
    path,
    asked,
    answers: counted,
    assessed,
    followUps: followUps(basket, answers),
    basket,
    before,
    answer,
    startAgain,
    carry: (...[item, carried]: Parameters<typeof carry>) => {
      setBefore(carried ? undefined : { basket, isFromLink: false })
      carry(item, carried)
    },
    empty: () => {
      setBefore({ basket, isFromLink: false })
      replace({})
    },
    undo: () => {
      if (before) replace(before.basket)
      setBefore(undefined)
    },
  }
}

export type Carry = ReturnType<typeof useCarry>
