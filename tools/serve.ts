/** Serves a built site: files as they are, compressed; addresses of pages get the page's own HTML or the shell. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

const COMPRESSED = /\.(html|js|css|json|svg|webmanifest)$/

/** File that answers an address; `undefined` when there is none. Never outside `folder`. */
export function fileFor(folder: string, address: string): string | undefined {
  const shell = [path.join(folder, 'shell.html'), path.join(folder, 'index.html')].find(existsSync)
  let decoded: string
  try {
    decoded = decodeURIComponent(address.split(/[?#]/)[0]!)
  } catch {
    // The app says that this address leads nowhere.
    return shell
  }
  const file = path.normalize(path.join(folder, decoded))
  if (file !== folder && !file.startsWith(folder + path.sep)) return undefined
  if (existsSync(file) && statSync(file).isFile()) return file
  const page = path.join(file, 'index.html')
  if (existsSync(page)) return page
  if (existsSync(`${file}.html`)) return `${file}.html`
  return path.extname(decoded) === '' ? shell : undefined
}

/**
 * @param port 0 takes any free one
 * @param host `127.0.0.1` for this machine alone, `0.0.0.0` for the network
 */
export function serveFolder(folder: string, port: number, host = '127.0.0.1'): Promise<Server> {
  const root = path.resolve(folder)
  const packed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const file = fileFor(root, request.url ?? '/')
    if (!file) {
      response.writeHead(404).end()
      return
    }
    const headers: Record<string, string> = {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      // Names under js/ and css/ carry a hash of their content.
      'cache-control': /^(js|css)[\\/]/.test(path.relative(root, file)) ? 'public, max-age=31536000, immutable' : 'no-cache',
    }
    if (!COMPRESSED.test(file) || !/\bgzip\b/.test(String(request.headers['accept-encoding']))) {
      response.writeHead(200, headers)
      createReadStream(file).pipe(response)
      return
    }
    const body = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 })
    packed.set(file, body)
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip', 'content-length': String(body.length) })
    response.end(body)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}
