import { useState } from 'react'
import { HELD, type Held } from '@/domain/pay/means'
import { useI18n } from '@/i18n'
import { Card, Choices, ListItem, Section } from '@/ui'
import { payMessages } from './locales'

interface MineProps {
  held: ReadonlySet<Held>
  onToggle: (held: Held) => void
}

/** What the person has: guessed from who they are, in one line so that the answer comes first; a tap opens it to be changed. */
export function Mine({ held, onToggle }: MineProps) {
  const { t } = useI18n(payMessages)
  const [isOpen, setOpen] = useState(false)
  const nameOf = (one: Held) => t(`pay.held.${one}`)
  const names = HELD.filter((one) => held.has(one)).map(nameOf)
  if (!isOpen) {
    return (
      <Card>
        <ListItem
          id="have-open"
          icon="payment"
          title={names.length > 0 ? t('pay.have.these', { list: names.join(t('pay.and')) }) : t('pay.have.nothing')}
          note={t('pay.have.change')}
          onTap={() => setOpen(true)}
        />
      </Card>
    )
  }
  return (
    <Section id="mine" title={t('pay.have')}>
      <Choices id="have" label={t('pay.have')} choices={HELD.map((value) => ({ value, label: nameOf(value) }))} chosen={[...held]} allowsMany onChoose={onToggle} />
    </Section>
  )
}
