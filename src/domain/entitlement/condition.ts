/** Whether answers fulfil what a scheme asks for. */
import type { Asked, ChoiceAsked, Profile } from './person'

export type Simple =
  /** Whole years, `from` included. */
  | { asks: 'age'; from: number }
  /** `unsure`: answers that decide nothing yet, such as "rather not say". */
  | { asks: ChoiceAsked; of: readonly string[]; unsure?: readonly string[] }

/** One of several ways, each of which may need several things; `says` names the sentence that puts it in words. */
export interface AnyOf {
  any: readonly (readonly Simple[])[]
  says: string
}

export type Condition = Simple | AnyOf

export type State = 'met' | 'unsure' | 'open' | 'unmet'

export const isAnyOf = (condition: Condition): condition is AnyOf => 'any' in condition

/** From what speaks against it to what fulfils it. */
const WORST_FIRST: readonly State[] = ['unmet', 'open', 'unsure', 'met']
const worst = (states: readonly State[]): State => WORST_FIRST.find((one) => states.includes(one)) ?? 'met'
/** Of several ways the one that is open is asked about before one gives up on it. */
const BEST_FIRST: readonly State[] = ['met', 'open', 'unsure', 'unmet']
const best = (states: readonly State[]): State => BEST_FIRST.find((one) => states.includes(one)) ?? 'unmet'

/**
 * @throws RangeError on an age that is no whole number: a programming error, the page sees to it
 */
export function stateOf(condition: Condition, profile: Profile): State {
  if (isAnyOf(condition)) return best(condition.any.map((all) => worst(all.map((one) => stateOf(one, profile)))))
  const answer = profile[condition.asks]
  if (answer === undefined) return 'open'
  if (condition.asks === 'age') {
    if (!/^\d{1,3}$/.test(answer)) throw new RangeError(`"${answer}" is no age`)
    return Number(answer) >= condition.from ? 'met' : 'unmet'
  }
  return condition.of.includes(answer) ? 'met' : condition.unsure?.includes(answer) ? 'unsure' : 'unmet'
}

/** All simple conditions in it. */
export const simpleIn = (condition: Condition): readonly Simple[] => (isAnyOf(condition) ? condition.any.flat() : [condition])

/** What would have to be asked to decide it; of a way that is closed already nothing. */
export function openIn(condition: Condition, profile: Profile): Asked[] {
  if (stateOf(condition, profile) !== 'open') return []
  const ways = isAnyOf(condition) ? condition.any : [[condition]]
  return ways
    .filter((all) => worst(all.map((one) => stateOf(one, profile))) === 'open')
    .flat()
    .filter((one) => stateOf(one, profile) === 'open')
    .map(({ asks }) => asks)
}
