import type { Question } from '@/domain/checker/checker'
import type { QuestionId } from '@/domain/allowance/crossing'
import { useI18n } from '@/i18n'
import { carryMessages } from './locales'

/** A question and its answers in the person's language. */
export function useQuestionWords() {
  const { t } = useI18n(carryMessages)
  return ({ id, options }: Question<QuestionId>) => ({
    id,
    label: t(`carry.ask.${id}`),
    options: options.map((value) => ({ value, label: id === 'from' || id === 'to' ? t(`carry.place.${value as 'macao'}`) : t(`carry.answer.${id}.${value}` as 'carry.answer.age.adult') })),
  })
}
