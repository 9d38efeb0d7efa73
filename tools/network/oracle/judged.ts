import type { Answer } from '../../../src/domain/journey/journey'
import type { Network } from '../../../src/domain/journey/network'
import { unpackNetwork } from '../../../src/domain/journey/pack'
import { makePlanner } from '../../../src/domain/journey/planner'
import { compileNetwork } from '../compile'
import { disagreement } from './disagreement'
import type { Fault } from './faults'
import { rightAnswer } from './judge'
import { caseOf, type Case } from './worlds'

interface Judged {
  one: Case
  right: string[]
  network: Network
}

/** A case with its right answer, kept: faults ask for the same ones. */
const known = new Map<number, Judged>()

export function judged(seed: number): Judged {
  const before = known.get(seed)
  if (before) return before
  const one = caseOf(seed)
  const made = { one, right: rightAnswer(one.world, one.question), network: unpackNetwork(compileNetwork(one.world.operators)) }
  known.set(seed, made)
  return made
}

/** A hundred thousand would fill the memory. */
export const forget = (seed: number) => known.delete(seed)

function answered({ one, network }: Judged, fault: Fault): Answer {
  const given = fault({ network, conditions: one.world.conditions, question: one.question })
  return makePlanner(given.network, given.conditions).answer(given.question)
}

/** How the planner, with a fault or without, differs from what is right; nothing when it does not. */
export function problemAt(seed: number, fault: Fault = (given) => given): string | undefined {
  const made = judged(seed)
  return disagreement(made.one, made.right, answered(made, fault))
}
