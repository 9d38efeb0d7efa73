/**
 * The gateway's process: reads the environment, opens the store, listens, and stops when it is told to.
 *
 *     npx tsx gateway/server.ts        variables: docs/gateway/running.md
 */
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { readConfig } from './config'
import { openGateway } from './open'
import { endOnLoss, stopOnSignals } from './stop'

async function serve() {
  const read = readConfig(process.env, randomBytes)
  if (!read.ok) {
    console.error(`The gateway cannot start:\n${read.problems.map((problem) => `  ${problem}`).join('\n')}`)
    process.exit(2)
  }
  if (read.madeUp.length > 0) console.error(`Secrets of this process alone, because they are not set: ${read.madeUp.join(', ')}`)
  const { app, close } = await openGateway(read.config, endOnLoss)
  stopOnSignals(close)
  await app.listen({ host: read.config.host, port: read.config.port })
  // Whoever started it may read the port here when it asked for any.
  console.log(JSON.stringify({ listening: (app.server.address() as AddressInfo).port }))
}

serve().catch((error: unknown) => {
  // An address in use, a store that does not open: said in full, nobody has sent anything yet. A database address may hold a password.
  console.error(`The gateway cannot start: ${(error as Error).message.replace(/\/\/[^@/\s]*@/g, '//')}`)
  process.exit(1)
})
