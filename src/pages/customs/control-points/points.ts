import { GROUPS, layoutOf, POINT_IDS, type Group, type PointId } from '@/domain/control-point/control-points'
import { narrowestAt, type DirectedState, type Moment } from '@/domain/control-point/open-state'
import { spotOf, type PlaceId } from '@/domain/control-point/places'
import { distanceKilometres } from '@/domain/position/distance'
import { hoursOf, limitsOn, positionOf } from '@/facts/customs/control-points'
import type { Person } from './use-who'

/** A control point as it stands in a list. */
export interface Point {
  id: PointId
  state: DirectedState
  isBarred: boolean
  /** From the chosen place, where both positions are known. */
  kilometres?: number
}

export const groupOf = (text: string | undefined): Group | undefined => GROUPS.find((group) => group === text)

/** Whether a rule of that day keeps this kind of person out, at any hour. */
export const isBarred = (id: PointId, who: Person | undefined, { day }: Moment): boolean =>
  who !== undefined && limitsOn(id, day).some(({ value }) => !value.hours && value.bars.includes(who))

/** Points of a group at a moment; the nearest first where a place is chosen, else those most people use. */
export function pointsAt(moment: Moment, { group, who, near }: { group?: Group; who?: Person; near?: PlaceId }): Point[] {
  const points = POINT_IDS.filter((id) => !group || layoutOf(id).groups.includes(group)).map((id): Point => {
    const position = near && positionOf(id)
    return {
      id,
      state: narrowestAt(hoursOf(id), moment),
      isBarred: isBarred(id, who, moment),
      ...(position && { kilometres: distanceKilometres(spotOf(near), position.value) }),
    }
  })
  const far = ({ kilometres }: Point) => kilometres ?? Infinity
  // Sorting is stable: points without a position keep their order at the end.
  return near ? points.sort((one, other) => (far(one) === far(other) ? 0 : far(one) - far(other))) : points
}
