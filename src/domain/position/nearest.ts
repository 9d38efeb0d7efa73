import { distanceMetres, type RoughPosition } from './distance'

export interface Way {
  metres: number
  /** By how much that may be wrong: both ends together. */
  accuracyMetres: number
}

export const wayBetween = (from: RoughPosition, to: RoughPosition): Way => ({ metres: distanceMetres(from, to), accuracyMetres: from.accuracyMetres + to.accuracyMetres })

/** The nearest first; as they are where one is not known to be anywhere. Each is measured once. */
export function nearestOf<One>(all: readonly One[], from: RoughPosition | undefined, positionOf: (one: One) => RoughPosition): One[] {
  if (!from) return [...all]
  return all
    .map((one) => ({ one, metres: distanceMetres(from, positionOf(one)) }))
    .sort((one, other) => one.metres - other.metres)
    .map(({ one }) => one)
}
