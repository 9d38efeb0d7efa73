import type { LocalText } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { Timeline } from '@/ui'

interface NumberedStepsProps {
  id: string
  label: string
  /** Beginning of the id of each step, which ends in its number. */
  stepId: string
  steps: readonly LocalText[]
}

/** Steps out of a fact, one after the other. */
export function NumberedSteps({ id, label, stepId, steps }: NumberedStepsProps) {
  const { text } = useI18n()
  return <Timeline id={id} label={label} entries={steps.map((step, index) => ({ id: `${stepId}-${index + 1}`, mark: String(index + 1), title: text(step) }))} />
}
