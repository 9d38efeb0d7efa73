import { isLargeDetour, towards, type Candidate } from '@/domain/control-point/crossing'
import { hoursOn } from '@/domain/control-point/hours'
import type { Moment } from '@/domain/control-point/open-state'
import { spotOf, type PlaceId } from '@/domain/control-point/places'
import { distanceKilometres } from '@/domain/position/distance'
import { busyOn, lanesOn, waysOn, type Lane } from '@/facts/customs/control-point-guide'
import { positionOf } from '@/facts/customs/control-points'
import { isBarred } from '../control-points/points'
import type { Person } from '../../use-person'

export interface Asked {
  from: PlaceId
  to: PlaceId
  arrival: Moment
  who: Person | undefined
}

/** What few people of a kind have: a lane that asks for it is no lane for somebody of whom nothing else is known. */
const RARE: readonly string[] = ['foreign-residence', 'residence-mainland', 'electronic-document']

const isFor = ({ who: whom, needs = [], nationalities }: Lane, who: Person | undefined): boolean =>
  who !== undefined && whom.includes(who) && !nationalities && !needs.some((need) => RARE.includes(need))

/** Ways between two places, with what is known of each for this person. */
export function candidatesFor({ from, to, arrival, who }: Asked): Candidate[] {
  const [start, end] = [spotOf(from), spotOf(to)]
  return waysOn(arrival.day).flatMap((one): Candidate[] => {
    const way = towards(one, start.side, end.side)
    if (!way) return []
    const [first, last] = way.ends.map(({ point }) => positionOf(point)?.value)
    const points = [...new Set(way.ends.map(({ point }) => point))]
    // Long at either end is long; short only where both are said to be.
    const waits = points.map((point) => busyOn(point, arrival.day)?.value.waits)
    const hours = way.hours.map((side) => hoursOn(side, arrival.day))
    return [
      {
        way,
        ...(first && last && { kilometres: distanceKilometres(start, first) + distanceKilometres(last, end) }),
        ...(waits.includes('long') ? { waits: 'long' as const } : waits.every((wait) => wait === 'short') && { waits: 'short' as const }),
        hasLane: points.some((point) => lanesOn(point, arrival.day).some(({ value }) => isFor(value, who))),
        isDetour: first !== undefined && last !== undefined && isLargeDetour(distanceKilometres(start, first) + distanceKilometres(first, last) + distanceKilometres(last, end), distanceKilometres(start, end)),
        isBarred: points.some((point) => isBarred(point, who, arrival)),
        isDoubtful: hours.some((entry) => entry !== undefined && (entry.conflict !== undefined || entry.source.confidence === 'low')),
      },
    ]
  })
}

