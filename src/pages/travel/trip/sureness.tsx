import type { PointId } from '@/domain/control-point/control-points'
import type { Journey, Leg } from '@/domain/journey/journey'
import { useI18n } from '@/i18n'
import { Box, Section } from '@/ui'
import { timeAt } from '../conditions'
import { tripMessages } from './locales'
import type { Words } from './words'

const PACES = 3

/** What of a journey nobody publishes. */
export function Sureness({ words, journey: { legs } }: { words: Words; journey: Journey }) {
  const { t } = useI18n(tripMessages)
  const has = (isSo: (leg: Leg) => boolean): boolean => legs.some(isSo)
  const points = new Map<PointId, number>(legs.flatMap((leg) => (leg.is === 'cross' ? [[leg.point, timeAt(leg.point, leg.to, words.day).measured.length]] : [])))
  const lines = [
    has(({ is }) => is === 'walk') && t('trip.estimate.walk'),
    has((leg) => leg.is === 'ride' && leg.every !== undefined) && t('trip.estimate.every'),
    ...[...points].map(([point, measured]) => measured < PACES && t(measured === 0 ? 'trip.estimate.cross' : 'trip.estimate.part', { point: words.point(point) })),
    has(({ is }) => is === 'taxi') && t('trip.estimate.taxi'),
  ].filter((line): line is string => Boolean(line))
  if (lines.length === 0) return null
  return (
    <Section id="estimates" title={t('trip.estimates')}>
      {lines.map((line) => (
        <Box key={line} className="paragraph">
          {line}
        </Box>
      ))}
    </Section>
  )
}
