import { useState } from 'react'
import { REGION_CURRENCIES, type RegionCurrency } from '@/domain/money/currency'
import { typedMoney } from '@/domain/money/typed-money'
import { decimalMark } from '@/domain/number/typed-number'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import { freeId, LONGEST_TEXT, MOST_PEOPLE } from '@/domain/trip-money/trip'
import { useI18n } from '@/i18n'
import { useTripMoney } from '@/stores'
import { Box, Button, Card, MoneyField, Notice, SegmentedControl, TextField } from '@/ui'
import { usePerson } from '../../use-person'
import { Labelled } from './labelled'
import { tripMoneyMessages } from './locales'
import { namesIn, peopleOf } from './names'

/** Begins a trip: all of it may be left as it stands. */
export function Begin({ today, onBegun }: { today: CivilDate; onBegun: () => void }) {
  const { t, locale } = useI18n(tripMoneyMessages)
  const { trips, begin } = useTripMoney()
  const person = usePerson()
  const [name, setName] = useState('')
  const [home, setHome] = useState<RegionCurrency>(person === 'mainland' ? 'CNY' : person === 'macao' ? 'MOP' : 'HKD')
  const [budget, setBudget] = useState('')
  const [names, setNames] = useState('')
  const typed = typedMoney(budget, home, decimalMark(locale))
  const isBudgetWrong = !typed.ok && typed.reason !== 'empty'
  const others = namesIn(names)
  const areTooMany = others.length >= MOST_PEOPLE

  const save = () => {
    const id = freeId(trips, 't')
    begin({ id, name: name.trim() || t('money.nameless', { date: formatDay(today, locale) }), home, ...(typed.ok && typed.money.minor > 0 && { budget: typed.money.minor }), people: peopleOf(others), spendings: [] })
    onBegun()
  }
  return (
    <Box className="stack">
      <Notice>{t('money.private')}</Notice>
      <Card>
        <Box className="trip-money-padded stack">
          <TextField id="trip-name" label={t('money.name')} need={t('money.optional')} value={name} maxLength={LONGEST_TEXT} onText={setName} />
          <Labelled label={t('money.home')}>
            <SegmentedControl id="home" label={t('money.home')} choices={REGION_CURRENCIES.map((value) => ({ value, label: value }))} chosen={home} onChoose={setHome} />
          </Labelled>
          <MoneyField id="budget" label={t('money.budget')} need={t('money.optional')} currency={home} value={budget} error={isBudgetWrong ? t('money.wrongAmount') : undefined} onText={setBudget} />
          <TextField
            id="names"
            label={t('money.people')}
            need={t('money.optional')}
            hint={t('money.peopleHint')}
            error={areTooMany ? t('money.tooMany', { count: MOST_PEOPLE - 1 }) : undefined}
            value={names}
            onText={setNames}
          />
          <Button id="begin" kind="main" isDisabled={isBudgetWrong || areTooMany} onTap={save}>
            {t('money.begin')}
          </Button>
        </Box>
      </Card>
    </Box>
  )
}
