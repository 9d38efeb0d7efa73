import type { CivilDate } from '../time/civil'

export const PLACES = ['mainland', 'hong-kong', 'macao'] as const
/** One of the three places; each keeps its own records of who comes and goes. */
export type Place = (typeof PLACES)[number]

/** One entry into a place, or one exit from it. */
export interface Movement {
  way: 'in' | 'out'
  place: Place
  day: CivilDate
  /** `06:30`; official records often have the day only. */
  time?: string
}

export const isSame = (one: Movement, other: Movement): boolean =>
  one.way === other.way && one.place === other.place && one.day === other.day && one.time === other.time

/** Earliest first; those of one day keep the order they were given in, unless both have a time. */
export function byDay(movements: readonly Movement[]): Movement[] {
  return movements
    .map((movement, index) => ({ movement, index }))
    .sort((one, other) => (one.movement.day < other.movement.day ? -1 : one.movement.day > other.movement.day ? 1 : one.index - other.index))
    .map(({ movement }) => movement)
}

/**
 * The order in which they can have happened, as far as it can be told. Records without times say nothing of the order
 * within a day, so there one leaves the place one is in before one enters another.
 *
 * @param start where one was before the first of them; nowhere known when left out
 */
export function inOrder(movements: readonly Movement[], start?: Place): Movement[] {
  const ordered: Movement[] = []
  const sorted = byDay(movements)
  let at = start
  for (let index = 0; index < sorted.length; ) {
    const day = sorted[index]!.day
    let end = index
    while (end < sorted.length && sorted[end]!.day === day) end++
    const same = sorted.slice(index, end)
    const timed = same.filter(({ time }) => time !== undefined).sort((one, other) => (one.time! < other.time! ? -1 : one.time! > other.time! ? 1 : 0))
    const untimed = same.filter(({ time }) => time === undefined)
    while (timed.length + untimed.length > 0) {
      const next = [...timed.slice(0, 1), ...untimed]
      const fits = ({ way, place }: Movement) => (at === undefined ? way === 'in' : way === 'out' && place === at)
      const chosen = next.find(fits) ?? next[0]!
      const from = chosen === timed[0] ? timed : untimed
      from.splice(from.indexOf(chosen), 1)
      ordered.push(chosen)
      at = chosen.way === 'in' ? chosen.place : undefined
    }
    index = end
  }
  return ordered
}
