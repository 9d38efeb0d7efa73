import { BusyError } from '../store/store'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { Type } from '@sinclair/typebox'
import Fastify, { type FastifyInstance } from 'fastify'
import { wholeGateway, type WholeGateway } from '../check/whole-gateway'
import { answerErrors, Refused } from './refused'
import { declarePermissions } from './permission'
import { refuseUnknownFields, VALIDATION } from './validation'

const HOLDER = `Holder ${'a'.repeat(43)}`
const KEYED = { authorization: HOLDER, 'idempotency-key': 'k'.repeat(22), device: 'd'.repeat(22) }

let gateway: WholeGateway
beforeAll(async () => {
  gateway = await wholeGateway()
})
afterAll(() => gateway.close())

describe('errors', () => {
  const JSON_TYPE = { 'content-type': 'application/json' }
  const hold = { ref: '0011223344556677', slot: '1-1' }
  test.each<[string, object, number, object]>([
    ['an address that is not there', { url: '/nowhere' }, 404, { reason: 'not-there' }],
    ['one below the API', { url: '/v1/nowhere' }, 404, { reason: 'not-there' }],
    ['an address that is no text', { url: '/%E0%A4%A' }, 400, { reason: 'not-valid' }],
    ['a method that an address does not take', { method: 'PUT', url: '/health' }, 405, { reason: 'not-allowed' }],
    ['JSON that is none', { method: 'POST', url: '/v1/holds', headers: { ...KEYED, ...JSON_TYPE }, payload: '{"ref":' }, 400, { reason: 'not-valid' }],
    ['no body', { method: 'POST', url: '/v1/holds', headers: { ...KEYED, ...JSON_TYPE } }, 400, { reason: 'not-valid' }],
    ['another kind of body', { method: 'POST', url: '/v1/holds', headers: { ...KEYED, 'content-type': 'text/xml' }, payload: '<a/>' }, 415, { reason: 'not-valid' }],
    ['17 KB', { method: 'POST', url: '/v1/holds', headers: { ...KEYED, ...JSON_TYPE }, payload: JSON.stringify({ ref: 'a'.repeat(17_000) }) }, 413, { reason: 'too-large' }],
    ['a field that is missing', { method: 'POST', url: '/v1/holds', headers: KEYED, payload: { ref: hold.ref } }, 400, { reason: 'not-valid', field: 'slot' }],
    ['a field that is not known', { method: 'POST', url: '/v1/holds', headers: KEYED, payload: { ...hold, name: 'Chan' } }, 400, { reason: 'not-valid', field: 'name' }],
    ['a number where a text is wanted', { method: 'POST', url: '/v1/holds', headers: KEYED, payload: { ...hold, ref: 11223344 } }, 400, { reason: 'not-valid', field: 'ref' }],
    ['a query that is not known', { url: '/v1/offerings?name=Chan' }, 400, { reason: 'not-valid', field: 'name' }],
    ['a prototype', { method: 'POST', url: '/v1/holds', headers: { ...KEYED, ...JSON_TYPE }, payload: '{"__proto__":{"a":1}}' }, 400, { reason: 'not-valid' }],
    ['a device that is none', { url: '/v1/offerings', headers: { device: 'iPhone of Chan' } }, 400, { reason: 'not-valid', field: 'device' }],
  ])('%s', async (_, request, status, body) => {
    const answer = await gateway.app.inject(request)
    expect([answer.statusCode, answer.json()]).toEqual([status, body])
    expect(answer.headers['content-type']).toMatch(/^application\/json/)
  })

  test('the name of an unknown field is said back only when it is a plain word', async () => {
    const answer = await gateway.app.inject({ url: '/v1/offerings', query: { '陳大文 C123456(7)': '1' } })
    expect(answer.json()).toEqual({ reason: 'not-valid' })
  })

  test('an address says which methods it takes', async () => {
    expect((await gateway.app.inject({ method: 'PATCH', url: '/v1/bookings/0011223344556677' })).headers.allow).toBe('DELETE, GET, HEAD')
  })

  test('bytes that are no request are answered and cut, without a trace', async () => {
    await gateway.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = gateway.app.server.address() as AddressInfo
    const answers = await Promise.all(
      ['GARBAGE\r\n\r\n', `GET /health HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(9000)}\r\n\r\n`].map(
        (sent) =>
          new Promise<string>((resolve) => {
            let came = ''
            const socket = connect(port, '127.0.0.1', () => socket.write(sent))
            socket.on('data', (part) => (came += String(part)))
            socket.on('close', () => resolve(came))
          }),
      ),
    )
    expect(answers).toEqual([expect.stringMatching(/^HTTP\/1.1 400[\s\S]*\{"reason":"not-valid"\}$/), expect.stringMatching(/^HTTP\/1.1 431[\s\S]*\{"reason":"too-large"\}$/)])
  })
})

