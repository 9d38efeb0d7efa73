import { useState } from 'react'
import { asTyped } from '@/domain/locale/as-typed'
import { separator } from '@/domain/locale/separator'
import { formatMoney } from '@/domain/money/money'
import { decimalMark } from '@/domain/number/typed-number'
import { formatDay } from '@/domain/time/civil'
import type { Spending, Trip } from '@/domain/trip-money/trip'
import { useI18n } from '@/i18n'
import { exportText } from '@/platform/export'
import { useTripMoney } from '@/stores'
import { Box, Button, Buttons, Card, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import { MoreButton } from '../../more-button'
import { UndoNotice } from '../../undo-notice'
import { useGrowing } from '../../use-growing'
import { csvOf } from './csv'
import { tripMoneyMessages } from './locales'
import { nameIn } from './names'

const FIRST = 6
const STEP = 20

/** What was spent, newest first; one tap takes a spending away, and it can be brought back. All of it as a table to take along. */
export function Spendings({ trip, onSay }: { trip: Trip; onSay: (message: string) => void }) {
  const { t, locale } = useI18n(tripMoneyMessages)
  const { addSpending, removeSpending } = useTripMoney()
  const [removed, setRemoved] = useState<Spending>()
  const { people, home, spendings } = trip
  const newest = [...spendings].reverse()
  const { shown, next, grow } = useGrowing(newest.length, FIRST, STEP)
  const bringBack = () => {
    if (removed) addSpending(trip.id, removed)
    setRemoved(undefined)
  }
  if (spendings.length === 0 && !removed) return null

  const person = (id: string) => nameIn(people, id, t('money.meAfter'))
  const written = (rate: string) => rate.replace('.', decimalMark(locale))
  const inHome = ({ worth, rate }: Spending) =>
    rate && `${formatMoney({ minor: worth, currency: home }, locale)} (${rate.on ? t('money.atRate', { rate: written(rate.written), date: formatDay(rate.on, locale) }) : t('money.atOwnRate', { rate: written(rate.written) })})`
  const shared = ({ payer, parts }: Spending) => {
    if (people.length < 2) return undefined
    const ids = people.map(({ id }) => id).filter((id) => parts[id])
    return t('money.paidFor', { payer: person(payer), people: ids.length === people.length ? t('money.everybody') : ids.map(person).join(separator(locale)) })
  }
  const take = async () => onSay(t(`money.exported.${await exportText(`${trip.name.replace(/[\\/:*?"<>|]/g, '-')}.csv`, asTyped(csvOf(trip, t)), 'text/csv;charset=utf-8')}`))
  return (
    <Section id="spendings" title={t('money.spendings', { count: spendings.length })}>
      <Box className="stack">
        {removed && (
          <UndoNotice id="removed" undoId="bring-back" undo={t('money.bringBack')} onUndo={bringBack}>
            {t('money.removed', { amount: formatMoney(removed.amount, locale) })}
          </UndoNotice>
        )}
        {spendings.length > 0 && (
          <Card hasRows>
            {newest.slice(0, shown).map((spending) => (
              <ListItem
                key={spending.id}
                id={`spending-${spending.id}`}
                title={dotted([formatMoney(spending.amount, locale), spending.what || t(`money.category.${spending.category}`)])}
                note={dotted([formatDay(spending.day, locale), spending.what && t(`money.category.${spending.category}`), inHome(spending), shared(spending)])}
                sign="clear"
                signLabel={t('money.remove')}
                onTap={() => {
                  removeSpending(trip.id, spending.id)
                  setRemoved(spending)
                }}
              />
            ))}
          </Card>
        )}
        <MoreButton next={next} onTap={grow} />
        <Buttons>
          <Button id="export" icon="copy" isDisabled={spendings.length === 0} onTap={() => void take()}>
            {t('money.export')}
          </Button>
        </Buttons>
      </Box>
    </Section>
  )
}
