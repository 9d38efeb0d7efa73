import type { Side } from '../control-point/control-points'
import type { Cross, Passage } from '../journey/journey'
import { minutesOf } from './level'
import { isFresh } from './live'
import { queuesAt, type Reported } from './queue'

/** Longer ahead than this, the queue of now is not the one that one will stand in. */
const AHEAD_MINUTES = 60

/**
 * Minutes that a crossing takes longer than planned, by the queues of this minute; 0 where they say nothing else, or nothing.
 *
 * The longest of the queues that one goes through is reckoned with, once: publishers' bands include the way to the counter, and who
 * stands in which queue is not known. A queue shorter than planned takes nothing off: the plan's minutes also hold the walk.
 *
 * @param from the place that one leaves
 * @param inMinutes from now until one comes there
 */
export function extraMinutes({ point, to, minutes }: Pick<Cross, 'point' | 'to' | 'minutes'>, from: Side | undefined, inMinutes: number, queues: readonly Reported[], now: number): { extra: number; queue?: Reported } {
  if (!(inMinutes >= -10 && inMinutes <= AHEAD_MINUTES)) return { extra: 0 }
  const met = queuesAt(queues, point).filter(({ side, way, live }) => isFresh(live, now) && ((way === 'out' && (side === from || to === 'beyond')) || (way === 'in' && side === to)))
  const longest = met.reduce<Reported | undefined>((one, other) => ((minutesOf(other) ?? -1) > (one ? minutesOf(one)! : -1) ? other : one), undefined)
  if (!longest) return { extra: 0 }
  return { extra: Math.max(0, minutesOf(longest)! - minutes.typical), queue: longest }
}

/** Queues as they are known at a minute of a day. */
export interface QueuesThen {
  /** Minutes after midnight of that day, at UTC+8. */
  time: number
  queues: readonly Reported[]
  /** Milliseconds since 1970, UTC. */
  instant: number
}

/** In such steps a queue is taken to dissolve. */
const STEP = 5

/**
 * Today's hours of a crossing with the queue of this minute in them: whoever comes there within the hour takes as much longer. After that
 * the queue is taken to dissolve as slowly as time passes, so that nobody gains by standing aside until it is no longer known.
 */
export function withQueue(passages: readonly Passage[], { point, to }: Pick<Cross, 'point' | 'to'>, from: Side | undefined, { time, queues, instant }: QueuesThen): readonly Passage[] {
  return passages.flatMap((one) => {
    const { extra } = extraMinutes({ point, to, minutes: one.minutes }, from, 0, queues, instant)
    if (extra === 0 || one.to <= time) return [one]
    const longer = (start: number, end: number, by: number): Passage => {
      const typical = one.minutes.typical + by
      return { ...one, from: Math.max(one.from, start), to: Math.min(one.to, end), minutes: { ...one.minutes, typical, peak: Math.max(one.minutes.peak, typical) } }
    }
    const known = time + AHEAD_MINUTES
    const steps = Math.ceil(extra / STEP)
    const dissolving = Array.from({ length: steps }, (_, step) => longer(known + step * STEP, known + (step + 1) * STEP, Math.max(0, extra - (step + 1) * STEP)))
    return [longer(-Infinity, time, 0), longer(time, known, extra), ...dissolving, longer(known + steps * STEP, Infinity, 0)].filter((part) => part.from < part.to)
  })
}
