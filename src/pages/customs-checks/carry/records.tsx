import { entryOf } from '@/catalog'
import type { Answers } from '@/domain/checker/checker'
import type { QuestionId } from '@/domain/allowance/crossing'
import type { Item } from '@/domain/allowance/item'
import { useI18n } from '@/i18n'
import { Section } from '@/ui'
import { ServiceRows } from '../../service-row'
import { carryMessages } from './locales'

/** Services that say step by step what a thing needs. */
export function Records({ items, answers }: { items: readonly Item[]; answers: Answers<QuestionId> }) {
  const { t } = useI18n(carryMessages)
  const hasPet = items.some((item) => item === 'cat' || item === 'dog')
  const ids = [
    hasPet && answers.to === 'hong-kong' && 'customs/pets-into-hong-kong',
    hasPet && answers.to === 'mainland' && 'customs/pets-into-mainland',
    answers.from === 'mainland' && answers.who !== 'mainland' && 'tourism/departure-tax-refund',
  ]
  const entries = ids.flatMap((id) => (id && entryOf(id)) || [])
  if (entries.length === 0) return null
  return (
    <Section id="records" title={t('carry.records')}>
      <ServiceRows entries={entries} />
    </Section>
  )
}
