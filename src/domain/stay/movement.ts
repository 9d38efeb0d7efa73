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
