/** The network with what holds on its days: what pages ask. */
import type { Asked } from '@/domain/journey/asked'
import { travellersOf } from '@/domain/journey/asked'
import type { Conditions, Question } from '@/domain/journey/journey'
import type { Network } from '@/domain/journey/network'
import { accessOf, placesOf, type Place } from '@/domain/journey/places'
import { makePlanner, type Planner } from '@/domain/journey/planner'
import type { Who } from '@/stores'
import { positionOf } from '@/facts/customs/control-points'
import { landmarks } from '@/facts/travel/landmarks'
import { conditionsFor, type Person } from './conditions'
import { networkOf } from './network'

export interface Travel {
  network: Network
  conditions: Conditions
  planner: Planner
  /** The place that an address names. */
  placeNamed: (id: string) => Place | undefined
}

export function makeTravel(network: Network, conditions: Conditions, places: readonly Place[]): Travel {
  const byId = new Map(places.map((place) => [place.id, place]))
  return { network, conditions, planner: makePlanner(network, conditions), placeNamed: (id) => byId.get(id) }
}

/** By whom the rules of control points tell apart; made when first asked. */
const known = new Map<Person | undefined, Travel>()
let places: Place[] | undefined

export function travelFor(person: Person | undefined): Travel {
  const network = networkOf()
  places ??= placesOf(network, landmarks, (point) => positionOf(point)?.value)
  const travel = known.get(person) ?? makeTravel(network, conditionsFor(person), places)
  known.set(person, travel)
  return travel
}

const PEOPLE: readonly Person[] = ['mainland', 'hong-kong', 'macao', 'foreigner']

/** Who somebody said to be, where that is one of those whom the boundary tells apart. */
export function personOf(who: readonly Who[]): Person | undefined {
  const said = PEOPLE.filter((one) => who.includes(one as Who))
  return said.length === 1 ? said[0] : undefined
}

/** What hundredths of each currency are worth beside each other, to compare fares by: the pataca's by law, the others near enough. */
const WORTH: Question['worth'] = { HKD: 103, MOP: 100, CNY: 112, USD: 803 }

/** The planner's question; nothing where a place is not known, or not any more. */
export function questionOf({ network, placeNamed }: Pick<Travel, 'network' | 'placeNamed'>, { from, to, when, party, pay }: Asked): Question | undefined {
  const [start, end] = [placeNamed(from), placeNamed(to)]
  if (!start || !end) return undefined
  return { from: accessOf(network, start), to: accessOf(network, end), when, party: travellersOf(party), pay, worth: WORTH, pace: 'typical' }
}
