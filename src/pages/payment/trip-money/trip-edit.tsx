import { useState } from 'react'
import { formatUnits } from '@/domain/number/number'
import { decimalMark } from '@/domain/number/typed-number'
import { typedMoney } from '@/domain/money/typed-money'
import { freeId, LONGEST_TEXT, MOST_PEOPLE, type Trip } from '@/domain/trip-money/trip'
import { useI18n } from '@/i18n'
import { useTripMoney } from '@/stores'
import { Box, Button, Buttons, Card, MoneyField, Section, TextField } from '@/ui'
import { tripMoneyMessages } from './locales'
import { namesIn } from './names'

/** The trip's own words: name, budget, who came along later; and its end. Who shares a spending is not taken away again. */
export function TripEdit({ trip, onSay, onRemove }: { trip: Trip; onSay: (message: string) => void; onRemove: (trip: Trip) => void }) {
  const { t, locale } = useI18n(tripMoneyMessages)
  const { change, remove } = useTripMoney()
  const [name, setName] = useState(trip.name)
  const [budget, setBudget] = useState(trip.budget ? formatUnits(trip.budget, 2, locale) : '')
  const [names, setNames] = useState('')
  const typed = typedMoney(budget, trip.home, decimalMark(locale))
  const isWrong = !typed.ok && typed.reason !== 'empty'
  const added = namesIn(names)
  const areTooMany = trip.people.length + added.length > MOST_PEOPLE
  const save = () => {
    const people = added.reduce((all, one) => [...all, { id: freeId(all, 'p'), name: one }], [...trip.people])
    change(trip.id, { name: name.trim() || trip.name, budget: typed.ok && typed.money.minor > 0 ? typed.money.minor : undefined, people })
    setNames('')
    onSay(t('money.saved'))
  }
  return (
    <Section id="trip-edit" title={t('money.edit')}>
      <Card>
        <Box className="trip-money-padded stack">
          <TextField id="edit-name" label={t('money.name')} value={name} maxLength={LONGEST_TEXT} onText={setName} />
          <MoneyField id="edit-budget" label={t('money.budget')} need={t('money.optional')} currency={trip.home} value={budget} error={isWrong ? t('money.wrongAmount') : undefined} onText={setBudget} />
          <TextField
            id="edit-names"
            label={t('money.morePeople')}
            need={t('money.optional')}
            hint={t('money.peopleHint')}
            value={names}
            error={areTooMany ? t('money.tooMany', { count: MOST_PEOPLE - 1 }) : undefined}
            onText={setNames}
          />
          <Buttons>
            <Button id="edit-save" isDisabled={isWrong || areTooMany} onTap={save}>
              {t('money.save')}
            </Button>
            <Button
              id="trip-remove"
              kind="danger"
              onTap={() => {
                remove(trip.id)
                onRemove(trip)
              }}
            >
              {t('money.removeTrip')}
            </Button>
          </Buttons>
        </Box>
      </Card>
    </Section>
  )
}
