import type { FactEntry } from '@/domain/fact/fact'
import type { Advice, AdviceTopic } from '@/facts/jobs/social-insurance'
import { useI18n } from '@/i18n'
import { Card, ListItem, Section } from '@/ui'
import { insuranceMessages } from './locales'

/** What to do, and what goes wrong, under one heading. */
export function AdviceSection({ topic, entries }: { topic: Exclude<AdviceTopic, 'cost'>; entries: readonly FactEntry<Advice>[] }) {
  const { t } = useI18n(insuranceMessages)
  if (entries.length === 0) return null
  return (
    <Section id={`topic-${topic}`} title={t(`insurance.topic.${topic}`)}>
      <AdviceRows entries={entries} />
    </Section>
  )
}

export function AdviceRows({ entries }: { entries: readonly FactEntry<Advice>[] }) {
  const { text } = useI18n(insuranceMessages)
  return (
    <Card>
      {entries.map(({ value: { says, isPitfall } }) => (
        <ListItem key={says.en} icon={isPitfall ? 'caution' : 'check'} title={text(says)} />
      ))}
    </Card>
  )
}
