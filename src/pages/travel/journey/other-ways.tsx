import type { ReactNode } from 'react'
import { boundariesOf } from '@/domain/journey/boundaries'
import type { Journey } from '@/domain/journey/journey'
import { knownFare, type OtherWay } from '@/domain/journey/other-ways'
import { LOCALES } from '@/domain/locale/locale'
import { formatDay } from '@/domain/time/civil'
import { formatDayShort } from '@/domain/time/day-in-words'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Announcement, Box, Card, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import { goingLinePage } from '../../links'
import { MoreButton } from '../../more-button'
import { useGrowing } from '../../use-growing'
import { journeyPage } from '../addresses'
import { networkOf, placeNamed } from '../network'
import { OTHER_STOPS, type GoingLine } from '../other-ways'
import { journeyMessages } from './locales'
import { useJourneyWords } from './use-journey-words'
import type { Planned } from './use-plan'

/** Whole cards before the answer: who looks for more finds them in the list. */
const CARDS = 2
const ROWS = 3

type Way = OtherWay<GoingLine>
type Others = Planned['others']

export const firstOthers = ({ ways }: Others): readonly Way[] => ways.filter(({ isFirst }) => isFirst).slice(0, CARDS)

/** What is said of a way in several places. */
function useOtherWords({ day, home }: Others) {
  const { t, text, locale } = useI18n(journeyMessages)
  const words = useJourneyWords(day, home)
  const stopName = (stop: string) => OTHER_STOPS[stop]!.name[LOCALES.indexOf(locale)]!
  const placeName = (stop: string) => text(placeNamed(OTHER_STOPS[stop]!.place!)!.name)
  const lineName = ({ from, to }: GoingLine) => t('journey.way', { from: stopName(from), to: stopName(to) })
  const lasting = ({ departure, arrival }: Journey) => words.length(arrival - departure)
  return { t, locale, words, lineName, lasting, before: ({ line, before }: Way) => before && t('journey.part.to', { name: placeName(line.from), time: lasting(before) }), after: ({ line, after }: Way) => after && t('journey.part.from', { name: placeName(line.to), time: lasting(after) }) }
}

/** Ways that stand before the answer, since what has known times is plainly worse: part by part, with what is not known of them. */
export function OtherWaysFirst({ planned }: { planned: Planned }) {
  const { t, locale } = useI18n(journeyMessages)
  const { asked, others } = planned
  const first = firstOthers(others)
  const { lineName, words } = useOtherWords(others)
  const title = ({ line }: Way) => {
    const what = t('journey.untimed', { by: t(`journey.other.${line.by}`), line: lineName(line) })
    return others.day === asked.when.day ? what : t('journey.onDay', { what, day: formatDayShort(others.day, locale) })
  }
  return (
    <>
      {first.map((way) => (
        <Section key={way.line.id} id={`way-${way.line.id}`} title={title(way)}>
          {others.leaving !== undefined && <Box className="list-item-note">{t('journey.asNow', { time: words.time(others.leaving) })}</Box>}
          <Parts planned={planned} way={way} />
        </Section>
      ))}
      {first[0] && <Announcement text={title(first[0])} />}
    </>
  )
}

function Parts({ planned: { asked, others }, way }: { planned: Planned; way: Way }) {
  const { t, locale, words, lineName, before: toStop, after: fromStop } = useOtherWords(others)
  const { line, before, after } = way
  const { time, length, rides, via, pointName, fare, comma } = words
  const network = networkOf()
  const [first, last] = [OTHER_STOPS[line.from]!, OTHER_STOPS[line.to]!]
  const isBy = asked.when.is === 'arrive' && others.leaving === undefined
  const known = knownFare(way)
  const minutes = [before, after].reduce((sum, journey) => sum + (journey ? journey.arrival - journey.departure : 0), line.minutes ?? 0)
  /** What comes after the line when one leaves, and before it when one has to arrive, is at an hour that nobody knows. */
  const hours = (journey: Journey, isHourKnown: boolean): string[] => {
    if (isHourKnown) return via(journey)
    const points = boundariesOf(network, journey.legs).flatMap(({ points: passed }) => passed)
    return points.map((point) => t('journey.part.unchecked', { name: pointName(point) }))
  }
  const note = (journey: Journey, clock: string | false, isHourKnown: boolean): ReactNode => (
    <Box className="journey-note">
      {clock && <Box>{clock}</Box>}
      {rides(journey).length > 0 && <Box>{rides(journey).join(' → ')}</Box>}
      {hours(journey, isHourKnown).map((one) => (
        <Box key={one}>{one}</Box>
      ))}
    </Box>
  )
  const toFirst = first.place && before && journeyPage({ ...asked, to: first.place, when: { is: 'leave', day: others.day, minute: before.departure } })
  const fromLast = last.place && after && journeyPage({ ...asked, from: last.place, when: { is: 'leave', day: others.day, minute: after.departure } })
  const going = goingLinePage(line.id)
  return (
    <Card hasRows>
      {toFirst && <ListItem id={`before-${line.id}`} icon="travel" title={toStop(way)!} note={note(before, !isBy && t('journey.part.there', { time: time(before.arrival) }), !isBy)} href={toFirst} onTap={() => openPage(toFirst)} />}
      <ListItem
        id={`line-${line.id}`}
        icon="info"
        title={line.minutes ? t('journey.part.ride', { line: lineName(line), time: length(line.minutes) }) : t('journey.part.rideUnknown', { line: lineName(line) })}
        note={
          <Box className="journey-note">
            <Box>{t('journey.part.ask')}</Box>
            {line.asOf && <Box>{t('journey.part.asOf', { date: formatDay(line.asOf, locale) })}</Box>}
            {line.only && <Box>{t('journey.other.only')}</Box>}
            {first.side !== last.side && <Box>{t('journey.part.clearance')}</Box>}
            {!(first.place && last.place) && <Box>{t('journey.part.inCity')}</Box>}
          </Box>
        }
        href={going}
        onTap={() => openPage(going)}
      />
      {fromLast && <ListItem id={`after-${line.id}`} icon="travel" title={fromStop(way)!} note={note(after, isBy && t('journey.part.leaveBy', { time: time(after.departure) }), isBy)} href={fromLast} onTap={() => openPage(fromLast)} />}
      {minutes > 0 && (
        <ListItem
          id={`sum-${line.id}`}
          icon="time"
          title={t('journey.part.sum', { time: length(minutes) })}
          note={known.fare.parts.length > 0 ? [fare(known, asked), t('journey.part.without')].join(comma) : t('journey.fareUnknown')}
        />
      )}
    </Card>
  )
}

/** Boats, coaches and trains that go there too, and of which no times are known: each with the page that says whom to ask. */
export function OtherWaysBeside({ others }: Pick<Planned, 'others'>) {
  const { t, lineName, before, after } = useOtherWords(others)
  const first = firstOthers(others)
  const rest = others.ways.filter((way) => !first.includes(way))
  const { shown, next, grow } = useGrowing(rest.length, ROWS, ROWS)
  if (rest.length === 0) return null
  return (
    <Section id="other-lines" title={t('journey.other')}>
      <Card hasRows>
        {rest.slice(0, shown).map((way) => {
          const { line } = way
          const href = goingLinePage(line.id)
          const note = dotted([t(`journey.other.${line.by}`), line.only && t('journey.other.only'), before(way), after(way)])
          return <ListItem key={line.id} id={`other-${line.id}`} title={lineName(line)} note={note} href={href} onTap={() => openPage(href)} />
        })}
      </Card>
      <MoreButton id="more-others" next={next} onTap={grow} />
    </Section>
  )
}
