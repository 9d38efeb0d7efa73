import type { Asked } from '@/domain/journey/asked'
import type { Journey } from '@/domain/journey/journey'
import { markOf } from '@/domain/journey/reopen'
import { formatRange } from '@/domain/number/range'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, ListItem, TimeBar } from '@/ui'
import { tripPage } from '../addresses'
import { networkOf } from '../network'
import { hasReckoned } from '../timetables'
import { journeyMessages } from './locales'
import type { useJourneyWords } from './use-journey-words'

interface JourneyCardProps {
  id: string
  asked: Asked
  journey: Journey
  words: ReturnType<typeof useJourneyWords>
  /** How many have known times, where a way without stands before them. */
  among?: number
}

/** One way to go: what it is best in, its time as a bar, and what decides. A tap shows it leg by leg. */
export function JourneyCard({ id, asked, journey, words, among }: JourneyCardProps) {
  const { t, locale } = useI18n(journeyMessages)
  const { comma, length, time, fare, choices, via, parts, stretches, rides } = words
  const { departure, arrival, changes, walking } = journey
  const href = tripPage(asked, markOf(networkOf(), journey))
  const points = via(journey)
  return (
    <ListItem
      id={id}
      title={
        <>
          <Box className="journey-choice">{choices(journey, asked.when.is === 'arrive', among)}</Box>
          <Box>{`${formatRange(time(departure), time(arrival), locale)}\u00a0· ${length(arrival - departure)}`}</Box>
        </>
      }
      note={
        <Box className="journey-note">
          <TimeBar label={stretches(journey).join(comma)} parts={parts(journey)} />
          {rides(journey).length > 0 && <Box>{rides(journey).join(' → ')}</Box>}
          <Box>{fare(journey, asked)}</Box>
          {hasReckoned(networkOf(), journey.legs) && <Box>{t('journey.reckoned')}</Box>}
          <Box>{[changes === 0 ? t('journey.direct') : t('journey.changes', { count: changes }), t('journey.walk', { time: length(walking) })].join('\u00a0· ')}</Box>
          {points.length > 0 && <Box>{points.join(comma)}</Box>}
        </Box>
      }
      href={href}
      onTap={() => openPage(href)}
    />
  )
}
