import type { LocalText } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { Card, ListItem, Section, type IconName } from '@/ui'

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
