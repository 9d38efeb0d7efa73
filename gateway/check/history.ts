/** `npm run gateway:history -- --ops 1000000 [--only sqlite|postgres]`: random operations of 64 clients through a bad network, on both databases. */
import { BAD_NETWORK } from './fault-proxy'
import { numberOption, option } from '../../tools/options'
import { inWords, isRight } from './report'
import { run } from './run'

const CLIENTS = 64

async function main(): Promise<void> {
  const ops = numberOption('ops', 1_000_000)
  const seed = numberOption('seed', 1)
  const limitMs = numberOption('minutes', Infinity) * 60_000
  const only = option('only')
  for (const kind of ['sqlite', 'postgres'] as const) {
    if (only && only !== kind) continue
    const report = await run({ kind, ops, clients: CLIENTS, kills: 0, faults: BAD_NETWORK, seed, limitMs, progress: console.log })
    console.log(inWords(report))
    if (!isRight(report)) process.exitCode = 1
  }
}

void main()
