/** All publishers as one real server on this machine, in good or bad health: for tests and end-to-end runs. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { startLoopback, type Loopback } from './loopback'
import { sampleOf } from './samples'
import { UPSTREAMS, type Upstream } from './upstreams'

export const ILLS = ['slow', 'silent', 'cut', 'error', 'missing', 'redirect', 'endless', 'bomb', 'encoding', 'text', 'half', 'empty', 'shape', 'null', 'list'] as const
export type Ill = (typeof ILLS)[number]

export interface FakeUpstream extends Loopback {
  /** What one asked, as `immd/CPQueueTimeR.json`, oldest first. */
  asked: { path: string; headers: IncomingMessage['headers']; method: string }[]
  /** What ails all of them, or none. */
  ill: Ill | undefined
  /** What they answer in place of a sample: text, or nothing for the sample. */
  says: ((upstream: Upstream, path: string) => string | undefined) | undefined
  /** Names the state of their answers, for conditional questions. */
  etag: string | undefined
  lastModified: string | undefined
}

const MEGABYTE = 1_000_000

function suffer(ill: Ill, sample: string, response: ServerResponse): void {
  const json = (text: string | Buffer, headers = {}) => void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(text)
  switch (ill) {
    case 'silent':
      return
    case 'slow':
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write(sample.slice(0, 1))
      return
    case 'cut':
      response.writeHead(200, { 'content-length': String(Buffer.byteLength(sample)) })
      response.write(sample.slice(0, Math.floor(sample.length / 2)))
      setTimeout(() => response.destroy(), 5)
      return
    case 'error':
      return void response.writeHead(500).end(sample)
    case 'missing':
      return void response.writeHead(404).end('<h1>Not found</h1>')
    case 'redirect':
      return void response.writeHead(302, { location: 'http://127.0.0.1:9/elsewhere' }).end()
    case 'endless': {
      response.writeHead(200, { 'content-type': 'application/json' })
      const flood = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
      }
      response.on('drain', flood)
      flood()
      return
    }
    case 'bomb':
      return json(gzipSync(Buffer.alloc(5 * MEGABYTE, 0x20)), { 'content-encoding': 'gzip' })
    case 'encoding':
      return json(Buffer.concat([Buffer.from(sample.slice(0, -1)), Buffer.from([0xa4, 0xfd, 0xff]), Buffer.from(sample.slice(-1))]))
    case 'text':
      return json('<!doctype html><title>Maintenance</title>')
    case 'half':
      return json(sample.slice(0, Math.floor(sample.length / 2)))
    case 'empty':
      return json('')
    case 'shape':
      return json(JSON.stringify({ version: 2, items: [] }))
    case 'null':
      return json('null')
    case 'list':
      return json('[]')
  }
}

export async function startFakeUpstream(clock: () => number, port = 0): Promise<FakeUpstream> {
  const fake: FakeUpstream = { origin: '', asked: [], ill: undefined, says: undefined, etag: undefined, lastModified: undefined, close: () => Promise.resolve() }
  const loopback = await startLoopback((request, response) => {
    const path = (request.url ?? '/').slice(1)
    fake.asked.push({ path, headers: request.headers, method: request.method ?? '' })
    request.resume()
    const upstream = path.split('/')[0] as Upstream
    if (!Object.prototype.hasOwnProperty.call(UPSTREAMS, upstream)) return void response.writeHead(404).end()
    const rest = path.slice(upstream.length + 1)
    const sample = fake.says?.(upstream, rest) ?? sampleOf(upstream, rest, clock())
    if (fake.ill) return suffer(fake.ill, sample, response)
    if (fake.etag && request.headers['if-none-match'] === fake.etag) return void response.writeHead(304).end()
    response.writeHead(200, { 'content-type': 'application/json', ...(fake.etag && { etag: fake.etag }), ...(fake.lastModified && { 'last-modified': fake.lastModified }) }).end(sample)
  }, port)
  return Object.assign(fake, loopback)
}
