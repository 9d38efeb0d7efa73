/** The checker's questions in words. */
import type { Answers, Question } from '@/domain/checker/checker'
import type { QuestionId } from '@/domain/vehicle/may-drive'
import type { useI18n } from '@/i18n'
import type { AskedQuestion } from '../../questions'
import type { carMessages } from './locales'

type Key = keyof (typeof carMessages)['en']
type T = ReturnType<typeof useI18n<Key>>['t']

/** Places that other parts of the app name too. */
const REGIONS = ['hong-kong', 'macao', 'guangzhou', 'zhuhai', 'jiangmen', 'zhongshan'] as const
const isRegion = (id: string): id is (typeof REGIONS)[number] => (REGIONS as readonly string[]).includes(id)

/** Name of a place or a city. */
export const placeName = (t: T, id: string): string => (isRegion(id) ? t(`region.${id}`) : t(`car.place.${id as 'guangdong'}`))

function labelOf(t: T, id: QuestionId, { car, to, owner }: Answers<QuestionId>, options: readonly string[]): string {
  const place = placeName(t, car ?? 'other')
  switch (id) {
    case 'resident':
      return options.includes('permit') ? t('car.q.resident.permit', { place }) : t('car.q.resident.plain')
    case 'permanent':
      return t('car.q.permanent', { place })
    case 'tie':
      return owner === 'company' ? t('car.q.tie.company') : t(`car.q.tie.${to as 'macao'}`)
    case 'licence':
      return t('car.q.licence', { place: placeName(t, to === 'hong-kong' ? 'hong-kong' : 'mainland') })
    default:
      return t(`car.q.${id}`)
  }
}

/** Whether one has something, which Chinese answers otherwise than whether one is something. */
const asksToHave = (id: QuestionId, { owner }: Answers<QuestionId>) => id === 'dual' || id === 'licence' || (id === 'tie' && owner === 'company')

function optionLabel(t: T, id: QuestionId, value: string, options: readonly string[], answers: Answers<QuestionId>): string {
  if (value === 'yes' || value === 'no') return t(asksToHave(id, answers) ? `car.has.${value}` : `car.${value}`)
  if (id === 'to' && value === 'guangdong') return t('car.place.elsewhere-guangdong')
  if (id === 'car' || id === 'to' || id === 'city') return placeName(t, value)
  if (id === 'seats' && value === 'to-8' && options.includes('to-5')) return t('car.a.six-to-8')
  return t(`car.a.${value as 'me'}`)
}

export function askedInWords(t: T, asked: readonly Question<QuestionId>[], answers: Answers<QuestionId>): (AskedQuestion & { id: QuestionId })[] {
  return asked.map(({ id, options }) => ({
    id,
    label: labelOf(t, id, answers, options),
    ...(options.includes('permit') && { hint: t('car.h.permit') }),
    options: options.map((value) => ({ value, label: optionLabel(t, id, value, options, answers) })),
  }))
}
