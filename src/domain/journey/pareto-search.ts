import type { Costs } from './costs'
import type { Fares } from './fares'
import type { Question } from './journey'
import type { Search } from './search'

/** What the search for all choices is asked. */
export interface ParetoSearch extends Search {
  fares: Fares
  worth: Question['worth']
  /** Nothing that arrives later is looked for. */
  latest: number
  /** Only that it arrives in time counts, not when: for who asks for the latest departure. */
  isAnyArrivalGood: boolean
  /** What is left from each stop to pay and to walk; worth its while for many minutes. */
  costs?: Costs
}
