/**
 * Benchmarks of size, start-up and paint, beside a hello made by `taro init`.
 *
 *     npx tsx bench/run.ts [size|startup|paint ...] [--fresh]
 *
 * All three when none is named. Builds what is missing; `--fresh` makes what we compare with anew. README.md has the method.
 */
import { forgetBuilds } from './builds'
import { machineLine } from './machine'
import { printPaint } from './paint'
import { printSizes } from './size'
import { printStartup } from './startup'

const BENCHMARKS = { size: printSizes, startup: printStartup, paint: printPaint }

const isName = (word: string): word is keyof typeof BENCHMARKS => word in BENCHMARKS

async function main(words: string[]) {
  const unknown = words.filter((word) => !isName(word) && word !== '--fresh')
  if (unknown.length > 0) throw new Error(`there is no "${unknown.join(' ')}", only ${Object.keys(BENCHMARKS).join(', ')} and --fresh`)
  if (words.includes('--fresh')) forgetBuilds()
  const named = words.filter(isName)
  for (const name of named.length > 0 ? named : (Object.keys(BENCHMARKS) as (keyof typeof BENCHMARKS)[])) {
    console.log(`\n${machineLine()}`)
    await BENCHMARKS[name]()
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
