import { REGION_CURRENCIES, type RegionCurrency } from '@/domain/money/currency'
import { formatMoney } from '@/domain/money/money'
import { formatDay, dayIn, type CivilDate } from '@/domain/time/civil'
import { CATEGORIES, LONGEST_TEXT, MOST_PARTS, type Trip } from '@/domain/trip-money/trip'
import { useI18n } from '@/i18n'
import { Announcement, Box, Button, Card, Choices, DateField, MoneyField, NumberField, Question, SegmentedControl, Stepper, TextField } from '@/ui'
import type { UsedWay } from '../rates'
import { Labelled } from './labelled'
import { tripMoneyMessages } from './locales'
import { nameIn } from './names'
import { useSpending } from './use-spending'

interface AddSpendingProps {
  trip: Trip
  today: CivilDate
  wayTo: (currency: RegionCurrency) => UsedWay
  onSay: (message: string) => void
}

/** One spending: how much, for what, who paid and for whom; its rate is that of now, or what one really got. */
export function AddSpending({ trip, today, wayTo, onSay }: AddSpendingProps) {
  const { t, locale } = useI18n(tripMoneyMessages)
  const { draft, change, save, isReady, isAmountWrong, isRateWrong, worth, rate, proposed, way } = useSpending(trip, today, wayTo)
  const { people, home } = trip
  const person = (id: string) => nameIn(people, id, t('money.me'))
  const names = people.map(({ id }) => ({ value: id, label: person(id) }))
  const day = dayIn(draft.day)
  const isShared = people.length > 1
  const inHome = rate && worth !== undefined ? t('money.comesTo', { amount: formatMoney({ minor: worth, currency: home }, locale) }) : ''
  const toggle = (id: string) => change({ for: draft.for.includes(id) ? draft.for.filter((one) => one !== id) : [...draft.for, id] })
  const add = () => {
    const added = save()
    if (added) onSay(t('money.added', { amount: formatMoney(added.amount, locale) }))
  }
  return (
    <Card>
      <Box className="trip-money-padded stack">
        <MoneyField
          id="spent"
          label={t('money.amount')}
          currency={draft.currency}
          value={draft.amount}
          error={isAmountWrong ? t('money.wrongAmount') : undefined}
          onText={(amount) => change({ amount })}
          onSubmit={add}
        />
        <SegmentedControl id="currency" label={t('money.currency')} choices={REGION_CURRENCIES.map((value) => ({ value, label: value }))} chosen={draft.currency} onChoose={(currency) => change({ currency, rate: '' })} />
        {rate && (
          <NumberField
            id="own-rate"
            label={t('money.rate', { home, currency: draft.currency })}
            need={t('money.optional')}
            hint={way.on ? t('money.rateHint', { rate: proposed, date: formatDay(way.on, locale) }) : t('money.ruleHint', { rate: proposed })}
            hasDecimals
            value={draft.rate}
            unit={home}
            error={isRateWrong ? t('money.wrongRate') : undefined}
            onText={(text) => change({ rate: text })}
          />
        )}
        {inHome && <Box id="comes-to">{inHome}</Box>}
        <Question id="category" label={t('money.category')} options={CATEGORIES.map((value) => ({ value, label: t(`money.category.${value}`) }))} chosen={draft.category} placeholder="" onChoose={(category) => change({ category })} />
        <TextField id="what" label={t('money.what')} need={t('money.optional')} value={draft.what} maxLength={LONGEST_TEXT} onText={(what) => change({ what })} />
        <DateField id="spent-on" label={t('money.day')} value={draft.day} shown={day ? formatDay(day, locale) : ''} placeholder={t('money.chooseDay')} onText={(text) => change({ day: text })} />
        {isShared && (
          <>
            <Question id="payer" label={t('money.payer')} options={names} chosen={draft.payer} placeholder="" onChoose={(payer) => change({ payer })} />
            <Labelled label={t('money.forWhom')}>
              <Choices id="for" label={t('money.forWhom')} choices={names} chosen={draft.for} allowsMany onChoose={toggle} />
            </Labelled>
            {draft.for.length === 0 && <Box>{t('money.forNobody')}</Box>}
            <Labelled label={t('money.how')}>
              <SegmentedControl
                id="how"
                label={t('money.how')}
                choices={[
                  { value: 'equal', label: t('money.equal') },
                  { value: 'parts', label: t('money.parts') },
                ]}
                chosen={draft.areParts ? 'parts' : 'equal'}
                onChoose={(how) => change({ areParts: how === 'parts' })}
              />
            </Labelled>
            {draft.areParts &&
              people
                .filter(({ id }) => draft.for.includes(id))
                .map(({ id }) => (
                  <Stepper
                    key={id}
                    id={`parts-${id}`}
                    label={t('money.partsOf', { name: person(id) })}
                    value={draft.parts[id] ?? 1}
                    min={1}
                    max={MOST_PARTS}
                    shown={String(draft.parts[id] ?? 1)}
                    fewerLabel={t('money.fewer')}
                    moreLabel={t('money.more')}
                    onValue={(value) => change({ parts: { ...draft.parts, [id]: value } })}
                  />
                ))}
          </>
        )}
        <Announcement text={inHome} />
        <Button id="add" kind="main" isDisabled={!isReady} onTap={add}>
          {t('money.add')}
        </Button>
      </Box>
    </Card>
  )
}
