import type { Question } from '@/domain/checker/checker'
import type { CoverQuestion, Home, Work, WorkCity } from '@/domain/contribution/cover'
import type { AskedQuestion } from '../../questions'
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
export const askedInWords = (asked: readonly Question<CoverQuestion>[], t: SayInsurance): (AskedQuestion & { id: CoverQuestion })[] =>
  asked.map(({ id, options }) => ({ id, label: t(`insurance.ask.${id}`), options: options.map((value) => ({ value, label: optionLabel(id, value, t) })) }))
