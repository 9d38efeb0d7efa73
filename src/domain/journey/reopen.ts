import type { Mark } from './asked'
import type { Answer, Journey, Question } from './journey'
import type { Network } from './network'
import type { Planner } from './planner'

/** Hours after the fastest in which a journey is looked for again: what is written down may be slow, and cheap. */
const SLACK = 480

/** What tells a journey from others: when it leaves and arrives, and its lines by operator. */
export function markOf({ lines, operators }: Pick<Network, 'lines' | 'operators'>, { departure, arrival, legs }: Journey): Mark {
  const ids = legs.flatMap((leg) => (leg.is === 'ride' ? [`${operators[lines[leg.line]!.operator]!.id}.${lines[leg.line]!.id}`] : []))
  return { departure, arrival, lines: ids }
}

/**
 * `journey`: the same lines at the same minute, though it may arrive at another if the timetable changed. `others`: what there is
 * in its place, with the reason where there is nothing.
 */
export type Reopened = { is: 'found'; journey: Journey; answer: Answer } | { is: 'gone'; answer: Answer }

/** The journey of a mark among the answers to its question, or to the same one asked for its own minute. */
export function reopen(network: Network, planner: Pick<Planner, 'answer'>, question: Question, mark: Mark): Reopened {
  const answer = planner.answer(question)
  const found = sameIn(network, answer, mark)
  if (found) return { is: 'found', journey: found, answer }
  const again = planner.answer({ ...question, when: { is: 'leave', day: question.when.day, minute: mark.departure }, slack: SLACK })
  const later = sameIn(network, again, mark)
  return later ? { is: 'found', journey: later, answer } : { is: 'gone', answer }
}

function sameIn(network: Network, answer: Answer, mark: Mark): Journey | undefined {
  if (!answer.ok) return undefined
  const same = answer.journeys.filter((journey) => journey.departure === mark.departure && markOf(network, journey).lines.join() === mark.lines.join())
  return same.find(({ arrival }) => arrival === mark.arrival) ?? same[0]
}
