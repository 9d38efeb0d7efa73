import type { Question } from '@/domain/checker/checker'
import type { CoverQuestion, Home, Work, WorkCity } from '@/domain/contribution/cover'
import { questionsInWords } from '../../questions'
import type { SayInsurance } from './locales'

function optionLabel(id: CoverQuestion, option: string, t: SayInsurance): string {
  switch (id) {
    case 'who':
      return t(`insurance.who.${option as Home}`)
    case 'work':
      return t(`insurance.work.${option as Work}`)
    case 'city':
      return t(`region.${option as WorkCity}`)
    case 'permit':
    case 'keeps':
      return t(`insurance.${option as 'yes' | 'no'}`)
  }
}

/** The questions so far, in words. */
export const askedInWords = (asked: readonly Question<CoverQuestion>[], t: SayInsurance) =>
  questionsInWords(asked, { label: (id) => t(`insurance.ask.${id}`), option: (id, value) => optionLabel(id, value, t) })
