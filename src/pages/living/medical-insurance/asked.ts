import type { Question } from '@/domain/checker/checker'
import type { Age, Insured, MainlandCity, MedicalQuestion, Work } from '@/domain/medical-cover/which-cover'
import { questionsInWords } from '../../questions'
import type { SayMedical } from './locales'

function optionLabel(id: MedicalQuestion, option: string, t: SayMedical): string {
  switch (id) {
    case 'who':
      return t(`who.${option as Insured}`)
    case 'age':
      return t(`medical.age.${option as Age}`)
    case 'work':
      return t(`medical.work.${option as Work}`)
    case 'permit':
      return t(`medical.permit.${option as 'yes' | 'no'}`)
    case 'city':
      return t(`region.${option as MainlandCity}`)
  }
}

/** The questions so far, in words. */
export const askedInWords = (asked: readonly Question<MedicalQuestion>[], t: SayMedical) =>
  questionsInWords(asked, { label: (id) => t(`medical.ask.${id}`), option: (id, value) => optionLabel(id, value, t) })
