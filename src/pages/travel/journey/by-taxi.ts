import { layoutOf } from '@/domain/control-point/control-points'
import type { Asked } from '@/domain/journey/asked'
import { LONGEST_IDLE, longestIdle } from '@/domain/journey/cards'
import type { Journey, Minute } from '@/domain/journey/journey'
import { endOf } from '@/domain/journey/other-lines'
import { accessOf, nearestPlaces, taxiMinutes, type Place } from '@/domain/journey/places'
import { pointSides } from '@/domain/journey/point-sides'
import { distanceMetres } from '@/domain/position/distance'
import { placesById } from '../network'
import { questionFor, type Travel } from '../travel'

/** A way between a place and the mainland side of a control point by land, with the rest of it by taxi. */
export interface ByTaxi {
  /** The end that the taxi is for. */
  end: 'from' | 'to'
  /** The side of the control point. */
  point: Place
  /** An estimate. */
  minutes: Minute
  /** What the journey answers: from or to the control point. */
  asked: Asked
  journey: Journey
}

/** In a straight line: farther places lie beyond another city, or across the sea. */
const FARTHEST = 25_000
const NEAREST = 6

const isByLand = ({ id }: Place): boolean => layoutOf(id.replace(/^point:/, '') as Parameters<typeof layoutOf>[0]).groups.some((group) => group === 'hong-kong-shenzhen' || group === 'macao-zhuhai')

/** The mainland sides of the control points by land that are near a place in the mainland. */
function pointsNear({ network }: Travel, place: Place): Place[] {
  const { at } = place
  if (!at || place.kind === 'point' || sideOf(network, place) !== 'mainland') return []
  const points = [...placesById().values()].filter((one) => one.kind === 'point' && isByLand(one))
  const near = nearestPlaces(points, at, NEAREST).filter(({ metres }) => metres <= FARTHEST)
  return near.flatMap(({ place: point }) => pointSides(network, point).flatMap((one) => (one.side === 'mainland' ? [one.place] : [])))
}

const sideOf = (network: Travel['network'], place: Place) => endOf(network, { ...place, stops: accessOf(network, place) }).side

/** When one is at the place itself, in minutes of the asked day. */
export const arrivalByTaxi = ({ end, minutes, journey }: ByTaxi): Minute => journey.arrival + (end === 'to' ? minutes : 0)

/**
 * Where nothing on a timetable gets there when one leaves: the way across that arrives first if the part between the control point and
 * the place in the mainland is taken by taxi. Nothing within a side, nor where one would still wait for hours.
 */
export function byTaxi(travel: Travel, asked: Asked): ByTaxi | undefined {
  const { when } = asked
  if (when.is !== 'leave') return undefined
  const found = (['to', 'from'] as const).flatMap((end) => {
    const place = travel.placeNamed(asked[end])
    const other = travel.placeNamed(asked[end === 'to' ? 'from' : 'to'])
    if (!place || !other || sideOf(travel.network, other) === 'mainland') return []
    return pointsNear(travel, place).flatMap((point): ByTaxi[] => {
      const minutes = taxiMinutes(distanceMetres(place.at!, point.at!))
      const part: Asked = { ...asked, [end]: point.id, when: { ...when, minute: when.minute + (end === 'from' ? minutes : 0) } }
      const question = questionFor(travel, part)
      const answer = question && travel.planner.answer(question)
      const journeys = answer?.ok ? answer.journeys.filter((journey) => longestIdle(journey, part.when.is === 'leave' ? part.when.minute : 0).minutes < LONGEST_IDLE) : []
      // It is the best of its ways to the control point, and none of those to the place.
      return journeys.map((journey) => ({ end, point, minutes, asked: part, journey: { ...journey, choices: [] } }))
    })
  })
  return found.sort((one, another) => arrivalByTaxi(one) - arrivalByTaxi(another))[0]
}
