/** Serves a built site without a gateway, for scenarios and benches: the same files at the same addresses, compressed with gzip. */
import { createServer, type Server } from 'node:http'
import { openSite } from '../gateway/site/open'

/**
 * @param port 0 takes any free one
 * @param host `127.0.0.1` for this machine alone, `0.0.0.0` for the network
 */
export function serveFolder(folder: string, port: number, host = '127.0.0.1'): Promise<Server> {
  const site = openSite(folder)
  const server = createServer((request, response) => {
    const file = site.fileFor(request.url ?? '/')
    if (!file) {
      response.writeHead(404).end()
      return
    }
    const isPacked = /\bgzip\b/.test(String(request.headers['accept-encoding']))
    void site.bytesOf(file, isPacked ? 'gzip' : '').then(({ body, encoding }) => {
      response.writeHead(200, { ...file.headers, ...(encoding && { 'content-encoding': encoding }), 'content-length': String(body.length) })
      response.end(body)
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}
