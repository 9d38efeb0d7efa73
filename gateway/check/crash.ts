/** `npm run gateway:crash -- --kills 300 [--only sqlite|postgres]`: the power goes while 64 clients work, on both databases. */
import { BAD_NETWORK } from './fault-proxy'
import { numberOption, option } from '../../tools/options'
import { inWords, isRight } from './report'
import { run } from './run'

const CLIENTS = 64

async function main(): Promise<void> {
  const kills = numberOption('kills', 300)
  const seed = numberOption('seed', 1)
  const limitMs = numberOption('minutes', Infinity) * 60_000
  const only = option('only')
  for (const kind of ['sqlite', 'postgres'] as const) {
    if (only && only !== kind) continue
    const report = await run({ kind, ops: 20_000, clients: CLIENTS, kills, faults: BAD_NETWORK, seed, limitMs, progress: console.log })
    console.log(inWords(report))
    if (!isRight(report)) process.exitCode = 1
  }
}

void main()
