import { useState } from 'react'
import { markOf } from '@/domain/journey/reopen'
import type { Side } from '@/domain/control-point/control-points'
import { separator } from '@/domain/locale/separator'
import { entriesInto } from '@/domain/route-plan/entries'
import { formatDay } from '@/domain/time/civil'
import { formatWeekday } from '@/domain/time/day-in-words'
import { DAY_MINUTES } from '@/domain/time/time-of-day'
import { SIGHTS_REVIEW_DAYS } from '@/facts/tourism/sights'
import { useI18n } from '@/i18n'
import { remind } from '@/platform/calendar'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { hasShareButton, shareLink } from '@/platform/share'
import { useTrips } from '@/stores'
import { Box, Button, Buttons, Card, ListItem, Message, Section } from '@/ui'
import { dotted } from '../../dotted'
import { FactSources } from '../../fact-sources'
import { asKept } from '../../links'
import type { Person } from '../../use-person'
import { documentPage, journeyPage, tripPage } from '../addresses'
import { networkOf, placeNamed } from '../network'
import { tripMessages } from '../trip/locales'
import { wordsOf } from '../trip/words'
import { routePage, type RouteAsked } from './asked'
import { routeMessages } from './locales'
import type { PlannedLeg, PlannedRoute } from './plan'
import { sightAt } from './stops'

const SIDES: readonly Side[] = ['mainland', 'hong-kong', 'macao']
interface DayPlansProps {
  asked: RouteAsked
  planned: PlannedRoute
  who: Person | undefined
}

/** Each day with its journeys, the last way back, and how often one enters each place. */
export function DayPlans({ asked, planned, who }: DayPlansProps) {
  const { t, text, locale } = useI18n(routeMessages)
  const trips = useI18n(tripMessages)
  const today = useToday()
  const { savedTrips, toggleTrip } = useTrips()
  const [message, setMessage] = useState<string>()
  const travel = { network: networkOf(), placeNamed }
  const nameOf = (id: string) => text(placeNamed(id)!.name)
  const journeys = planned.days.flatMap(({ legs }) => legs.flatMap(({ journey }) => journey ?? []))
  const entries = entriesInto(journeys)
  const path = routePage(asked)
  const first = journeys[0]
  const isSaved = savedTrips.some((one) => one.path === asKept(path))
  const dayTitle = (index: number) => t('route.dayTitle', { number: index + 1, day: formatDay(planned.days[index]!.day, locale), weekday: formatWeekday(planned.days[index]!.day, locale) })
  const notes = () => planned.days.map(({ legs }, index) => [dayTitle(index), ...legs.map(({ asked: { to }, journey }) => dotted([nameOf(to), journey && wordsOf(trips, travel, legs[0]!.asked, journey).hours]))].join('\n')).join('\n\n')

  const row = ({ asked: question, journey, hasNoTime }: PlannedLeg, id: string, isLast = false) => {
    if (hasNoTime) return <ListItem key={id} id={id} icon="caution" title={t('route.to', { name: nameOf(question.to) })} note={t('route.noTime')} />
    if (!journey) {
      const page = journeyPage(question)
      return <ListItem key={id} id={id} icon="caution" title={t('route.to', { name: nameOf(question.to) })} note={t('route.noWay')} href={page} onTap={() => openPage(page)} />
    }
    const words = wordsOf(trips, travel, question, journey)
    const page = tripPage({ ...question, when: { is: 'leave', day: question.when.day, minute: journey.departure } }, markOf(travel.network, journey))
    return (
      <ListItem
        key={id}
        id={id}
        icon={isLast ? 'time' : 'journey'}
        title={isLast ? t('route.last', { time: words.time(journey.departure) }) : t('route.to', { name: nameOf(question.to) })}
        note={
          <>
            <Box>{dotted([words.hours, words.fare])}</Box>
            <Box>{words.measures}</Box>
          </>
        }
        href={page}
        onTap={() => openPage(page)}
      />
    )
  }
  const save = () =>
    first &&
    toggleTrip({ path: asKept(path), from: placeNamed(asked.from)!.name, to: placeNamed(planned.stops[planned.stops.length - 1]!)!.name, day: planned.days[0]!.day, departure: ((first.departure % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES, arrival: first.arrival })
  const share = async () => {
    const outcome = await shareLink({ title: t('route.title'), path })
    setMessage(outcome === 'copied' ? t('outcome.copied-link') : outcome === 'failed' ? t('outcome.failed', { text: path }) : undefined)
  }
  const note = async () => {
    const outcome = await remind({ title: t('route.title'), notes: notes(), day: planned.days[0]!.day }, today)
    setMessage(outcome === 'cancelled' ? undefined : outcome === 'failed' ? t('outcome.failed', { text: notes() }) : t('route.noted'))
  }

  return (
    <Box className="stack">
      {planned.days.map(({ day, legs, last }, index) => (
        <Section key={day} id={`day-${index + 1}`} title={dayTitle(index)}>
          <Card>
            {legs.map((leg, at) => row(leg, `leg-${index + 1}-${at + 1}`))}
            {last && row(last, `last-${index + 1}`, true)}
          </Card>
        </Section>
      ))}
      {SIDES.some((side) => entries[side]) && (
        <Section id="entries" title={t('route.entries')}>
          <Box className="paragraph">{t('route.entries.note', { list: SIDES.flatMap((side) => (entries[side] ? [t('route.entries.count', { place: t(`route.place.${side}`), count: entries[side] })] : [])).join(separator(locale)) })}</Box>
          <Card>
            {SIDES.flatMap((side) => {
              const page = entries[side] ? documentPage(side, who, planned.days[0]!.day) : undefined
              return page ? [<ListItem key={side} id={`document-${side}`} icon="document" title={t('route.document', { place: t(`route.place.${side}`) })} href={page} onTap={() => openPage(page)} />] : []
            })}
          </Card>
        </Section>
      )}
      <Buttons>
        {first && (
          <Button id="save" icon={isSaved ? 'check' : 'saved'} onTap={save}>
            {t(isSaved ? 'route.saved' : 'route.save')}
          </Button>
        )}
        <Button id="share" icon="share" openType={hasShareButton ? 'share' : undefined} onTap={hasShareButton ? undefined : () => void share()}>
          {t('route.share')}
        </Button>
        <Button id="calendar" icon="holidays" onTap={() => void note()}>
          {t('route.calendar')}
        </Button>
      </Buttons>
      <Message text={message} />
      <FactSources entries={planned.stops.flatMap((stop) => sightAt(stop, planned.days[0]!.day) ?? [])} reviewEveryDays={SIGHTS_REVIEW_DAYS} />
    </Box>
  )
}
