/**
 * Asks the app's reckoning of money and a second one in exact rationals the same random questions: conversions over several rates,
 * splits, trips in three currencies.
 *
 *     npm run oracle:money -- --queries 100000 [--seed 1]
 *
 * Prints every question on which they differ by its seed; exit code 1 when there is one.
 */
import { problemAt } from './questions'

const argument = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

const queries = argument('queries', 100_000)
const first = argument('seed', 1)
let wrong = 0
const start = Date.now()
for (let seed = first; seed < first + queries; seed++) {
  const problem = problemAt(seed)
  if (!problem) continue
  wrong++
  if (wrong <= 20) console.log(`seed ${seed}  ${problem}`)
}
console.log(`${queries} questions on money: ${wrong} differ; ${((Date.now() - start) / 1000).toFixed(0)} s`)
process.exitCode = wrong > 0 ? 1 : 0
