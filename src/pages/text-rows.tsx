import type { LocalText } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { Card, ListItem, Section, Timeline, type IconName } from '@/ui'

interface TextRowsProps {
  id?: string
  title: string
  icon: IconName
  texts: readonly LocalText[]
  /** What belongs to each, in the same order. */
  notes?: readonly LocalText[]
}

/** Steps, papers, pitfalls: sentences out of a fact, one a row. */
export function TextRows({ id, title, icon, texts, notes }: TextRowsProps) {
  const { text } = useI18n()
  return (
    <Section id={id} title={title}>
      <Card hasRows>
        {texts.map((one, index) => (
          <ListItem key={index} icon={icon} title={text(one)} note={notes && text(notes[index]!)} />
        ))}
      </Card>
    </Section>
  )
}

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
