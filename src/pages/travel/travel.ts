import type { Asked } from '@/domain/journey/asked'
import type { Conditions, Question } from '@/domain/journey/journey'
import type { Network } from '@/domain/journey/network'
import type { Place } from '@/domain/journey/places'
import type { Planner } from '@/domain/journey/planner'
import { conditionsFor, type Person } from './conditions'
import { networkOf, plannerFor } from './network'
import { placeNamed, questionOn } from './question'

/** A network with what holds on its days: what pages about one journey or station are made of. */
export interface Travel {
  network: Network
  conditions: Conditions
  planner: Planner
  /** The place that an address names. */
  placeNamed: (id: string) => Place | undefined
}

const known = new Map<Person | undefined, Travel>()

/** By whom control points tell apart; made when first asked. */
export function travelFor(person: Person | undefined): Travel {
  const travel = known.get(person) ?? { network: networkOf(), conditions: conditionsFor(person), planner: plannerFor(person), placeNamed }
  known.set(person, travel)
  return travel
}

export const questionFor = ({ network, placeNamed: named }: Pick<Travel, 'network' | 'placeNamed'>, asked: Asked): Question | undefined => questionOn(network, named, asked)
