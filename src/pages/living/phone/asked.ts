import type { Question } from '@/domain/checker/checker'
import type { Land, Phone, PhoneQuestion, Use } from '@/domain/phone-plan/need'
import type { Rider } from '@/domain/ride/means'
import { questionsInWords } from '../../questions'
import type { SayPhone } from './locales'

function optionLabel(id: PhoneQuestion, option: string, t: SayPhone): string {
  switch (id) {
    case 'who':
      return t(`who.${option as Rider}`)
    case 'to':
      return t(`phone.land.${option as Land}`)
    case 'use':
      return t(`phone.use.${option as Use}`)
    case 'phone':
      return t(`phone.phone.${option as Phone}`)
  }
}

/** The questions so far, in words. */
export const askedInWords = (asked: readonly Question<PhoneQuestion>[], t: SayPhone) =>
  questionsInWords(asked, {
    label: (id) => t(`phone.ask.${id}`),
    option: (id, value) => optionLabel(id, value, t),
    hint: (id) => (id === 'phone' ? t('phone.ask.phone.hint') : undefined),
  })
