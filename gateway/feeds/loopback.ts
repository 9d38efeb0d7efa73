/** A real server on this machine that others cannot reach: what fake publishers, boards and hosts stand on. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Loopback {
  /** `http://127.0.0.1:4711`, without slash. */
  origin: string
  /** Ends it, with all that still wait for an answer. */
  close: () => Promise<void>
}

/** @param port 0 for any that is free */
export async function startLoopback(listener: RequestListener, port = 0): Promise<Loopback> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
