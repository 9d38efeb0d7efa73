import type { Currency } from '@/domain/money/money'
import { formatDayShort } from '@/domain/time/day-in-words'
import { nearestPlaces } from '@/domain/journey/places'
import { RIDES } from '@/domain/journey/search'
import { formatDistance } from '@/domain/position/distance'
import { formatMinutes, minutes } from '@/domain/time/minutes'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Notice, Section } from '@/ui'
import { placeNamed, placesById } from '../network'
import { arrivalByTaxi, departureByTaxi, type ByTaxi } from './by-taxi'
import { journeyMessages } from './locales'
import { JourneyCard } from './journey-card'
import { useJourneyWords } from './use-journey-words'
import type { OnDay, Planned } from './use-plan'

const NEAREST = 3

interface NoJourneyProps {
  planned: Planned
  none: NonNullable<Planned['none']>
  /** A way without known times stands before it: it is not the whole answer. */
  isBeside: boolean
  words: ReturnType<typeof useJourneyWords>
  home: Currency
  onPlace: (end: 'from' | 'to', id: string) => void
}

/** The journey before or after: on its own day. */
function Other({ which, asked, other: { day, journey }, home }: { which: 'next' | 'before'; asked: Planned['asked']; other: OnDay; home: Currency }) {
  const words = useJourneyWords(day, home)
  const { t, locale } = useI18n(journeyMessages)
  const isSameDay = day === asked.when.day
  return (
    <Section id={`instead-${which}`} title={isSameDay ? t(`journey.instead.${which}`) : t('journey.onDay', { what: t(`journey.instead.${which}`), day: formatDayShort(day, locale) })}>
      <Card>
        <JourneyCard id={`journey-${which}`} asked={{ ...asked, when: { is: 'leave', day, minute: journey.departure } }} journey={journey} words={words} />
      </Card>
    </Section>
  )
}

/** A way on timetables as far as a control point, or from it, and how long the rest takes by taxi. */
function WithTaxi({ taxi, words }: { taxi: ByTaxi; words: ReturnType<typeof useJourneyWords> }) {
  const { t, text, locale } = useI18n(journeyMessages)
  const { end, point, asked, journey } = taxi
  return (
    <Section id="instead-taxi" title={t('journey.instead.taxi')}>
      <Box className="paragraph">{t(`journey.instead.taxi.${end}`, { point: text(point.name), taxi: formatMinutes(minutes(taxi.minutes), locale), time: words.time(end === 'to' ? arrivalByTaxi(taxi) : departureByTaxi(taxi)) })}</Box>
      <Card>
        <JourneyCard id="journey-taxi" asked={asked} journey={journey} words={words} />
      </Card>
    </Section>
  )
}

/** Why there is no way to go then, and what comes nearest to it. */
export function NoJourney({ planned: { asked, meant, instead, taxi }, none, isBeside, words, home, onPlace }: NoJourneyProps) {
  const { t, text, locale } = useI18n(journeyMessages)
  const { pointName, time } = words
  const { why, closed } = none
  // What has no way in the morning either does not lack it for the hour: it takes more rides than are looked for.
  const isTooLong = why === 'nothing-runs' && !instead?.next && !instead?.before
  const reason = taxi
    ? t('journey.none.taxi')
    : isTooLong
    ? t('journey.none.too-long', { count: RIDES })
    : closed === undefined
      ? t(why === 'closed' ? 'journey.none.nothing-runs' : `journey.none.${why}`)
      : closed.opens === undefined
        ? t('journey.none.closed', { name: pointName(closed.point) })
        : t('journey.none.opens', { name: pointName(closed.point), time: time(closed.opens) })
  const ends = (['from', 'to'] as const).flatMap((end) => {
    const place = placeNamed(asked[end])
    if (isBeside || (why !== 'not-served' && !isTooLong) || !place?.at) return []
    const others = [...placesById().values()].filter(({ id, kind, mode }) => id !== place.id && kind === 'station' && mode !== 'bus')
    return nearestPlaces(others, place.at, NEAREST).map((near) => ({ end, ...near }))
  })
  return (
    <Box className="stack">
      <Notice id="none" kind={isBeside ? 'info' : 'caution'} isUrgent={!isBeside}>
        {isBeside ? t('journey.noneTimed', { reason }) : reason}
      </Notice>
      {taxi && <WithTaxi taxi={taxi} words={words} />}
      {(['next', 'before'] as const).map((which) => {
        const other = instead?.[which]
        return other && <Other key={which} which={which} asked={meant} other={other} home={home} />
      })}
      {ends.length > 0 && (
        <Section id="instead-near" title={t('journey.instead.near')}>
          <Card>
            {ends.map(({ end, place, metres }) => (
              <ListItem
                key={`${end} ${place.id}`}
                id={`near-${end}-${place.id.replace(':', '-')}`}
                title={text(place.name)}
                note={t(end === 'from' ? 'journey.nearFrom' : 'journey.nearTo', { name: text(place.name), distance: formatDistance(metres, 0, locale) })}
                onTap={() => onPlace(end, place.id)}
              />
            ))}
          </Card>
        </Section>
      )}
    </Box>
  )
}
