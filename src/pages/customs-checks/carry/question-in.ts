import type { Question } from '@/domain/checker/checker'
import type { QuestionId } from '@/domain/allowance/crossing'
import type { Words } from './reason-text'

/** A question and its answers in words. */
export const questionIn = (t: Words['t']) => ({ id, options }: Question<QuestionId>) => ({
  id,
  label: t(`carry.ask.${id}`),
  options: options.map((value) => ({ value, label: id === 'from' || id === 'to' ? t(`carry.place.${value as 'macao'}`) : t(`carry.answer.${id}.${value}` as 'carry.answer.age.adult') })),
})
