import { travellersOf, type Asked } from '@/domain/journey/asked'
import type { Question } from '@/domain/journey/journey'
import type { Network } from '@/domain/journey/network'
import { accessOf, type Place } from '@/domain/journey/places'
import { taxiFare } from '@/domain/journey/taxi-fare'
import { taxiTariffOn } from '@/facts/travel/taxi'
import { cityOf } from './city-of'
import { networkOf, placeNamed } from './network'

/**
 * To compare fares in several currencies by, never to show: the pataca by its legal link, the others roughly and rounded, so that
 * what differs by less than the rates do in a year may stand in either order.
 */
const WORTH: Question['worth'] = { HKD: 103, MOP: 100, CNY: 112, USD: 804 }

export { placeNamed }

/** What the planner is asked on a network; nothing where a place is not there any more. */
export function questionOn(network: Network, named: (id: string) => Place | undefined, { from, to, when, party, pay }: Asked): Question | undefined {
  const [start, end] = [named(from), named(to)]
  if (!start || !end) return undefined
  const travellers = travellersOf(party)
  const taxi = (stop: number, metres: number) => {
    const operator = network.operators[network.stops[stop]!.operator]
    const tariff = taxiTariffOn(cityOf(operator?.id ?? ''), when.day)
    return tariff && taxiFare(tariff.value, metres, travellers.length)
  }
  return { from: accessOf(network, start, taxi), to: accessOf(network, end, taxi), when, party: travellers, pay, worth: WORTH, pace: 'typical' }
}

export const questionOf = (asked: Asked): Question | undefined => questionOn(networkOf(), placeNamed, asked)
