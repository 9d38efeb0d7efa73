/** My trip's money: a budget, spendings in three currencies, who owes whom, and where it went. All of it on the phone. */
import { useState } from 'react'
import type { RegionCurrency } from '@/domain/money/currency'
import type { Trip } from '@/domain/trip-money/trip'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { useTripMoney } from '@/stores'
import { Box, Button, Buttons, Choices, Columns, Reading, Section, Toast } from '@/ui'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { TRIP_MONEY } from '../../links'
import { Screen } from '../../screen'
import { UndoNotice } from '../../undo-notice'
import { useRates } from '../../use-live'
import { usedWay } from '../rates'
import { AddSpending } from './add-spending'
import { Begin } from './begin'
import { tripMoneyMessages } from './locales'
import { SettleUp } from './settle-up'
import { Spendings } from './spendings'
import { Spent, WhereItWent } from './summary'
import { TripEdit } from './trip-edit'
import './index.scss'

type Open = 'adding' | 'beginning' | 'editing'

export default function TripMoneyPage() {
  const { t } = useI18n(tripMoneyMessages)
  const now = useNow()
  const { live, state } = useRates(now)
  const { trips, current, show, begin } = useTripMoney()
  const trip = trips.find(({ id }) => id === current)
  const [open, setOpen] = useState<Open>()
  const [message, setMessage] = useState<string>()
  const [removed, setRemoved] = useState<Trip>()
  const wayTo = (currency: RegionCurrency) => usedWay(currency, trip?.home ?? currency, now.day, live, state === 'there')!
  const toggle = (what: Open) => setOpen((before) => (before === what ? undefined : what))
  const bringBack = () => {
    if (removed) begin(removed)
    setRemoved(undefined)
  }
  const entries = trip ? (['CNY', 'HKD', 'MOP'] as const).flatMap((currency) => wayTo(currency).entries) : []
  return (
    <Screen title={t('money.title')} path={TRIP_MONEY} isWide>
      <Box className="stack trip-money">
        {removed && (
          <UndoNotice id="trip-removed" undoId="trip-bring-back" undo={t('money.bringBack')} onUndo={bringBack}>
            {t('money.tripRemoved', { name: removed.name })}
          </UndoNotice>
        )}
        {!trip && (
          <Reading>
            <Box>{t('money.lead')}</Box>
            <Begin today={now.day} onBegun={() => setOpen('adding')} />
          </Reading>
        )}
        {trip && (
          <Section key={trip.id} id="trip" title={trip.name}>
            <Columns
              asked={
                <>
                  {trips.length > 1 && <Choices id="trips" label={t('money.trips')} choices={trips.map(({ id, name }) => ({ value: id, label: name }))} chosen={[trip.id]} isRow onChoose={show} />}
                  <Spent trip={trip} />
                  {open === 'adding' ? (
                    <AddSpending trip={trip} today={now.day} wayTo={wayTo} onSay={setMessage} />
                  ) : (
                    <Button id="add-open" kind="main" onTap={() => setOpen('adding')}>
                      {t('money.addOpen')}
                    </Button>
                  )}
                </>
              }
            >
              <SettleUp key={trip.id} trip={trip} today={now.day} />
              <Later id="rest" isStack>
                {() => (
                  <>
                    <WhereItWent trip={trip} />
                    <Spendings trip={trip} onSay={setMessage} />
                    <Buttons>
                      <Button id="edit-open" onTap={() => toggle('editing')}>
                        {t('money.edit')}
                      </Button>
                      <Button id="begin-open" onTap={() => toggle('beginning')}>
                        {t('money.another')}
                      </Button>
                    </Buttons>
                  </>
                )}
              </Later>
              {open === 'editing' && <TripEdit trip={trip} onSay={setMessage} onRemove={setRemoved} />}
              {open === 'beginning' && <Begin today={now.day} onBegun={() => setOpen('adding')} />}
              <Later id="rest-2" isStack>{() => <FactSources entries={entries} />}</Later>
            </Columns>
          </Section>
        )}
      </Box>
      <Toast id="said" text={message} onEnd={() => setMessage(undefined)} />
    </Screen>
  )
}
