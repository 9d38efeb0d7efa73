/** Whether a person fulfils what a way to work somewhere asks for. */
import type { CivilDate } from '../time/civil'
import { isNumber, type Asked, type ChoiceAsked, type NumberAsked, type Place, type Profile, type Worker } from './profile'

export type Condition =
  /** A whole number, both ends included. */
  | { asks: NumberAsked; from?: number; to?: number }
  | { asks: ChoiceAsked; of: readonly string[] }

export interface WorkRoute {
  id: string
  where: Place
  who: readonly Worker[]
  /** All of them must hold. */
  conditions: readonly Condition[]
  /** Last day on which one may apply, where there is one. */
  closes?: string
}

export type Verdict =
  | { kind: 'yes' }
  /** Each of what is missing can still be had: an offer, more years, more points. */
  | { kind: 'nearly'; missing: Condition[] }
  /** Nothing speaks against it so far; this is not known yet. */
  | { kind: 'open'; asks: Asked[] }
  | { kind: 'no'; because: Condition[] }
  | { kind: 'closed'; since: string }

/** Time and a contract change these; a birthday that has passed, a degree or last year's income do not change soon. */
const CAN_COME: readonly Asked[] = ['age', 'worked', 'criteria', 'points', 'offer', 'employer', 'lived', 'score']

type State = 'met' | 'missing' | 'against' | 'open'

/**
 * @throws RangeError on a number that is none: a programming error, the page sees to it
 */
export function stateOf(condition: Condition, profile: Profile): State {
  const answer = profile[condition.asks]
  if (answer === undefined) return 'open'
  if ('of' in condition) return condition.of.includes(answer) ? 'met' : CAN_COME.includes(condition.asks) ? 'missing' : 'against'
  const number = Number(answer)
  if (!Number.isInteger(number)) throw new RangeError(`"${answer}" is no answer to "${condition.asks}"`)
  if (condition.from !== undefined && number < condition.from) return CAN_COME.includes(condition.asks) ? 'missing' : 'against'
  return condition.to !== undefined && number > condition.to ? 'against' : 'met'
}

/** What is against it comes first, then what is not known, then what is missing: nobody is "nearly" there who was not asked all. */
export function judge({ conditions, closes }: WorkRoute, profile: Profile, today: CivilDate): Verdict {
  const inState = (wanted: State) => conditions.filter((condition) => stateOf(condition, profile) === wanted)
  const because = inState('against')
  if (because.length > 0) return { kind: 'no', because }
  if (closes !== undefined && closes < today) return { kind: 'closed', since: closes }
  const open = inState('open')
  if (open.length > 0) return { kind: 'open', asks: [...new Set(open.map(({ asks }) => asks))] }
  const missing = inState('missing')
  return missing.length > 0 ? { kind: 'nearly', missing } : { kind: 'yes' }
}

/** Ways that are there for such a person at all. */
export const routesFor = <Route extends WorkRoute>(routes: readonly Route[], who: Worker, where: Place): Route[] => routes.filter((route) => route.where === where && route.who.includes(who))

/** Whether one has the right to work there anyway. */
export const isAtHome = (who: Worker, where: Place): boolean => who === where

/**
 * Where answers to a number begin to differ: each limit, and what comes right after one. The first is 0.
 * An answer is the least number of its band, so that both sides of every limit are told apart.
 */
export function bandsOf(routes: readonly WorkRoute[], asked: NumberAsked): number[] {
  const limits = routes.flatMap(({ conditions }) =>
    conditions.flatMap((one) => (one.asks !== asked || !isNumber(one.asks) || 'of' in one ? [] : [...(one.from === undefined ? [] : [one.from]), ...(one.to === undefined ? [] : [one.to + 1])])),
  )
  return [...new Set([0, ...limits])].sort((one, other) => one - other)
}
