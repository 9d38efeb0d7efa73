/** May I work there? Asks only what still decides something, and answers all ways at once. */
import type { Checker, Question } from '../checker/checker'
import { PLACES } from '../stay/movement'
import type { CivilDate } from '../time/civil'
import { bandsOf, isAtHome, judge, routesFor, type Verdict, type WorkRoute } from './judge'
import { CHOICES, isNumber, QUESTIONS, WORKERS, type AskedOfPerson, type Place, type Profile, type Worker } from './profile'

export type MayIQuestion = 'who' | 'where' | AskedOfPerson

export interface Judged<Route extends WorkRoute> {
  route: Route
  verdict: Verdict
}

const ORDER: readonly Verdict['kind'][] = ['yes', 'nearly', 'open', 'no', 'closed']

/** All ways for such a person with their verdicts: what is open to them first, in the order of the list otherwise. */
export function judgedRoutes<Route extends WorkRoute>(routes: readonly Route[], who: Worker, where: Place, profile: Profile, today: CivilDate): Judged<Route>[] {
  const judged = routesFor(routes, who, where).map((route) => ({ route, verdict: judge(route, profile, today) }))
  return ORDER.flatMap((kind) => judged.filter(({ verdict }) => verdict.kind === kind))
}

const optionsOf = (routes: readonly WorkRoute[], asked: AskedOfPerson): readonly string[] => (isNumber(asked) ? bandsOf(routes, asked).map(String) : CHOICES[asked])

/** Ends when no further answer changes what is said of any way; a count of criteria or points is left to whoever wants it. */
export function mayI<Route extends WorkRoute>(routes: readonly Route[], today: CivilDate): Checker<MayIQuestion, { who: Worker; where: Place; isAtHome: boolean }> {
  return ({ who, where, ...profile }) => {
    if (!who) return { ask: { id: 'who', options: WORKERS } }
    if (!where) return { ask: { id: 'where', options: PLACES } }
    const [person, place] = [who as Worker, where as Place]
    const there = routesFor(routes, person, place)
    const open = new Set(there.flatMap((route) => {
      const verdict = judge(route, profile, today)
      return verdict.kind === 'open' ? verdict.asks : []
    }))
    const next = isAtHome(person, place) ? undefined : QUESTIONS.find((one) => open.has(one))
    if (!next) return { result: { who: person, where: place, isAtHome: isAtHome(person, place) } }
    const ask: Question<MayIQuestion> = { id: next, options: optionsOf(there, next) }
    return { ask }
  }
}
