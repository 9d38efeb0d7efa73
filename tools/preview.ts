/**
 * Serves the built site with its gateway on this machine and its network, with a code to scan for a phone.
 *
 *     npx tsx tools/preview.ts        PORT=8080 by default; the next free one when it is taken. More variables: docs/gateway/running.md
 */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { renderUnicodeCompact } from 'uqr'
import { readConfig, type Config } from '../gateway/config'
import { trialCounter } from '../gateway/counter/trial'
import { openGateway } from '../gateway/open'
import { endOnLoss, stopOnSignals } from '../gateway/stop'
import { DESK, SITE, UPDATES } from './files'

const TRIES = 20

/** This machine's address on its network, if it has one. */
function networkAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address
}

function configOfThisMachine(): Config {
  const defaults = { HOST: '0.0.0.0', LOG_LEVEL: 'warn', ...(existsSync(DESK) && { DESK_FOLDER: DESK }), ...(existsSync(UPDATES) && { UPDATES_FOLDER: UPDATES }) }
  const read = readConfig({ ...defaults, ...process.env, SITE_FOLDER: SITE }, randomBytes)
  if (read.ok) return read.config
  console.error(read.problems.join('\n'))
  process.exit(2)
}

async function preview() {
  const config = configOfThisMachine()
  const trial = await trialCounter(config)
  const { app, close } = await openGateway({ ...config, deskCodes: trial?.deskCodes ?? config.deskCodes }, endOnLoss)
  stopOnSignals(close)
  for (let port = config.port; ; port++) {
    try {
      await app.listen({ port, host: config.host })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port - config.port >= TRIES) throw error
    }
  }
  const { port } = app.server.address() as AddressInfo
  const address = config.host === '127.0.0.1' ? undefined : networkAddress()
  console.log(`\n  湾事通 Bay Affairs, with its gateway\n\n  On this machine   http://localhost:${port}/`)
  if (config.deskFolder) console.log(`  The counter       http://localhost:${port}/desk/`)
  if (trial) console.log(`                    to try it: office ${trial.office}, code ${trial.code} (until this ends)`)
  if (address) console.log(`  On the network    http://${address}:${port}/\n\n${renderUnicodeCompact(`http://${address}:${port}/`)}`)
  console.log('\n  Ctrl+C ends it.')
}

void preview()
