import { useState } from 'react'
import { formatMoney } from '@/domain/money/money'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import { balances, payments, type Payment } from '@/domain/trip-money/settle'
import { freeId, ME, type Transfer, type Trip } from '@/domain/trip-money/trip'
import { useI18n } from '@/i18n'
import { useTripMoney } from '@/stores'
import { Box, Card, ListItem, Section } from '@/ui'
import { UndoNotice } from '../../undo-notice'
import { tripMoneyMessages } from './locales'
import { nameIn } from './names'

/** Who pays whom so that all is even, with the fewest payments; one that was made is marked by a tap, and the mark taken back. */
export function SettleUp({ trip, today }: { trip: Trip; today: CivilDate }) {
  const { t, locale } = useI18n(tripMoneyMessages)
  const { addTransfer, removeTransfer } = useTripMoney()
  const [marked, setMarked] = useState<Transfer>()
  const { people, home, spendings, transfers = [] } = trip
  if (people.length < 2 || spendings.length + transfers.length === 0) return null
  const person = (id: string) => nameIn(people, id, t('money.me'))
  const due = payments(balances(trip))
  const words = ({ from, to, minor }: Payment, when: 'due' | 'made') => {
    const [names, amount] = [{ from: person(from), to: person(to) }, formatMoney({ minor, currency: home }, locale)]
    if (from === ME) return t(when === 'due' ? 'money.iPay' : 'money.iPaid', { to: names.to, amount })
    if (to === ME) return t(when === 'due' ? 'money.paysMe' : 'money.paidMe', { from: names.from, amount })
    return t(when === 'due' ? 'money.pays' : 'money.paid', { ...names, amount })
  }
  const mark = ({ from, to, minor }: Payment) => {
    const transfer = { id: freeId(transfers, 'q'), day: today, from, to, minor }
    addTransfer(trip.id, transfer)
    setMarked(transfer)
  }
  const unmark = ({ id }: Transfer) => {
    removeTransfer(trip.id, id)
    setMarked(undefined)
  }
  return (
    <Section id="settle" title={t('money.settle')}>
      <Box className="stack">
        <Box>{t('money.settleLead')}</Box>
        {marked && (
          <UndoNotice id="marked" undoId="unmark" undo={t('money.unmark')} onUndo={() => unmark(marked)}>
            {words(marked, 'made')}
          </UndoNotice>
        )}
        {due.length === 0 ? (
          <Box id="even">{t('money.even')}</Box>
        ) : (
          <Card hasRows>
            {due.map((one) => (
              <ListItem key={`${one.from} ${one.to}`} id={`pays-${one.from}-${one.to}`} icon="payment" title={words(one, 'due')} sign="check" signLabel={t('money.mark')} onTap={() => mark(one)} />
            ))}
          </Card>
        )}
        {transfers.length > 0 && (
          <Card hasRows>
            {transfers.map((one) => (
              <ListItem key={one.id} id={`paid-${one.id}`} icon="check" title={words(one, 'made')} note={formatDay(one.day, locale)} sign="clear" signLabel={t('money.unmark')} onTap={() => unmark(one)} />
            ))}
          </Card>
        )}
      </Box>
    </Section>
  )
}
