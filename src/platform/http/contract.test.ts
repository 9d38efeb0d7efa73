/** Each platform asks a real server; what `wx` and `my` make of its answers stands here as their documents say it. */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { loadAs, PLATFORMS, type Platform } from '../../../test/platform'
import { asked, host } from '../../../test/taro'
import type { Http } from './types'

let server: Server
let origin = ''
let listener: RequestListener = () => undefined
const nodeFetch = fetch

beforeAll(async () => {
  server = createServer((request, response) => listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
afterEach(() => {
  globalThis.fetch = nodeFetch
  Reflect.deleteProperty(process.env, 'TARO_APP_GATEWAY')
  Reflect.deleteProperty(globalThis, 'navigator')
})

type Options = { url: string; method: string; header: Record<string, string>; data?: string }

const ask = async ({ url, method, header, data }: Options) => {
  const response = await nodeFetch(url, { method, headers: header, ...(data === undefined ? {} : { body: data }) })
  const headers: Record<string, string> = {}
  // Hosts keep the spelling of names that the server chose.
  response.headers.forEach((value, name) => (headers[name.replace(/^./, (letter) => letter.toUpperCase())] = value))
  return { status: response.status, headers, data: await response.text() }
}

/** The platform's request, on a phone whose gateway is at `at`. */
function httpOf(platform: Platform, at = origin): Http['request'] {
  if (platform === 'h5') globalThis.fetch = ((path: string, options: RequestInit) => nodeFetch(at + path, options)) as typeof fetch
  else process.env.TARO_APP_GATEWAY = at
  host.onRequest = async (options) => {
    const reply = await ask(options as Options).catch(() => undefined)
    if (platform === 'weapp') {
      if (!reply) throw { errMsg: 'request:fail errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED' }
      return { statusCode: reply.status, header: reply.headers, data: reply.data, errMsg: 'request:ok' }
    }
    if (!reply) throw { error: 11, errorMessage: 'connection refused' }
    // Alipay fails on any status but 2xx.
    if (reply.status >= 300) throw { error: 19, errorMessage: 'http status error', ...reply }
    return { statusCode: reply.status, header: reply.headers, data: reply.data }
  }
  return loadAs<Http>(platform, 'http').request
}

const json = (status: number, body: unknown, headers = {}): RequestListener => (_, response) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
const SOON = { method: 'GET', path: '/v1/feeds', timeoutMs: 5000 } as const

describe.each(PLATFORMS)('on %s', (platform) => {
  test('an answer has its status, its headers in small letters and its body', async () => {
    listener = json(200, { feeds: [] }, { ETag: '"1"' })
    expect(await httpOf(platform)(SOON)).toMatchObject({ ok: true, status: 200, headers: { etag: '"1"' }, body: { feeds: [] } })
  })

  test.each([400, 404, 409, 429, 503])('%i with a reason is an answer too', async (status) => {
    listener = json(status, { reason: 'busy' })
    expect(await httpOf(platform)(SOON)).toMatchObject({ ok: true, status, body: { reason: 'busy' } })
  })

  test('what is sent arrives: method, path, headers, body', async () => {
    let seen: unknown
    listener = (request, response) => {
      let text = ''
      request.on('data', (part: Buffer) => (text += part.toString()))
      request.on('end', () => {
        const { method, url, headers } = request
        seen = { method, url, key: headers['idempotency-key'], type: headers['content-type'], cookie: headers.cookie, body: JSON.parse(text) as unknown }
        response.writeHead(204).end()
      })
    }
    const answer = await httpOf(platform)({ method: 'POST', path: '/v1/holds?a=%2F', headers: { 'idempotency-key': 'k' }, body: { ref: '湾' }, timeoutMs: 5000 })
    expect(answer).toMatchObject({ ok: true, status: 204, body: undefined })
    expect(seen).toEqual({ method: 'POST', url: '/v1/holds?a=%2F', key: 'k', type: 'application/json', cookie: undefined, body: { ref: '湾' } })
  })

  test('without a body none is announced: a strict server would miss it', async () => {
    const app = Fastify()
    app.delete('/v1/bookings/1', () => ({ state: 'cancelled' }))
    await app.ready()
    listener = (request, response) => app.routing(request, response)
    expect(await httpOf(platform)({ method: 'DELETE', path: '/v1/bookings/1', timeoutMs: 5000 })).toMatchObject({ ok: true, status: 200 })
    await app.close()
  })

  test('a site without gateway answers with a page: there is none', async () => {
    listener = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>')
    expect(await httpOf(platform)(SOON)).toEqual({ ok: false, reason: 'unsupported' })
  })

  test('a gateway that is down behind its proxy has failed', async () => {
    listener = (_, response) => void response.writeHead(502).end('<h1>Bad gateway</h1>')
    expect(await httpOf(platform)(SOON)).toEqual({ ok: false, reason: 'failed' })
  })

  test('a gateway that nobody started has failed', async () => {
    expect(await httpOf(platform, 'http://127.0.0.1:1')(SOON)).toEqual({ ok: false, reason: 'failed' })
  })

  test('one that does not answer in time is given up, whatever the host does', async () => {
    listener = () => undefined
    const start = Date.now()
    expect(await httpOf(platform)({ ...SOON, timeoutMs: 50 })).toEqual({ ok: false, reason: 'timeout' })
    expect(Date.now() - start).toBeLessThan(2000)
  })

  test.each(['//example.org/v1', 'https://example.org/', '/\\example.org', 'v1/feeds', '', '/v1/ feeds'])('%j leads elsewhere: refused', (path) => {
    expect(() => httpOf(platform)({ ...SOON, path })).toThrow(RangeError)
  })
})

describe.each(['weapp', 'alipay'] as const)('on %s', (platform) => {
  test('a build without gateway asks nothing', async () => {
    const request = httpOf(platform, '')
    expect(await request(SOON)).toEqual({ ok: false, reason: 'unsupported' })
    expect(asked('request')).toEqual([])
  })

})

test.each([
  ['weapp', { errMsg: 'request:fail errcode:-106 cronet_error_code:-106 error_msg:net::ERR_INTERNET_DISCONNECTED' }, 'offline'],
  ['weapp', { errMsg: 'request:fail timeout' }, 'timeout'],
  ['weapp', { errMsg: 'request:fail url not in domain list' }, 'failed'],
  ['weapp', undefined, 'failed'],
  ['alipay', { error: 12 }, 'offline'],
  ['alipay', { error: '13' }, 'timeout'],
  ['alipay', { error: 14 }, 'failed'],
  ['alipay', null, 'failed'],
] as const)('the word of %s %j means %s', async (platform, error, reason) => {
  const request = httpOf(platform)
  host.onRequest = () => Promise.reject(error as unknown)
  expect(await request(SOON)).toEqual({ ok: false, reason })
})

test('a browser without network says so', async () => {
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { onLine: false } })
  expect(await httpOf('h5', 'http://127.0.0.1:1')(SOON)).toEqual({ ok: false, reason: 'offline' })
})

test('a browser is not sent on to another place', async () => {
  listener = (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
  expect(await httpOf('h5')(SOON)).toEqual({ ok: false, reason: 'failed' })
})
