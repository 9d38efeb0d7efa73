/** Several days through the bay: stops in the order with the least travel, on real journeys, and how often one enters each place. */
import { useState } from 'react'
import { MOST_STOPS } from '@/domain/route-plan/order'
import { SLEEPS } from '@/domain/route-plan/split'
import { addDays, formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Button, Card, Choices, DateField, ListItem, Notice, Progress, Question, Section } from '@/ui'
import { ROUTE } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { usePerson } from '../../use-person'
import { PlaceSheet } from '../journey/place-sheet'
import { placeNamed } from '../network'
import { DAYS, IDS, routeIn, STAYS, writtenStops, type RouteAsked, type RouteParam } from './asked'
import { DayPlans } from './day-plans'
import { routeMessages } from './locales'
import { proposedBase } from './proposed-base'
import { Stops } from './stops'
import { SUGGESTED } from './suggested'
import { Sum } from './sum'
import { useRoute } from './use-route'

/** A year ahead: further on no timetable is known. */
const FARTHEST = 365

export default function RoutePage() {
  const { t, text, locale } = useI18n(routeMessages)
  const today = useToday()
  const isDrawn = useDrawn()
  const person = usePerson()
  const { answers, path, change } = useAnswers<RouteParam>(ROUTE, IDS, { keeps: ['from', 'stops', 'day', 'days', 'stay', 'sleep', 'moved'] })
  const [open, setOpen] = useState<'from' | 'stop'>()
  const read = routeIn(answers, today)
  // The network is unpacked after the first drawing.
  const chosen = isDrawn && answers.from ? placeNamed(answers.from) : undefined
  const stops = isDrawn ? read.stops.filter((id) => id !== chosen?.id && placeNamed(id)) : []
  const proposed = chosen ? undefined : proposedBase(stops, person)
  const base = chosen ?? (proposed === undefined ? undefined : placeNamed(proposed))
  const asked: RouteAsked | undefined = base && stops.length > 0 ? { ...read, from: base.id, stops } : undefined
  const { planned, working } = useRoute(asked, person)
  const shown = planned?.stops ?? stops
  const isFull = stops.length >= MOST_STOPS
  const give = (given: Partial<Record<RouteParam, string | undefined>>) => change({ ...given, moved: undefined })
  const add = (id: string) => !stops.includes(id) && !isFull && give({ stops: writtenStops([...shown, id]) })
  const ask = <Value extends string>(id: 'days' | 'stay' | 'sleep', values: readonly Value[], chosen: string, label: (value: Value) => string) => (
    <Question id={id} label={t(`route.${id}`)} options={values.map((value) => ({ value, label: label(value) }))} chosen={values.find((one) => one === chosen) ?? ''} placeholder="" onChoose={(value) => give({ [id]: value })} />
  )
  const suggested = isDrawn ? SUGGESTED.flatMap((id) => (stops.includes(id) ? [] : (placeNamed(id) ?? []))) : []

  return (
    <Screen title={t('route.title')} path={proposed && !answers.from ? `${path}&from=${proposed}` : path}>
      <Box className="stack">
        {base && planned ? <Sum planned={planned} base={base.id} /> : <Box className="paragraph">{t('route.lead')}</Box>}
        <Card>
          <ListItem id="base" icon="food-stay" title={base ? text(base.name) : t('route.base.choose')} note={t(proposed ? 'route.base.proposed' : 'route.base')} onTap={() => setOpen('from')} />
        </Card>
        <DateField id="day" label={t('route.day')} value={read.day} shown={formatDay(read.day, locale)} placeholder={t('route.day')} min={today} max={addDays(today, FARTHEST)} onText={(day) => give({ day: day || undefined })} />
        {ask('days', DAYS, String(read.days), (value) => t('route.days.count', { count: value }))}
        {ask('stay', STAYS, String(read.stay), (value) => t('route.stay.hours', { count: Number(value) / 60 }))}
        {read.days > 1 && ask('sleep', SLEEPS, read.sleep, (value) => t(`route.sleep.${value}`))}
        <Stops stops={shown} day={read.day} onStops={(next, isMoved) => change({ stops: writtenStops(next), moved: isMoved ? 'yes' : undefined })} />
        {read.isMoved && stops.length > 2 && (
          <Button id="best-order" onTap={() => give({})}>
            {t('route.best')}
          </Button>
        )}
        {isFull ? (
          <Notice id="full">{t('route.full', { most: MOST_STOPS })}</Notice>
        ) : (
          <Button id="add" kind={stops.length === 0 ? 'main' : undefined} onTap={() => setOpen('stop')}>
            {t('route.add')}
          </Button>
        )}
        {suggested.length > 0 && !isFull && (
          <Section id="suggested" title={t('route.suggested')}>
            <Choices id="sight" label={t('route.suggested')} choices={suggested.map(({ id, name }) => ({ value: id.replace(':', '-'), label: text(name) }))} chosen={[]} isRow isFinal onChoose={(value) => add(value.replace('-', ':'))} />
          </Section>
        )}
        {working && !planned && <Progress id="working" label={t('route.working')} text={t('route.working.text', { done: working.done, count: working.count })} part={working.done / working.count} />}
        {asked && planned && <DayPlans asked={{ ...asked, stops: planned.stops }} planned={planned} who={person} />}
      </Box>
      {open && (
        <PlaceSheet
          title={t(open === 'from' ? 'route.base' : 'route.add')}
          chosen={open === 'from' ? chosen : undefined}
          onChoose={(id) => {
            if (open === 'from') give({ from: id })
            else add(id)
            setOpen(undefined)
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Screen>
  )
}
