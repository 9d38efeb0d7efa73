import { distanceMetres, type RoughPosition } from '../position/distance'
import type { EmergencyWait } from '../live/shapes'

/** Minutes that half of those wait who are not urgent, or are urgent where the other is not said; nothing known comes last. */
const halfOf = ({ lessUrgent, urgent }: EmergencyWait): number => lessUrgent?.half ?? urgent?.half ?? Number.MAX_SAFE_INTEGER

export interface DepartmentWait {
  wait: EmergencyWait
  /** How far, and by how much that may be wrong, where both places are known. */
  way?: { metres: number; accuracyMetres: number }
}

/**
 * The nearest first, then those whose place is not known; where nobody says from where, the shortest wait first.
 *
 * @param positionOf where a department (急症室) stands, by the gateway's id
 */
export function departmentsInOrder(waits: readonly EmergencyWait[], from: RoughPosition | undefined, positionOf: (id: string) => RoughPosition | undefined): DepartmentWait[] {
  const found = waits.map((wait): DepartmentWait => {
    const position = positionOf(wait.id)
    return from && position ? { wait, way: { metres: distanceMetres(from, position), accuracyMetres: from.accuracyMetres + position.accuracyMetres } } : { wait }
  })
  const measure = ({ wait, way }: DepartmentWait) => (from ? (way?.metres ?? Number.MAX_SAFE_INTEGER) : halfOf(wait))
  return found.sort((one, other) => measure(one) - measure(other))
}