describe('who may', () => {
  test.each([
    ['a holder without a secret', { method: 'GET', url: '/v1/bookings/0011223344556677' }],
    ['a holder with a short secret', { method: 'GET', url: '/v1/bookings/0011223344556677', headers: { authorization: 'Holder abc' } }],
    ['a desk without a token', { method: 'GET', url: '/v1/desk/day?offering=a/b&day=2026-11-22' }],
    ['a desk with a token of its own making', { method: 'GET', url: '/v1/desk/day?offering=a/b&day=2026-11-22', headers: { authorization: 'Desk e30.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' } }],
    ['metrics without the token', { method: 'GET', url: '/metrics' }],
    ['metrics with a wrong one', { method: 'GET', url: '/metrics', headers: { authorization: 'Operator no' } }],
  ] as const)('%s is refused', async (_, request) => {
    const answer = await gateway.app.inject(request as never)
    expect([answer.statusCode, answer.json()]).toEqual([401, { reason: 'not-allowed' }])
  })

  test('the operator reads routes, statuses and batches, and nothing that was sent', async () => {
    await gateway.app.inject('/planted-address?planted=query')
    const answer = await gateway.app.inject({ url: '/metrics', headers: { authorization: `Operator ${gateway.config.operatorToken}` } })
    expect(answer.body).toMatch(/http_requests_total\{method="\(any\)",route="\(none\)",status="404"\}/)
    expect(answer.body).toMatch(/store_batch_commands_count/)
    expect(answer.body).not.toMatch(/planted/)
  })

  const bare = (add: (app: FastifyInstance) => void) => async () => {
    const app = Fastify(VALIDATION as object)
    answerErrors(app)
    declarePermissions(app, 'x')
    refuseUnknownFields(app)
    add(app)
    await app.ready()
  }
  const body = Type.Object({ a: Type.String() })
  test('a route that forgets its permission, or takes unknown fields, or says nothing of its body, stops the start', async () => {
    await expect(bare((app) => void app.get('/a', () => 1))).rejects.toThrow(/\/a declares no permission/)
    await expect(bare((app) => void app.get('/a', { config: { permission: 'all' as never } }, () => 1))).rejects.toThrow(/declares no permission/)
    await expect(bare((app) => void app.post('/a', { config: { permission: 'public' } }, () => 1))).rejects.toThrow(/no schema of its body/)
    await expect(bare((app) => void app.post('/a', { config: { permission: 'public' }, schema: { body } }, () => 1))).rejects.toThrow(/takes unknown fields/)
    await expect(bare((app) => void app.post('/a', { config: { permission: 'public' }, schema: { body: { ...body, additionalProperties: false } } }, () => 1))()).resolves.toBeUndefined()
  })

  test('as does a number of a query without bounds: text reads as an infinite one too', async () => {
    const asking = (page: object) => bare((app) => void app.get('/a', { config: { permission: 'public' }, schema: { querystring: Type.Object({ page: Type.Integer(page) }, { additionalProperties: false }) } }, () => 1))
    await expect(asking({ minimum: 0 })).rejects.toThrow(/page of its query needs a minimum and a maximum/)
    await expect(asking({ minimum: 0, maximum: 9 })).resolves.toBeUndefined()
  })
})

