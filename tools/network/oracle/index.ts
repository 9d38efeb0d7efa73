/**
 * Asks the planner and the oracle the same random questions.
 *
 *     npm run oracle -- --queries 100000 [--seed 1]
 *
 * Prints every question on which they differ by its seed; exit code 1 when there is one.
 */
import { compileNetwork } from '../compile'
import { makePlanner } from '../../../src/domain/journey/planner'
import { unpackNetwork } from '../../../src/domain/journey/pack'
import { rightAnswer } from './judge'
import { disagreement } from './disagreement'
import { caseOf } from './worlds'

const argument = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

const queries = argument('queries', 2000)
const first = argument('seed', 1)
let wrong = 0
let refused = 0
let choices = 0
const start = Date.now()
for (let seed = first; seed < first + queries; seed++) {
  const one = caseOf(seed)
  const right = rightAnswer(one.world, one.question)
  const answer = makePlanner(unpackNetwork(compileNetwork(one.world.operators)), one.world.conditions).answer(one.question)
  const problem = disagreement(one, right, answer)
  if (right.length === 0) refused++
  choices += right.length
  if (!problem) continue
  wrong++
  if (wrong <= 20) console.log(`seed ${seed}  ${one.question.when.is}  ${problem}`)
}
console.log(`${queries} questions, ${refused} without a journey, ${choices} choices in the others: ${wrong} differ; ${((Date.now() - start) / 1000).toFixed(0)} s`)
process.exitCode = wrong > 0 ? 1 : 0
