import type { PointId, Side } from '../control-point/control-points'
import { isShowable, timeOf, type Live } from './live'
import type { Graded } from './level'

/** People whom counters tell apart: residents of the place, visitors; everyone where it does not. */
export const QUEUERS = ['residents', 'visitors', 'everyone'] as const
export type Queuer = (typeof QUEUERS)[number]

/** The queue (轮候) before the counters of one place at a control point, one way. */
export interface Queue extends Graded {
  point: PointId
  /** Whose counters. */
  side: Side
  /** Into that place, or out of it. */
  way: 'in' | 'out'
  who: Queuer
}

export type LiveQueues = Live<{ queues: Queue[] }>

/** A queue with when and by whom it was published, and what another publisher says otherwise. */
export interface Reported extends Queue {
  live: LiveQueues
  conflict?: { queue: Queue; live: LiveQueues }
}

const isSame = (one: Queue, other: Queue): boolean => one.point === other.point && one.side === other.side && one.way === other.way && one.who === other.who

/**
 * Queues of several publishers as one list: of two on the same queue the newer holds, and where they disagree the other is noted.
 * One that knows nothing contradicts nobody. What is too old to show is left out.
 */
export function together(feeds: readonly LiveQueues[], now: number): Reported[] {
  const newestFirst = feeds.filter((live) => isShowable(live, now)).sort((one, other) => timeOf(other) - timeOf(one))
  const found: Reported[] = []
  for (const live of newestFirst) {
    for (const queue of live.data.queues) {
      if (queue.level === 'not-known') continue
      const newer = found.find((one) => isSame(one, queue))
      if (!newer) found.push({ ...queue, live })
      else {
        // The same level with minutes says more than without.
        if (newer.level === queue.level) newer.band ??= queue.band
        else newer.conflict ??= { queue, live }
      }
    }
  }
  return found
}

/** Queues of a point, those that one meets first: out of a place, then into the next. */
export const queuesAt = (queues: readonly Reported[], point: PointId): Reported[] => queues.filter((queue) => queue.point === point)
