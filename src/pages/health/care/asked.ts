import type { Question } from '@/domain/checker/checker'
import type { City } from '@/domain/region/place'
import type { Rider } from '@/domain/ride/means'
import type { CareQuestion, Cover, Need } from '@/domain/treatment/asked'
import { questionsInWords } from '../../questions'
import type { SayCare } from './locales'

function optionLabel(id: CareQuestion, option: string, t: SayCare): string {
  switch (id) {
    case 'who':
      return t(`who.${option as Rider}`)
    case 'city':
      return t(`region.${option as City}`)
    case 'need':
      return t(`care.need.${option as Need}`)
    case 'cover':
      return t(`care.cover.${option as Cover}`)
  }
}

/** The questions so far, in words. */
export const askedInWords = (asked: readonly Question<CareQuestion>[], t: SayCare) =>
  questionsInWords(asked, { label: (id) => t(`care.ask.${id}`), option: (id, value) => optionLabel(id, value, t) })
