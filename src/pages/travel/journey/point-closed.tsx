import { narrowestAt } from '@/domain/control-point/open-state'
import { momentOf } from '@/domain/journey/asked'
import type { Place } from '@/domain/journey/places'
import { daysBetween } from '@/domain/time/civil'
import { DAY_MINUTES } from '@/domain/time/time-of-day'
import { hoursOf } from '@/facts/customs/control-points'
import { useI18n } from '@/i18n'
import { Notice } from '@/ui'
import { networkOf } from '../network'
import { journeyMessages } from './locales'
import { useJourneyWords } from './use-journey-words'
import type { Planned } from './use-plan'

/** Who goes to a control point, and may be there only when it has closed, is told so: the planner looks no further than its door. */
export function PointClosed({ planned: { asked, journeys, last }, to }: { planned: Planned; to: Place }) {
  const { t, text } = useI18n(journeyMessages)
  const { day } = asked.when
  const { time } = useJourneyWords(day, 'HKD')
  const point = to.kind === 'point' ? networkOf().stops[to.stops[0]!.stop]!.point : undefined
  if (!point) return null
  const states = [...journeys, ...(last ? [last] : [])].map(({ arrival }) => ({ arrival, ...narrowestAt(hoursOf(point), momentOf(day, arrival)) }))
  const closed = states.filter(({ is }) => is === 'closed').sort((one, other) => one.arrival - other.arrival)[0]
  if (!closed?.until) return null
  const opens = daysBetween(day, closed.until.day) * DAY_MINUTES + closed.until.time
  return (
    <Notice id="point-closed" kind="caution">
      {t('journey.pointClosed', { name: text(to.name), arrival: time(closed.arrival), opens: time(opens) })}
    </Notice>
  )
}
