import { useState } from 'react'
import { entryOn } from '@/domain/fact/fact'
import { formatRange } from '@/domain/number/range'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import { carDays, type DaysUsed } from '@/domain/vehicle/car-days'
import { tripProblem, type CarTrip } from '@/domain/vehicle/car-trip'
import type { Scheme } from '@/domain/vehicle/scheme'
import { vehicleFacts } from '@/facts/customs/vehicles'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { useChecklists, useSettings } from '@/stores'
import { Box, Button, Card, Columns, DateField, EmptyState, ListItem, Notice, Progress, Question, Section } from '@/ui'
import { FactSources } from '../../fact-sources'
import { carMessages } from './locales'

/** Schemes under which a car may stay so many days. */
const LIMITED: Scheme[] = ['northbound-hong-kong', 'northbound-macao', 'southbound', 'ad-hoc', 'park-and-fly']

/** Rows of trips drawn; who has more looks at the sums. */
const SHOWN = 30

/** Days that a car has been on the other side, of those it may be. */
export function DaysView({ chosen, onChoose }: { chosen?: string; onChoose: (scheme: Scheme) => void }) {
  const { t, locale } = useI18n(carMessages)
  const { day: today } = useNow()
  const who = useSettings((settings) => settings.who)
  const trips = useChecklists((lists) => lists.trips)
  const likely = who.includes('macao') ? 'northbound-macao' : who.includes('hong-kong') ? 'northbound-hong-kong' : undefined
  const scheme = LIMITED.find((one) => one === chosen) ?? likely
  const stay = scheme && entryOn(vehicleFacts.stay.get(`${scheme}/stay`), today)
  const mine = trips.filter((trip) => trip.scheme === scheme)
  const used = stay && carDays(mine, stay.value, today)
  const { perVisit = 0, perYear = 0 } = stay?.value ?? {}
  const bar = (id: string, label: string, days: DaysUsed | undefined, limit: number) =>
    days && <Progress id={id} label={label} text={t('car.days.of', { used: days.used, count: limit, left: days.left })} part={days.used / limit} />
  return (
    <Columns
      asked={
        <>
          <Box>{t('car.days.lead')}</Box>
          <Question
            id="days-scheme"
            label={t('car.days.scheme')}
            options={LIMITED.map((value) => ({ value, label: t(`car.scheme.${value}`) }))}
            chosen={scheme ?? ''}
            placeholder={t('question.choose')}
            onChoose={onChoose}
          />
          {used && (
            <Box id="days-used" className="stack">
              {bar('days-visit', t('car.days.visit'), used.visit, perVisit)}
              {bar('days-calendar', t('car.days.calendar'), used.calendarYear, perYear)}
              {bar('days-past', t('car.days.past'), used.pastYear, perYear)}
            </Box>
          )}
          {used && (
            <Notice id="leave-by" kind={used.leaveBy ? 'info' : 'caution'}>
              {used.leaveBy ? t(used.visit ? 'car.days.leave' : 'car.days.ifGo', { day: formatDay(used.leaveBy, locale) }) : t('car.days.over')}
            </Notice>
          )}
        </>
      }
    >
      {scheme && (
        <>
          <TripForm scheme={scheme} />
          <Trips trips={mine} />
          {perYear > 0 && <Box>{t('car.days.how')}</Box>}
          {stay && <FactSources entries={[stay]} />}
        </>
      )}
    </Columns>
  )
}

/** Two days, the second only when the car is back. */
function TripForm({ scheme }: { scheme: Scheme }) {
  const { t, locale } = useI18n(carMessages)
  const addTrip = useChecklists((lists) => lists.addTrip)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [isAsked, setAsked] = useState(false)
  const problem = tripProblem(from, to)
  const shown = (text: string) => (tripProblem(text, '') ? '' : formatDay(text as CivilDate, locale))
  const add = () => {
    setAsked(problem !== undefined)
    if (problem) return
    addTrip({ scheme, from: from as CivilDate, ...(to !== '' && { to: to as CivilDate }) })
    setFrom('')
    setTo('')
  }
  const error = isAsked && problem ? t(`car.days.${problem}`) : undefined
  const shared = { placeholder: t('car.booking.choose'), clearLabel: t('car.days.clear') }
  return (
    <Box className="stack">
      <DateField id="trip-from" label={t('car.days.from')} value={from} shown={shown(from)} error={problem === 'no-from' ? error : undefined} onText={setFrom} {...shared} />
      <DateField
        id="trip-to"
        label={t('car.days.to')}
        hint={t('car.days.optional')}
        value={to}
        shown={shown(to)}
        error={problem === 'no-from' ? undefined : error}
        onText={setTo}
        {...shared}
      />
      <Button id="trip-add" kind="main" onTap={add}>
        {t('car.days.add')}
      </Button>
    </Box>
  )
}

function Trips({ trips }: { trips: readonly CarTrip[] }) {
  const { t, locale } = useI18n(carMessages)
  const { addTrip, removeTrip } = useChecklists()
  const [removed, setRemoved] = useState<CarTrip>()
  const range = ({ from, to }: CarTrip) => formatRange(formatDay(from, locale), to ? formatDay(to, locale) : t('car.days.still'), locale)
  const remove = (trip: CarTrip) => {
    removeTrip(trip)
    setRemoved(trip)
  }
  const undo = () => {
    if (removed) addTrip(removed)
    setRemoved(undefined)
  }
  return (
    <Section id="trips" title={t('car.days.trips')}>
      {trips.length === 0 && <EmptyState id="trips-none" title={t('car.days.none')} />}
      {trips.length > 0 && (
        <Card>
          {trips.slice(0, SHOWN).map((trip) => (
            <ListItem key={`${trip.from} ${trip.to}`} id={`trip-${trip.from}`} title={range(trip)} sign="clear" signLabel={t('car.days.remove')} onTap={() => remove(trip)} />
          ))}
        </Card>
      )}
      {removed && (
        <Notice id="trip-removed" isUrgent action={<Button id="undo-remove" onTap={undo}>{t('car.undo')}</Button>}>
          {t('car.days.removed')}
        </Notice>
      )}
      <Box>{t('car.steps.kept')}</Box>
    </Section>
  )
}
