import { numberOption, option } from '../../tools/options'
import { BAD_NETWORK } from './fault-proxy'
import { inWords, isRight } from './report'
import { run } from './run'

const CLIENTS = 64

/** Runs on both databases, or on that of `--only`, through a bad network, and fails the command where an answer was wrong. */
export async function onBoth(much: { ops: number; kills: number }): Promise<void> {
  const seed = numberOption('seed', 1)
  const limitMs = numberOption('minutes', Infinity) * 60_000
  const only = option('only')
  for (const kind of ['sqlite', 'postgres'] as const) {
    if (only && only !== kind) continue
    const report = await run({ kind, ...much, clients: CLIENTS, faults: BAD_NETWORK, seed, limitMs, progress: console.log })
    console.log(inWords(report))
    if (!isRight(report)) process.exitCode = 1
  }
}
