import { layoutOf } from '@/domain/control-point/control-points'
import type { Cross, Journey } from '@/domain/journey/journey'
import { extraMinutes } from '@/domain/live/shift'
import { ageWords, levelWords } from '@/domain/live/words'
import { useI18n } from '@/i18n'
import type { Now } from '@/platform/clock'
import { Notice } from '@/ui'
import type { QueuesNow } from '../../use-live'
import { tripMessages } from './locales'
import type { Words } from './words'

interface LiveShiftProps {
  words: Words
  journey: Journey
  now: Now
  queues: QueuesNow
}

const sideLeft = ({ point, to }: Cross) => (to === 'beyond' ? layoutOf(point).sides[0] : layoutOf(point).sides.find((side) => side !== to))

/** Where a queue of this minute is longer than the plan reckons with: by how much, and when one would arrive. What connects after it is not planned anew. */
export function LiveShift({ words, journey, now, queues: { queues, instant } }: LiveShiftProps) {
  const { t, locale } = useI18n(tripMessages)
  const longer = journey.legs.flatMap((leg) => {
    if (leg.is !== 'cross') return []
    const { extra, queue } = extraMinutes(leg, sideLeft(leg), leg.departure - now.time, queues, instant)
    return extra > 0 && queue ? [{ leg, extra, queue }] : []
  })
  const total = longer.reduce((sum, { extra }) => sum + extra, 0)
  return (
    <>
      {longer.map(({ leg, extra, queue }, index) => (
        <Notice key={index} id={`live-shift-${index}`} kind="caution">
          {t('trip.liveShift', { point: words.point(leg.point), level: levelWords(queue, locale), age: ageWords(queue.live, instant, locale), extra: words.length(extra), time: words.time(journey.arrival + total) })}
        </Notice>
      ))}
    </>
  )
}
