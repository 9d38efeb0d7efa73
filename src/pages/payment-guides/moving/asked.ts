import type { Checker, Question } from '@/domain/checker/checker'
import { PURPOSES, ROUTES, SENDERS, type Purpose, type Route, type Sender } from '@/domain/remittance/purpose'
import type { Wish } from '@/domain/remittance/ways'
import { questionsInWords } from '../../questions'
import type { SayMoving } from './locales'

export const QUESTIONS = ['who', 'route', 'purpose'] as const
export type MovingQuestion = (typeof QUESTIONS)[number]

/** Three questions, whatever the answers are. */
export const wishOf: Checker<MovingQuestion, Wish> = ({ who, route, purpose }) => {
  if (who === undefined) return { ask: { id: 'who', options: SENDERS } }
  if (route === undefined) return { ask: { id: 'route', options: ROUTES } }
  if (purpose === undefined) return { ask: { id: 'purpose', options: PURPOSES } }
  return { result: { who: who as Sender, route: route as Route, purpose: purpose as Purpose } }
}

function optionLabel(id: MovingQuestion, option: string, t: SayMoving): string {
  switch (id) {
    case 'who':
      return option === 'foreigner' ? t('moving.who.foreigner') : t(`who.${option as Sender}`)
    case 'route':
      return t(`moving.route.${option as Route}`)
    case 'purpose':
      return t(`moving.purpose.${option as Purpose}`)
  }
}

/** The questions so far, in words. */
export const askedInWords = (asked: readonly Question<MovingQuestion>[], t: SayMoving) =>
  questionsInWords(asked, { label: (id) => t(`moving.ask.${id}`), option: (id, value) => optionLabel(id, value, t) })
