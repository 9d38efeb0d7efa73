import { boundariesOf } from '@/domain/journey/boundaries'
import type { Asked, Mark } from '@/domain/journey/asked'
import type { Journey } from '@/domain/journey/journey'
import { formatDay } from '@/domain/time/civil'
import { minutesOn, TIMES_REVIEW_DAYS } from '@/facts/travel/control-point-times'
import { taxiTariffOn } from '@/facts/travel/taxi'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Button, KeyFacts, Notice, type KeyFact } from '@/ui'
import { dotted } from '../../dotted'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { useQueueLine } from '../../live-queues'
import { useQueues } from '../../use-live'
import type { Person } from '../../use-person'
import { journeyPage } from '../addresses'
import { linesOf, operatorsOf, Timetables, useAsOf } from '../timetables'
import { cityAt } from '../city-of'
import type { Travel } from '../travel'
import { AtGates } from './at-gates'
import { BoundaryList } from './boundary-list'
import { Fares } from './fares'
import { LiveShift } from './live-shift'
import { Keep } from './keep'
import { tripMessages } from './locales'
import { Sureness } from './sureness'
import { Way } from './way'
import { WayBack } from './way-back'
import { wordsOf } from './words'

/** Minutes before a control point closes in which one should not count on being there. */
const TIGHT = 15

interface TripViewProps {
  travel: Travel
  asked: Asked
  mark: Mark
  journey: Journey
  person: Person | undefined
  path: string
}

/** One journey, whole: when, what it costs, the way, what one needs on it, and the way back. */
export function TripView({ travel, asked, mark, journey, person, path }: TripViewProps) {
  const i18n = useI18n(tripMessages)
  const { t, locale } = i18n
  const now = useNow()
  const today = now.day
  const queues = useQueues(now)
  const lineOf = useQueueLine()
  const words = wordsOf(i18n, travel, asked, journey)
  const lines = linesOf(journey.legs)
  const asOf = useAsOf(travel.network, operatorsOf(travel.network, lines))

  const boundaries = boundariesOf(travel.network, journey.legs)
  const points = boundaries.flatMap((one) => one.points)
  const closes = (point: (typeof points)[number]) => journey.legs.flatMap((leg) => (leg.is === 'cross' && leg.point === point ? [words.closing(leg.closes)] : []))[0]
  const isToday = words.day === today
  const queueAt = (point: (typeof points)[number]) => {
    const boundary = boundaries.find((one) => one.points.includes(point))
    const line = boundary && lineOf({ point, from: boundary.from, to: boundary.to }, queues)
    return line && t('trip.liveQueue', { text: line })
  }
  const facts: KeyFact[] = [
    { icon: 'time', label: words.dayInFull, value: words.hours, note: words.measures },
    ...(words.fare ? [{ icon: 'fee' as const, label: t('trip.cost'), value: words.fare, note: words.payers }] : []),
    ...points.map((point): KeyFact => ({ icon: 'customs', label: t('trip.point'), value: words.point(point), note: dotted([closes(point), isToday && queueAt(point)]) || undefined })),
  ]
  // How long control points take, where somebody measured it.
  const measured = [...new Set(journey.legs.flatMap((leg) => (leg.is === 'cross' ? (minutesOn(leg.point, leg.to, words.day) ?? []) : [])))]
  const taxis = [...new Set(journey.legs.flatMap((leg) => (leg.is === 'taxi' ? (taxiTariffOn(cityAt(travel.network, leg.from ?? leg.to), words.day) ?? []) : [])))]
  const again = journeyPage({ ...asked, when: { ...asked.when, day: today } })
  return (
    <>
      {words.day < today && (
        <Notice id="past" action={<Button href={again} onTap={() => openPage(again)}>{t('trip.again')}</Button>}>
          {t('trip.past', { day: formatDay(words.day, locale) })}
        </Notice>
      )}
      {journey.arrival !== mark.arrival && (
        <Notice id="moved" kind="caution">
          {t('trip.moved', { time: words.time(journey.arrival), before: words.time(mark.arrival) })}
        </Notice>
      )}
      {journey.legs.map(
        (leg, index) =>
          leg.is === 'cross' &&
          leg.closes !== undefined &&
          leg.closes - leg.departure <= TIGHT && (
            <Notice key={index} id={`tight-${index}`} kind="caution">
              {t('trip.tight', { point: words.point(leg.point), time: words.length(leg.closes - leg.departure) })}
            </Notice>
          ),
      )}
      {isToday && <LiveShift words={words} journey={journey} queues={queues} />}
      <KeyFacts id="facts" facts={facts} />
      <Way travel={travel} words={words} journey={journey} end={words.place(asked.to)} />
      <Keep travel={travel} words={words} asked={asked} journey={journey} path={path} asOf={asOf} />
      <Later id="back-later">{() => <WayBack travel={travel} words={words} asked={asked} journey={journey} />}</Later>
      <BoundaryList travel={travel} words={words} asked={asked} journey={journey} person={person} />
      <AtGates travel={travel} journey={journey} />
      <Fares travel={travel} words={words} asked={asked} journey={journey} person={person} />
      <Sureness words={words} journey={journey} />
      <Timetables network={travel.network} lines={lines} />
      <FactSources entries={[...measured, ...taxis]} reviewEveryDays={TIMES_REVIEW_DAYS} />
    </>
  )
}
