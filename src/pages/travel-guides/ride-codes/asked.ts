import type { Question } from '@/domain/checker/checker'
import type { City } from '@/domain/region/place'
import type { Means, Operator, Rider } from '@/domain/ride/means'
import type { RideQuestion } from '@/domain/ride/which-code'
import type { AskedQuestion } from '../../questions'
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
export const askedInWords = (asked: readonly Question<RideQuestion>[], t: SayRide): (AskedQuestion & { id: RideQuestion })[] =>
  asked.map(({ id, options }) => ({ id, label: t(`ride.ask.${id}`), options: options.map((value) => ({ value, label: optionLabel(id, value, t) })) }))
