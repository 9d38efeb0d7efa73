import type { Question } from '@/domain/checker/checker'
import type { Land, Phone, PhoneQuestion, Use } from '@/domain/phone-plan/need'
import type { Rider } from '@/domain/ride/means'
import type { AskedQuestion } from '../../questions'
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
export const askedInWords = (asked: readonly Question<PhoneQuestion>[], t: SayPhone): (AskedQuestion & { id: PhoneQuestion })[] =>
  asked.map(({ id, options }) => ({
    id,
    label: t(`phone.ask.${id}`),
    ...(id === 'phone' && { hint: t('phone.ask.phone.hint') }),
    options: options.map((value) => ({ value, label: optionLabel(id, value, t) })),
  }))
