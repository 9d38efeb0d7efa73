import { layoutOf } from '@/domain/control-point/control-points'
import type { Asked } from '@/domain/journey/asked'
import { boundariesOf } from '@/domain/journey/boundaries'
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

const sideOf = (network: Travel['network'], place: Place) => endOf(network, { ...place, stops: accessOf(network, place) }).side

/** The mainland side of a control point by land; West Kowloon's stands in Kowloon. */
function mainlandSide({ network }: Travel, place: Place): Place[] {
  const point = place.kind === 'point' && network.stops[place.stops[0]!.stop]!.point
  if (!point || point === 'west-kowloon' || !layoutOf(point).groups.some((group) => group === 'hong-kong-shenzhen' || group === 'macao-zhuhai')) return []
  return pointSides(network, place).flatMap((one) => (one.side === 'mainland' ? [one.place] : []))
}

function pointsNear(travel: Travel, place: Place): Place[] {
  if (!place.at || sideOf(travel.network, place) !== 'mainland') return []
  const points = [...placesById().values()].flatMap((one) => mainlandSide(travel, one))
  return nearestPlaces(points, place.at, NEAREST).flatMap(({ place: point, metres }) => (metres <= FARTHEST ? [point] : []))
}

/** When one is at the place itself, or leaves it, in minutes of the asked day. */
export const arrivalByTaxi = ({ end, minutes, journey }: ByTaxi): Minute => journey.arrival + (end === 'to' ? minutes : 0)
export const departureByTaxi = ({ end, minutes, journey }: ByTaxi): Minute => journey.departure - (end === 'from' ? minutes : 0)

/**
 * Where nothing on a timetable gets there any more: the way across that arrives first if the part between the control point and the
 * place in the mainland is taken by taxi. Nothing for who stays on one side, would cross more than once, or still wait for hours.
 */
export function byTaxi(travel: Travel, asked: Asked): ByTaxi | undefined {
  const { when } = asked
  if (when.is !== 'leave') return undefined
  const found = (['to', 'from'] as const).flatMap((end) => {
    const place = travel.placeNamed(asked[end])
    const other = travel.placeNamed(asked[end === 'to' ? 'from' : 'to'])
    const side = other && sideOf(travel.network, other)
    if (!place || !side || side === 'mainland') return []
    return pointsNear(travel, place).flatMap((point): ByTaxi[] => {
      const minutes = taxiMinutes(distanceMetres(place.at!, point.at!))
      const minute = when.minute + (end === 'from' ? minutes : 0)
      const part: Asked = { ...asked, [end]: point.id, when: { ...when, minute } }
      const question = questionFor(travel, part)
      const answer = question && travel.planner.answer({ ...question, slack: 0 })
      const journey = answer?.ok ? answer.journeys.find(({ choices }) => choices.includes('fastest')) : undefined
      if (!journey || longestIdle(journey, minute).minutes >= LONGEST_IDLE || boundariesOf(travel.network, journey.legs).length > 1) return []
      // It is the best of its ways to the control point, and none of those to the place.
      return [{ end, point, minutes, asked: part, journey: { ...journey, choices: [] } }]
    })
  })
  return found.sort((one, another) => arrivalByTaxi(one) - arrivalByTaxi(another) || one.journey.changes - another.journey.changes)[0]
}
