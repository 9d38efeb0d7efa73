/**
 * Taxes worked out twice, on random cases.
 *
 *     npm run oracle:tax -- --cases 100000 [--seed 1]
 *
 * Prints every case on which the two differ by its seed; exit code 1 when there is one.
 */
import { problemAt } from './judged'

const argument = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

const cases = argument('cases', 2000)
const first = argument('seed', 1)
const start = Date.now()
let wrong = 0
for (let seed = first; seed < first + cases; seed++) {
  const problem = problemAt(seed)
  if (!problem) continue
  wrong++
  if (wrong <= 20) console.log(`seed ${seed}  ${problem}`)
}
console.log(`${cases} cases, each of seven reckonings: ${wrong} differ; ${((Date.now() - start) / 1000).toFixed(0)} s`)
process.exitCode = wrong > 0 ? 1 : 0
