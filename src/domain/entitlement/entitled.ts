/** Am I entitled? One short set of questions that answers all schemes at once. */
import type { Checker, Question } from '../checker/checker'
import { ageBandsOf, judgedSchemes, type Scheme } from './judge'
import { CHOICES, OLDER_PEOPLE, QUESTIONS, type Asked, type OlderPerson } from './person'

export type EntitledQuestion = 'who' | Asked

/** Asks only what still decides something for somebody like this, and ends when nothing does. */
export function entitled<One extends Scheme>(schemes: readonly One[]): Checker<EntitledQuestion, { who: OlderPerson }> {
  const ages = new Map(OLDER_PEOPLE.map((who) => [who, ageBandsOf(schemes.filter((one) => one.who.includes(who))).map(String)]))
  return ({ who, ...profile }) => {
    if (!who) return { ask: { id: 'who', options: OLDER_PEOPLE } }
    const person = who as OlderPerson
    const open = new Set(judgedSchemes(schemes, person, profile).flatMap(({ verdict }) => (verdict.kind === 'open' ? verdict.asks : [])))
    const next = QUESTIONS.find((one) => open.has(one))
    if (!next) return { result: { who: person } }
    const ask: Question<EntitledQuestion> = { id: next, options: next === 'age' ? ages.get(person)! : CHOICES[next] }
    return { ask }
  }
}
