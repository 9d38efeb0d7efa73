import { inOrder } from './in-order'
import { PLACES, type Movement, type Place } from './movement'

/** Time spent in one place, from one entry to one exit. */
export interface Stay {
  place: Place
  from?: Movement
  to?: Movement
  /** What is missing in the records. A stay that has no exit and no gap goes on. */
  gap?: 'entry' | 'exit'
  /** What was recorded next to the missing one, or is planned next: the missing one is after `after`, and before `before`. */
  after?: Movement
  before?: Movement
}

function paired(ordered: readonly Movement[]): Stay[] {
  const stays: Stay[] = []
  let open: Movement | undefined
  let last: Movement | undefined
  for (const movement of ordered) {
    const isItsExit = movement.way === 'out' && open !== undefined && open.place === movement.place
    if (open && isItsExit) stays.push({ place: open.place, from: open, to: movement })
    if (open && !isItsExit) stays.push({ place: open.place, from: open, gap: 'exit', before: movement })
    if (movement.way === 'out' && !isItsExit) stays.push({ place: movement.place, to: movement, gap: 'entry', ...(last && { after: last }) })
    open = movement.way === 'in' ? movement : undefined
    last = movement
  }
  if (open) stays.push({ place: open.place, from: open })
  return stays
}

/** Records begin somewhere: an entry before all of them is missed less than one among them. */
const gapsOf = (stays: readonly Stay[]) => stays.reduce((sum, { gap, from, after }) => sum + (gap === undefined ? 0 : from || after ? 1 : 0.5), 0)

/**
 * Stays that the records tell of, earliest first. What is missing is never made up: such a stay has a gap.
 *
 * Nobody is in two places at once, so entering one place means that the other was left. Where the order within the first
 * day cannot be told, the reading with fewest gaps is taken.
 *
 * @param today movements after it are planned: an exit that only they ask for is not missing yet. Left out, all have happened
 */
export function staysOf(movements: readonly Movement[], today?: string): Stay[] {
  const readings = [undefined, ...PLACES].map((start) => paired(inOrder(movements, start)))
  const stays = readings.reduce((best, one) => (gapsOf(one) < gapsOf(best) ? one : best))
  if (today === undefined) return stays
  return stays.map(({ gap, ...stay }) => (gap && !(gap === 'exit' && stay.before!.day > today) ? { ...stay, gap } : stay))
}

/** The stay that goes on on this day: the last one, without an exit, begun by then. */
export function stayNow(stays: readonly Stay[], today: string): Stay | undefined {
  const begun = stays.filter(({ from, to }) => (from ?? to)!.day <= today)
  const last = begun[begun.length - 1]
  if (!last?.from || last.gap) return undefined
  return last.to && last.to.day <= today ? undefined : last
}

/** Stays whose entry is still to come, earliest first. */
export const plannedStays = (stays: readonly Stay[], today: string): Stay[] => stays.filter(({ from }) => from !== undefined && from.day > today)
