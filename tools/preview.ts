/**
 * Serves the built site on this machine and its network, with a code to scan for a phone.
 *
 *     npx tsx tools/preview.ts        PORT=8080 by default; the next free one when it is taken
 */
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { renderUnicodeCompact } from 'uqr'
import { SITE } from './files'
import { serveFolder } from './serve'

const TRIES = 20

/** This machine's address on its network, if it has one. */
function networkAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address
}

async function preview() {
  const first = Number(process.env.PORT ?? 8080)
  for (let port = first; ; port++) {
    try {
      const server = await serveFolder(SITE, port, '0.0.0.0')
      const { port: taken } = server.address() as AddressInfo
      const address = networkAddress()
      console.log(`\n  湾事通 Bay Affairs\n\n  On this machine   http://localhost:${taken}/`)
      if (address) console.log(`  On the network    http://${address}:${taken}/\n\n${renderUnicodeCompact(`http://${address}:${taken}/`)}`)
      console.log('\n  Ctrl+C ends it.')
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port - first >= TRIES) throw error
    }
  }
}

void preview()
