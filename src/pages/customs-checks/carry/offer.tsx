import { useState } from 'react'
import { firstOf } from '@/domain/allowance/basket'
import { GROUP_NAMES, itemsOf, type Group } from '@/domain/allowance/item'
import { useI18n } from '@/i18n'
import { Box, Button, Choices, EmptyState, Section } from '@/ui'
import { carryMessages } from './locales'
import type { Carry } from './use-carry'

/** What can be put into the basket, group by group; a second tap takes it out. */
export function Offer({ carry }: { carry: Carry }) {
  const { t } = useI18n(carryMessages)
  const [group, setGroup] = useState<Group>()
  const { basket } = carry
  const isEmpty = Object.keys(basket).length === 0
  return (
    <Section id="offer" title={t(isEmpty ? 'carry.addFirst' : 'carry.add')}>
      {isEmpty && <EmptyState id="basket-empty" title={t('carry.empty')} />}
      <Box className="stack">
        <Choices id="group" label={t('carry.groups')} choices={GROUP_NAMES.map((value) => ({ value, label: t(`carry.group.${value}`) }))} chosen={group ? [group] : []} onChoose={setGroup} />
        {group && (
          <Choices
            id="item"
            label={t(`carry.group.${group}`)}
            choices={itemsOf(group).map((value) => ({ value, label: t(`carry.item.${value}`) }))}
            chosen={itemsOf(group).filter((item) => basket[item])}
            allowsMany
            onChoose={(item) => carry.carry(item, basket[item] ? undefined : firstOf(item))}
          />
        )}
        {!isEmpty && (
          <Button id="empty" onTap={carry.empty}>
            {t('carry.emptyBasket')}
          </Button>
        )}
      </Box>
    </Section>
  )
}
