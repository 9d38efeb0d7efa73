import type { ReactNode } from 'react'
import type { Where } from '@/domain/firm-form/which-form'
import { separator } from '@/domain/locale/separator'
import { formatMoney } from '@/domain/money/money'
import { FORMS_REVIEW_DAYS } from '@/facts/enterprise/forms'
import { useI18n } from '@/i18n'
import { Box, Card, Choices, KeyFacts, ListItem, Notice, Section, Table, type IconName } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { COMPARED, contactOf, pointsAbout, type KnownForm } from './facts'
import { firmMessages } from './locales'

const ICONS: Record<(typeof COMPARED)[number], IconName> = { liability: 'identity', capital: 'payment', time: 'time', tax: 'fee' }
const LISTS = [
  { topic: 'step', icon: 'check' },
  { topic: 'paper', icon: 'bring' },
  { topic: 'duty', icon: 'days' },
  { topic: 'know', icon: 'info' },
] as const

interface FormViewProps {
  chosen: KnownForm
  others: readonly KnownForm[]
  other: string | undefined
  where: Where
  onOther: (id: string) => void
  /** What stands before the sources. */
  children?: ReactNode
}

/** All of one form, another beside it, what was not found and whom to ask of it. */
export function FormView({ chosen, others, other, where, onOther, children }: FormViewProps) {
  const { t, text, locale } = useI18n(firmMessages)
  const beside = others.find(({ id }) => id === other)
  const name = text(chosen.entry.value.name)
  const said = (form: KnownForm, topic: (typeof COMPARED)[number]) => pointsAbout(form, topic).map(({ value }) => text(value.says)).join(separator(locale, 'clauses')) || t('firm.notFound')
  const feesOf = ({ fees }: KnownForm) => fees.map(({ value }) => `${text(value.for)} ${formatMoney(value.amount, locale)}`).join(separator(locale, 'clauses')) || t('firm.notFound')
  const missing = [...COMPARED.filter((topic) => pointsAbout(chosen, topic).length === 0).map((topic) => t(`firm.${topic}`)), ...(chosen.fees.length === 0 ? [t('firm.fee')] : [])]
  const about = { name, list: missing.join(separator(locale, 'words')) }
  const contact = where === 'macao' ? undefined : contactOf(where)
  return (
    <Box className="stack">
      <Section id="form" title={name}>
        <Card>
          <KeyFacts
            id="form-facts"
            facts={[
              ...COMPARED.map((topic) => ({ icon: ICONS[topic], label: t(`firm.${topic}`), value: said(chosen, topic) })),
              { icon: 'fee', label: t('firm.fee'), value: feesOf(chosen), ...(where === 'hong-kong' && { note: t('firm.levy') }) },
            ]}
          />
        </Card>
      </Section>
      {LISTS.map(({ topic, icon }) => {
        const points = pointsAbout(chosen, topic)
        if (points.length === 0) return null
        return (
          <Section key={topic} id={`points-${topic}`} title={t(`firm.${topic}`)}>
            <Card hasRows>
              {points.map(({ value }, index) => (
                <ListItem key={index} icon={icon} title={text(value.says)} />
              ))}
            </Card>
          </Section>
        )
      })}
      {others.length > 0 && (
        <Section id="beside" title={t('firm.with')}>
          <Choices id="with" label={t('firm.with')} choices={others.map(({ id, entry }) => ({ value: id, label: text(entry.value.name) }))} chosen={beside ? [beside.id] : []} isFinal onChoose={onOther} />
        </Section>
      )}
      {beside && (
        <Table
          id="compare"
          caption={t('firm.compare')}
          columns={[
            { id: 'topic', title: t('firm.topic') },
            { id: 'one', title: name },
            { id: 'other', title: text(beside.entry.value.name) },
          ]}
          rows={[
            ...COMPARED.map((topic) => ({ id: topic, cells: [t(`firm.${topic}`), said(chosen, topic), said(beside, topic)] })),
            { id: 'fee', cells: [t('firm.fee'), feesOf(chosen), feesOf(beside)] },
          ]}
        />
      )}
      {missing.length > 0 && (contact ? <AskHere about={t('firm.missing', about)} contact={contact.value} /> : <Notice id="not-known">{t('firm.missing.macao', about)}</Notice>)}
      {children}
      <FactSources entries={[chosen.entry, ...chosen.points, ...chosen.fees, ...(beside ? [beside.entry, ...beside.points, ...beside.fees] : []), ...(contact ? [contact] : [])]} reviewEveryDays={FORMS_REVIEW_DAYS} />
    </Box>
  )
}
