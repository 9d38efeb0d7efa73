import { useState } from 'react'
import type { PointId, Side } from '@/domain/control-point/control-points'
import type { Journey } from '@/domain/journey/journey'
import { minutesOn, TIMES_REVIEW_DAYS } from '@/facts/travel/control-point-times'
import { useI18n } from '@/i18n'
import { Box, Button, Card, Section } from '@/ui'
import { FactSources } from '../../fact-sources'
import { timeAt } from '../conditions'
import { networkOf } from '../network'
import { linesOf, Timetables } from '../timetables'
import { journeyMessages } from './locales'
import type { useJourneyWords } from './use-journey-words'
import type { Planned } from './use-plan'

interface HowProps {
  planned: Planned
  journeys: readonly Journey[]
  words: ReturnType<typeof useJourneyWords>
}

/** What the answer was made of: timetables and their days, and all that is estimated. */
export function How({ planned: { asked }, journeys, words }: HowProps) {
  const { t } = useI18n(journeyMessages)
  const { length, pointName } = words
  const [isOpen, setOpen] = useState(false)
  const network = networkOf()
  const { day } = asked.when
  const legs = journeys.flatMap((journey) => journey.legs)
  const crossed = new Map<string, { point: PointId; to: Side | 'beyond' }>(legs.flatMap((leg) => (leg.is === 'cross' ? [[`${leg.point} ${leg.to}`, { point: leg.point, to: leg.to }] as const] : [])))
  const measured = [...crossed.values()].flatMap(({ point, to }) => minutesOn(point, to, day) ?? [])
  const isTied = journeys.some(({ fare }) => fare.sums.some(({ currency }) => currency === 'MOP'))
  const notes = [
    crossed.size > 0 && t('journey.how.typical'),
    ...[...crossed.values()].map(({ point, to }) => {
      const { minutes, measured: parts } = timeAt(point, to, day)
      const values = { name: pointName(point), typical: length(minutes.typical), least: length(minutes.least), peak: length(minutes.peak) }
      return `${t('journey.how.point', values)} ${t(parts.length === 0 ? 'journey.how.estimate' : 'journey.how.measured')}`
    }),
    legs.some((leg) => leg.is === 'ride' && leg.every) && t('journey.how.headway'),
    t('journey.how.walk'),
    t('journey.how.fare'),
    isTied && t('journey.how.peg'),
    legs.some((leg) => leg.is === 'ride' && leg.trip) && t('journey.how.tickets'),
    t('journey.how.before'),
  ].filter((one): one is string => typeof one === 'string')
  return (
    <>
      <Timetables network={network} lines={linesOf(legs)} />
      {!isOpen && (
        <Button id="how" icon="info" onTap={() => setOpen(true)}>
          {t('journey.how')}
        </Button>
      )}
      {isOpen && (
        <>
          <Section id="how-text" title={t('journey.how')}>
            <Card>
              {notes.map((note) => (
                <Box key={note} className="list-item">
                  {note}
                </Box>
              ))}
            </Card>
          </Section>
          <FactSources entries={measured} reviewEveryDays={TIMES_REVIEW_DAYS} />
        </>
      )}
    </>
  )
}
