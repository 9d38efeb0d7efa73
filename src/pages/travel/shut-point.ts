import { isShut, openStateAt } from '@/domain/control-point/open-state'
import type { Network } from '@/domain/journey/network'
import type { Place } from '@/domain/journey/places'
import type { CivilDate } from '@/domain/time/civil'
import { timeOfDay } from '@/domain/time/time-of-day'
import { hoursOf } from '@/facts/customs/control-points'

const NOON = timeOfDay('12:00')

/** Whether a place is a control point at which, by what was last found, nobody is let through in the days to come: suspended, or reported closed. */
export function isShutPoint({ stops }: Network, place: Place, day: CivilDate): boolean {
  const point = place.kind === 'point' ? stops[place.stops[0]!.stop]!.point : undefined
  return point !== undefined && isShut(openStateAt(hoursOf(point), { day, time: NOON }))
}
