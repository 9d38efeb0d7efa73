import type { Journey } from '@/domain/journey/journey'
import { extraMinutes } from '@/domain/live/shift'
import { ageWords, levelWords } from '@/domain/live/words'
import { useI18n } from '@/i18n'
import { Notice } from '@/ui'
import type { QueuesNow } from '../../use-live'
import { sideLeft, timeAt } from '../conditions'
import { tripMessages } from './locales'
import type { Words } from './words'

interface LiveShiftProps {
  words: Words
  journey: Journey
  queues: QueuesNow
}

/** Where the plan reckons with a queue of this minute: how long it is, since when, and how much longer than usual one takes. */
export function LiveShift({ words, journey, queues: { queues, instant } }: LiveShiftProps) {
  const { t, locale } = useI18n(tripMessages)
  const longer = journey.legs.flatMap((leg) => {
    if (leg.is !== 'cross') return []
    const usual = timeAt(leg.point, leg.to, words.day).minutes
    const { queue } = extraMinutes({ ...leg, minutes: usual }, sideLeft(leg.point, leg.to), 0, queues, instant)
    const extra = leg.minutes.typical - usual.typical
    return extra > 0 && queue ? [{ leg, extra, queue }] : []
  })
  return (
    <>
      {longer.map(({ leg, extra, queue }, index) => (
        <Notice key={index} id={`live-shift-${index}`} kind="caution">
          {t('trip.liveShift', { point: words.point(leg.point), level: levelWords(queue, locale), age: ageWords(queue.live, instant, locale), extra: words.length(extra) })}
        </Notice>
      ))}
    </>
  )
}
