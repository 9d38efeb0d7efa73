import type { Question } from '@/domain/checker/checker'
import type { Purpose } from '@/domain/pay/means'
import type { PayQuestion } from '@/domain/pay/what-for'
import type { City } from '@/domain/region/place'
import type { Rider } from '@/domain/ride/means'
import { questionsInWords } from '../../questions'
import type { SayPay } from './locales'

function optionLabel(id: PayQuestion, option: string, t: SayPay): string {
  switch (id) {
    case 'who':
      return t(`who.${option as Rider}`)
    case 'city':
      return t(`region.${option as City}`)
    case 'what':
      return t(`pay.what.${option as Purpose}`)
  }
}

/** The questions so far, in words. */
export const askedInWords = (asked: readonly Question<PayQuestion>[], t: SayPay) =>
  questionsInWords(asked, { label: (id) => t(`pay.ask.${id}`), option: (id, value) => optionLabel(id, value, t) })