test.each(['1e309', '-1e309', '61', 'NaN'])('a number of a query out of its bounds is refused: %s', async (days) => {
  const answer = await gateway.app.inject(`/v1/offerings/a%2Fb/days?from=2026-11-22&days=${days}`)
  expect([answer.statusCode, answer.json()]).toEqual([400, { reason: 'not-valid', field: 'days' }])
})

test('every answer forbids framing, sniffing and sources of any kind; no other origin is let in', async () => {
  for (const url of ['/health', '/nowhere', '/v1/offerings', '/metrics']) {
    const { headers } = await gateway.app.inject({ url, headers: { origin: 'https://evil.example' } })
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'content-security-policy': expect.stringMatching(/default-src 'none'/) })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  }
  const preflight = await gateway.app.inject({ method: 'OPTIONS', url: '/v1/holds', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } })
  expect([preflight.statusCode, preflight.headers['access-control-allow-origin']]).toEqual([405, undefined])
})

describe('limits', () => {
  test('an address, and a device, that ask too much are told when to come again', async () => {
    const small = await wholeGateway({ ratePerAddress: 6, ratePerDevice: 2 })
    const ask = (device: string, remoteAddress: string) => small.app.inject({ url: '/v1/keys', remoteAddress, headers: device ? { device } : {} })
    const [mine, other] = ['m'.repeat(22), 'o'.repeat(22)]
    const statuses = async (asked: [string, string][]) => {
      const found: number[] = []
      for (const one of asked) found.push((await ask(...one)).statusCode)
      return found
    }
    expect(await statuses([[mine, '10.0.0.1'], [mine, '10.0.0.2'], [mine, '10.0.0.3'], [other, '10.0.0.3']])).toEqual([200, 200, 429, 200])
    expect(await statuses(Array.from({ length: 7 }, () => ['', '10.0.0.9']))).toEqual([200, 200, 200, 200, 200, 200, 429])
    // One home has a whole /64.
    expect(await statuses(Array.from({ length: 7 }, (_, at) => ['', `2001:db8:0:1::${at + 1}`]))).toEqual([200, 200, 200, 200, 200, 200, 429])
    const answer = await ask('', '10.0.0.9')
    expect(answer.json()).toEqual({ reason: 'too-many' })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    await small.close()
  })

  test('an address that a stranger claims is not believed', async () => {
    const small = await wholeGateway({ ratePerAddress: 1 })
    const ask = (claimed: string) => small.app.inject({ url: '/v1/keys', headers: { 'x-forwarded-for': claimed } })
    expect([(await ask('10.1.1.1')).statusCode, (await ask('10.1.1.2')).statusCode]).toEqual([200, 429])
    await small.close()
  })
})

test('a mistake of our own is said to nobody, and logged by its place alone', async () => {
  const logs: string[] = []
  const { loggerOptions } = await import('./logs')
  const app = Fastify(loggerOptions('info', { write: (line) => void logs.push(line) }) as object)
  answerErrors(app)
  app.get('/a', () => {
    throw new TypeError('planted: Chan Tai Man')
  })
  app.get('/b', () => {
    throw new Refused(409, 'slot-full')
  })
  app.get('/c', () => {
    throw new BusyError('a database that starts anew')
  })
  const answer = await app.inject('/a')
  const busy = await app.inject('/c')
  expect([busy.statusCode, busy.body, busy.headers['retry-after']]).toEqual([503, '{"reason":"busy"}', '1'])
  expect([answer.statusCode, answer.body]).toEqual([500, '{"reason":"failed"}'])
  expect((await app.inject('/b')).json()).toEqual({ reason: 'slot-full' })
  expect(logs.join('')).not.toMatch(/planted/)
  expect(logs.join('')).toMatch(/"type":"TypeError".*http\.test/)
})
