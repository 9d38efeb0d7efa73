import { GROUPS, layoutOf, POINT_IDS, type Group, type PointId } from '@/domain/control-point/control-points'
import { narrowestAt, type DirectedState, type Moment } from '@/domain/control-point/open-state'
import { distanceMetres, type RoughPosition } from '@/domain/position/distance'
import { hoursOf, limitsOn, positionOf } from '@/facts/customs/control-points'
import type { Person } from '../../use-person'

/** A control point as it stands in a list. */
export interface Point {
  id: PointId
  state: DirectedState
  isBarred: boolean
  /** From where one asks, where both positions are known. */
  metres?: number
}

/** Where a point stands in a list. One that is closed in a direction and open in the other is neither: who goes the other way can pass. */
export const standingOf = ({ is, open }: DirectedState): DirectedState['is'] | 'part' => (open ? 'part' : is)

export const groupOf = (text: string | undefined): Group | undefined => GROUPS.find((group) => group === text)

/** Whether a rule of that day keeps this kind of person out, at any hour. */
export const isBarred = (id: PointId, who: Person | undefined, { day }: Moment): boolean =>
  who !== undefined && limitsOn(id, day).some(({ value }) => !value.hours && value.bars.includes(who))

/** Points of a group at a moment; the nearest first where it is known from where, else those most people use. */
export function pointsAt(moment: Moment, { group, who, start }: { group?: Group; who?: Person; start?: RoughPosition }): Point[] {
  const points = POINT_IDS.filter((id) => !group || layoutOf(id).groups.includes(group)).map((id): Point => {
    const position = start && positionOf(id)
    return {
      id,
      state: narrowestAt(hoursOf(id), moment),
      isBarred: isBarred(id, who, moment),
      ...(position && { metres: distanceMetres(start, position.value) }),
    }
  })
  if (!start) return points
  const far = ({ metres = Infinity }: Point) => metres
  const place = ({ id }: Point) => POINT_IDS.indexOf(id)
  // Points as far, and those without a position at the end, keep their order: said here, as sorting is not stable in old engines.
  return points.sort((one, other) => (far(one) === far(other) ? place(one) - place(other) : far(one) - far(other)))
}
