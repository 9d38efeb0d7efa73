import type { Answers, Checker, Question } from '../checker/checker'
import { CASH, GOODS, SMOKED, type Item } from './item'

/** Hengqin (横琴) is in the mainland, and has customs lines of its own towards Macao and towards the rest of the mainland. */
export const PLACES = ['mainland', 'hong-kong', 'macao', 'hengqin'] as const
export type Place = (typeof PLACES)[number]

const DESTINATIONS: Record<Place, readonly Place[]> = {
  mainland: ['hong-kong', 'macao'],
  'hong-kong': ['mainland', 'macao'],
  macao: ['hong-kong', 'mainland', 'hengqin'],
  hengqin: ['macao', 'mainland'],
}

export const QUESTIONS = ['from', 'to', 'who', 'age', 'role', 'away', 'often', 'left', 'listed'] as const
export type QuestionId = (typeof QUESTIONS)[number]

/** Asked of everyone, whatever is carried. */
export const ABOUT_WAY = ['from', 'to', 'who'] as const satisfies readonly QuestionId[]

/** Where someone lives, as customs see it. */
const RESIDENTS = ['mainland', 'hong-kong', 'macao', 'elsewhere'] as const
export type Resident = (typeof RESIDENTS)[number]

/** Who crosses, from where to where; an answer that no rule asks for is left out. */
export interface Crossing {
  from: Place
  to: Place
  who: Resident
  age?: 'adult' | 'minor'
  role?: 'passenger' | 'driver'
  /** Into Hong Kong with its identity card: how long one was away. */
  away?: 'day' | 'less'
  /** Into the mainland: the first entry in 15 days or not. Out of it: the first exit, another, or another on the same day. */
  often?: 'first' | 'again' | 'same-day'
  /** Whether one left Hong Kong in the 24 hours before. */
  left?: 'yes' | 'no'
  /** On the list of Macao residents who may take food and pets across at Hengqin. */
  listed?: 'yes' | 'no'
}

const VAPES: Item[] = ['e-cigarette', 'pods', 'e-liquid']
const OF_MAINLAND: Item[] = ['spirits', 'wine', 'heated', ...SMOKED, ...VAPES]
const FOR_LISTED: Item[] = ['cooked-meat', 'dairy', 'cooked-eggs', 'fruit', 'vegetables', 'cut-flowers', 'cat', 'dog']
const VALUED: Item[] = [...GOODS, 'shop-goods']
const FOREIGN_CASH: Item[] = CASH.filter((item) => item !== 'cash-rmb')

const oneOf = (id: QuestionId, ...options: string[]): Question<QuestionId> => ({ id, options })

/** Questions that rules ask about these things on this way, in order. */
function questionsOf(items: readonly Item[], { from, to, who, age, role }: Answers<QuestionId>): Question<QuestionId>[] {
  const has = (...some: readonly Item[]) => items.some((item) => some.includes(item))
  const isAdult = age === 'adult'
  const ages =
    (to === 'hong-kong' && has('spirits', ...SMOKED)) ||
    (to === 'macao' && has('spirits', ...SMOKED)) ||
    (to === 'mainland' && from !== 'hengqin' && has(...OF_MAINLAND)) ||
    (to === 'mainland' && who === 'mainland' && has(...VALUED))
  const often =
    (to === 'mainland' && from !== 'hengqin' && ((isAdult && has(...OF_MAINLAND)) || (has(...VALUED) && !(who === 'mainland' && age === 'minor')))) ||
    (to === 'hengqin' && has(...VALUED))
  const found = [
    ages && oneOf('age', 'adult', 'minor'),
    to === 'hong-kong' && isAdult && has('spirits', ...SMOKED) && oneOf('role', 'passenger', 'driver'),
    to === 'hong-kong' && isAdult && role === 'passenger' && who === 'hong-kong' && has('spirits') && oneOf('away', 'day', 'less'),
    often && oneOf('often', 'first', 'again'),
    (from === 'mainland' || (from === 'hengqin' && to === 'macao')) && has(...FOREIGN_CASH) && oneOf('often', 'first', 'again', 'same-day'),
    from === 'hong-kong' && has('formula') && oneOf('left', 'no', 'yes'),
    (from === 'hengqin' || to === 'hengqin') && from !== 'mainland' && to !== 'mainland' && who === 'macao' && has(...FOR_LISTED) && oneOf('listed', 'yes', 'no'),
  ]
  return found.filter((one) => one !== false)
}

/** Asks from where to where and who, and then only what decides about these things. */
export function crossingChecker(items: readonly Item[]): Checker<QuestionId, Crossing> {
  return (answers) => {
    if (!answers.from) return { ask: oneOf('from', ...PLACES) }
    if (!answers.to) return { ask: oneOf('to', ...DESTINATIONS[answers.from as Place]) }
    if (!answers.who) return { ask: oneOf('who', ...RESIDENTS) }
    const next = questionsOf(items, answers).find(({ id }) => answers[id] === undefined)
    return next ? { ask: next } : { result: answers as unknown as Crossing }
  }
}
