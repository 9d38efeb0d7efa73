import type { Side } from '../control-point/control-points'
import type { Cross } from '../journey/journey'
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
