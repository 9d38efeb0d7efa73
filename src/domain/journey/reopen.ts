import type { Mark } from './asked'
import type { Answer, Journey, Question } from './journey'
import type { Network } from './network'
import type { Planner } from './planner'

/** What tells a journey from others: when it leaves and arrives, and its lines by operator. */
export function markOf({ lines, operators }: Pick<Network, 'lines' | 'operators'>, { departure, arrival, legs }: Journey): Mark {
  const ids = legs.flatMap((leg) => (leg.is === 'ride' ? [`${operators[lines[leg.line]!.operator]!.id}.${lines[leg.line]!.id}`] : []))
  return { departure, arrival, lines: ids }
}

/** `gone`: with the answer to what was asked, which is what there is in its place. */
export type Reopened = { is: 'found'; journey: Journey } | { is: 'gone'; answer: Answer }

/**
 * The journey of a mark: the same lines at the same minute, though it may arrive at another if the timetable changed. It is looked
 * for among those that leave then, which is soon done; one that is beaten there by another may still be among the answers to the
 * question that was asked, or be the last one of that night.
 */
export function reopen(network: Network, planner: Planner, question: Question, mark: Mark): Reopened {
  const then = planner.answer({ ...question, when: { is: 'leave', day: question.when.day, minute: mark.departure } })
  const found = sameIn(network, then, mark)
  if (found) return { is: 'found', journey: found }
  const answer = planner.answer(question)
  const asked = sameIn(network, answer, mark) ?? lastOne(network, planner, question, mark)
  return asked ? { is: 'found', journey: asked } : { is: 'gone', answer }
}

/** Of ways that leave and arrive at the same minutes the last one need not be the one that the choices keep. */
function lastOne(network: Network, planner: Planner, question: Question, mark: Mark): Journey | undefined {
  const last = question.when.is === 'leave' ? planner.lastTonight(question) : undefined
  return last && sameIn(network, { ok: true, journeys: [last] }, mark)
}

function sameIn(network: Network, answer: Answer, mark: Mark): Journey | undefined {
  if (!answer.ok) return undefined
  const same = answer.journeys.filter((journey) => journey.departure === mark.departure && markOf(network, journey).lines.join() === mark.lines.join())
  return same.find(({ arrival }) => arrival === mark.arrival) ?? same[0]
}
