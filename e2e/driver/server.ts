import type { AddressInfo } from 'node:net'
import { serveFolder } from '../../tools/serve'

export interface StaticServer {
  /** `http://127.0.0.1:4711`, without slash. */
  origin: string
  close(): void
}

/** Serve a folder on a free port, as `npm start` serves the site. */
export async function serve(folder: string): Promise<StaticServer> {
  const server = await serveFolder(folder, 0)
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
