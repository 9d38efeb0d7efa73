import type { Question } from '@/domain/checker/checker'
import type { City } from '@/domain/region/place'
import type { Means, Operator, Rider } from '@/domain/ride/means'
import type { RideQuestion } from '@/domain/ride/which-code'
import { questionsInWords } from '../../questions'
import type { SayRide } from './locales'

function optionLabel(id: RideQuestion, option: string, t: SayRide): string {
  switch (id) {
    case 'who':
      return t(`who.${option as Rider}`)
    case 'city':
      return t(`region.${option as City}`)
    case 'operator':
      return t(`ride.operator.${option as Operator}`)
    case 'means':
      return t(`ride.means.${option as Means}`)
  }
}

/** The questions so far, in words. */
export const askedInWords = (asked: readonly Question<RideQuestion>[], t: SayRide) =>
  questionsInWords(asked, { label: (id) => t(`ride.ask.${id}`), option: (id, value) => optionLabel(id, value, t) })
