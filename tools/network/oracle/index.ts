/**
 * Asks the planner and the oracle the same random questions.
 *
 *     npm run oracle -- --queries 100000 [--seed 1]
 *     npm run oracle -- --faults                        finds a question for every planted fault: `noticed.ts`
 *
 * Prints every question on which they differ by its seed; exit code 1 when there is one.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { hasFlag, numberOption } from '../../options'
import { FAULTS } from './faults'
import { forget, judged, problemAt } from './judged'

/** Where the search for a question that shows a fault is given up. */
const FURTHEST = 5000

/** Questions after which it tells how far it is. */
const TELL_EVERY = 2500

if (hasFlag('faults')) {
  const lines = Object.entries(FAULTS).map(([name, fault]) => {
    let seed = 1
    while (seed < FURTHEST && (problemAt(seed, fault) === undefined || problemAt(seed) !== undefined)) seed++
    return `  '${name}': ${seed < FURTHEST ? seed : NaN},\n`
  })
  writeFileSync(path.join(__dirname, 'noticed.ts'), `/** The first question that shows each fault; written by \`npm run oracle -- --faults\`. */\nexport const NOTICED: Record<string, number> = {\n${lines.join('')}}\n`)
  process.exit()
}

const queries = numberOption('queries', 2000)
const first = numberOption('seed', 1)
let wrong = 0
let refused = 0
let choices = 0
const start = Date.now()
for (let seed = first; seed < first + queries; seed++) {
  const problem = problemAt(seed)
  const { one, right } = judged(seed)
  forget(seed)
  if (right.length === 0) refused++
  choices += right.length
  if ((seed - first + 1) % TELL_EVERY === 0) console.log(`${seed - first + 1} asked, ${wrong} differ`)
  if (!problem) continue
  wrong++
  if (wrong <= 20) console.log(`seed ${seed}  ${one.question.when.is}  ${problem}`)
}
console.log(`${queries} questions, ${refused} without a journey, ${choices} choices in the others: ${wrong} differ; ${((Date.now() - start) / 1000).toFixed(0)} s`)
process.exitCode = wrong > 0 ? 1 : 0
