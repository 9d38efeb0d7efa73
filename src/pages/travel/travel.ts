import { travellersOf, type Asked } from '@/domain/journey/asked'
import { clearedOnly } from '@/domain/journey/cleared'
import type { Conditions, Question } from '@/domain/journey/journey'
import type { Network } from '@/domain/journey/network'
import { endOf } from '@/domain/journey/other-lines'
import { accessOf, type Place } from '@/domain/journey/places'
import { makePlanner, type Planner } from '@/domain/journey/planner'
import { taxiFare } from '@/domain/journey/taxi-fare'
import { taxiTariffOn } from '@/facts/travel/taxi'
import type { Now } from '@/platform/clock'
import type { QueuesNow } from '../use-live'
import type { Person } from '../use-person'
import { cityAt } from './city-of'
import { conditionsFor, type LiveQueuesThen } from './conditions'
import { networkOf, placeNamed } from './network'

/** A network with what holds on its days: what pages about journeys and stations are made of. */
export interface Travel {
  network: Network
  conditions: Conditions
  planner: Planner
  /** The place that an address names. */
  placeNamed: (id: string) => Place | undefined
}

const known = new Map<Person | undefined, Travel>()

function travelWith(person: Person | undefined, live?: LiveQueuesThen): Travel {
  const [network, conditions] = [networkOf(), conditionsFor(person, live)]
  return { network, conditions, planner: clearedOnly(network, makePlanner(network, conditions)), placeNamed }
}

/**
 * By whom control points tell apart; made when first asked, and kept with the days that were planned: a second question is answered faster.
 *
 * @param live queues to plan by; what is planned so is kept for nobody, since the next minute has others
 */
export function travelFor(person: Person | undefined, live?: LiveQueuesThen): Travel {
  if (live) return travelWith(person, live)
  const found = known.get(person)
  if (found) return found
  const travel = travelWith(person)
  known.set(person, travel)
  return travel
}

/** How soon one must leave for the queues of this minute to be those that one meets. */
const SOON = 60

/** The queues to plan a question by, with words that change when they do; nothing where none is known, or it is of another hour. */
export function queuesFor({ when }: Asked, { day, time }: Now, { queues, instant }: QueuesNow): { live: LiveQueuesThen; key: string } | undefined {
  const minute = when.is === 'range' ? when.from : when.minute
  const isSoon = when.day === day && (when.is === 'arrive' ? minute >= time : minute <= time + SOON && minute >= time - SOON)
  const longer = queues.filter(({ level }) => level === 'busy' || level === 'very-busy')
  if (!isSoon || longer.length === 0) return undefined
  return { live: { day, time, queues: longer, instant }, key: longer.map(({ point, side, way, who, level }) => [point, side, way, who, level].join('/')).join(' ') }
}

/**
 * To compare fares in several currencies by, never to show: the pataca by its legal link, the others roughly and rounded, so that
 * what differs by less than the rates do in a year may stand in either order.
 */
const WORTH: Question['worth'] = { HKD: 103, MOP: 100, CNY: 112, USD: 804 }

/** What the planner is asked; nothing where a place is not there any more. */
export function questionFor({ network, placeNamed: named }: Pick<Travel, 'network' | 'placeNamed'>, { from, to, when, party, pay }: Asked): Question | undefined {
  const [start, end] = [named(from), named(to)]
  if (!start || !end) return undefined
  const travellers = travellersOf(party)
  const taxi = (stop: number, metres: number) => {
    const tariff = taxiTariffOn(cityAt(network, stop), when.day)
    return tariff && taxiFare(tariff.value, metres, travellers.length)
  }
  const { side } = endOf(network, start)
  const isWithin = start.kind !== 'point' && end.kind !== 'point' && side !== undefined && side === endOf(network, end).side
  // A taxi to a control point is for who passes it; who stays on one side would go out of the way to ride on from there.
  const access = (place: Place) => {
    const all = accessOf(network, place, taxi)
    const other = all.filter(({ stop, by }) => !(by === 'taxi' && network.stops[stop]!.point))
    return isWithin && other.length > 0 ? other : all
  }
  return { from: access(start), to: access(end), when, party: travellers, pay, worth: WORTH, pace: 'typical' }
}
