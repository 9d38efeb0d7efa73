/**
 * Reckons random months twice, with the app's rule and in exact rationals.
 *
 *     npm run oracle:contributions -- --cases 100000 [--seed 1]
 *
 * Prints every month on which they differ; exit code 1 when there is one.
 */
import { differenceAt } from './differences'

const argument = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

const cases = argument('cases', 100_000)
const first = argument('seed', 1)
let wrong = 0
for (let seed = first; seed < first + cases; seed++) {
  const difference = differenceAt(seed)
  if (difference === undefined) continue
  wrong++
  if (wrong <= 20) console.log(difference)
}
console.log(`${cases} months: ${wrong} differ`)
process.exitCode = wrong > 0 ? 1 : 0
