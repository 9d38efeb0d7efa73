import type { PointId } from '@/domain/control-point/control-points'
import { hoursOn } from '@/domain/control-point/hours'
import type { FactEntry } from '@/domain/fact/fact'
import type { CivilDate } from '@/domain/time/civil'
import { accessOn, busyOn, ferriesOn, lanesOn, loadOn, notesOn, peaksOn, travelOn } from '@/facts/customs/control-point-guide'
import { exceptionsOf, hoursOf, limitsOn } from '@/facts/customs/control-points'

/** All that a page about a point is made of on a day, for its sources; what decides stands first. */
export function sourcesOf(id: PointId, day: CivilDate): FactEntry<unknown>[] {
  const some = (...entries: (FactEntry<unknown> | undefined)[]) => entries.filter((entry) => entry !== undefined)
  return [
    ...some(...hoursOf(id).map((side) => hoursOn(side, day))),
    ...limitsOn(id, day),
    ...lanesOn(id, day),
    ...accessOn(id, day),
    ...ferriesOn(id, day),
    ...some(busyOn(id, day), loadOn(id, day), travelOn(id, day)),
    ...peaksOn(id, day),
    ...notesOn(id, day),
    ...exceptionsOf(id),
  ]
}
