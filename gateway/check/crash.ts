/** `npm run gateway:crash -- --kills 300 [--only sqlite|postgres]`: the power goes while 64 clients work, on both databases. */
import { BAD_NETWORK } from './fault-proxy'
import { inWords, isRight, numberAfter } from './report'
import { run } from './run'

const CLIENTS = 64

async function main(): Promise<void> {
  const kills = numberAfter('--kills', 300)
  const seed = numberAfter('--seed', 1)
  const limitMs = numberAfter('--minutes', Infinity) * 60_000
  const only = process.argv[process.argv.indexOf('--only') + 1]
  for (const kind of ['sqlite', 'postgres'] as const) {
    if (process.argv.includes('--only') && only !== kind) continue
    const report = await run({ kind, ops: 20_000, clients: CLIENTS, kills, faults: BAD_NETWORK, seed, limitMs, progress: console.log })
    console.log(inWords(report))
    if (!isRight(report)) process.exitCode = 1
  }
}

void main()
