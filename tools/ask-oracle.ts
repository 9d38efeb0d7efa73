/** Asks an oracle and the app the same questions, one a seed, and tells where they differ. */
import { numberOption } from './options'

/** Differences that are printed. */
const SHOWN = 20

/**
 * Asks as many as `--<what>` says, from `--seed` on (1). The exit code is 1 when there is a difference.
 *
 * @param what name of the option that says how many, and of the questions in the last line
 * @param problemAt how the two differ at a seed, if they do
 */
export function askOracle(what: string, many: number, problemAt: (seed: number) => string | undefined): void {
  const count = numberOption(what, many)
  const first = numberOption('seed', 1)
  const start = Date.now()
  let wrong = 0
  for (let seed = first; seed < first + count; seed++) {
    const problem = problemAt(seed)
    if (!problem) continue
    wrong++
    if (wrong <= SHOWN) console.log(`seed ${seed}  ${problem}`)
  }
  console.log(`${count} ${what}: ${wrong} differ; ${((Date.now() - start) / 1000).toFixed(0)} s`)
  process.exitCode = wrong > 0 ? 1 : 0
}
