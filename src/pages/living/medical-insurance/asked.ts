import type { Question } from '@/domain/checker/checker'
import type { Age, Insured, MainlandCity, MedicalQuestion, Work } from '@/domain/medical-cover/which-cover'
import type { AskedQuestion } from '../../questions'
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
export const askedInWords = (asked: readonly Question<MedicalQuestion>[], t: SayMedical): (AskedQuestion & { id: MedicalQuestion })[] =>
  asked.map(({ id, options }) => ({ id, label: t(`medical.ask.${id}`), options: options.map((value) => ({ value, label: optionLabel(id, value, t) })) }))
