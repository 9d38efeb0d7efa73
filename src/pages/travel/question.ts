import { travellersOf, type Asked } from '@/domain/journey/asked'
import type { Question } from '@/domain/journey/journey'
import { accessOf, type Place } from '@/domain/journey/places'
import { networkOf, placesById } from './network'

/**
 * To compare fares in several currencies by, never to show: the pataca by its legal link, the others roughly and rounded, so that
 * what differs by less than the rates do in a year may stand in either order.
 */
const WORTH: Question['worth'] = { HKD: 103, MOP: 100, CNY: 112, USD: 804 }

export const placeNamed = (id: string): Place | undefined => placesById().get(id)

/** What the planner is asked; nothing where a place is not there any more. */
export function questionOf({ from, to, when, party, pay }: Asked): Question | undefined {
  const [start, end] = [placeNamed(from), placeNamed(to)]
  if (!start || !end) return undefined
  const network = networkOf()
  return { from: accessOf(network, start), to: accessOf(network, end), when, party: travellersOf(party), pay, worth: WORTH, pace: 'typical' }
}
