import Fastify, { type FastifyInstance } from 'fastify'
import { startFakeUpstream, type FakeUpstream } from '../feeds/fake-upstream'
import { Keeper } from '../feeds/keeper'
import { FEEDS } from '../feeds/list'
import { upstreamsAt } from '../feeds/upstreams'
import { feedRoutes } from './feeds'

const NOON = Date.UTC(2026, 10, 22, 4)
let now = NOON
let fake: FakeUpstream
let app: FastifyInstance

beforeEach(async () => {
  now = NOON
  fake = await startFakeUpstream(() => now)
  const feeds = new Keeper({ feeds: FEEDS.map((feed) => ({ ...feed, timeoutMs: 1000 })), upstreams: upstreamsAt(fake.origin), clock: () => now, random: () => Uint8Array.of(128), fetch, patience: 2000 })
  // As the gateway's own shell has it: unknown fields are refused, nothing is turned into something else.
  app = Fastify({ ajv: { customOptions: { removeAdditional: false, coerceTypes: false } } })
  app.setErrorHandler((error: { statusCode?: number; validation?: unknown }, _, reply) => reply.code(error.validation ? 400 : (error.statusCode ?? 500)).send({ reason: error.validation ? 'not-valid' : 'failed' }))
  await app.register(feedRoutes, { prefix: '/v1', feeds })
})
afterEach(async () => {
  await app.close()
  await fake.close()
})
const at = (url: string, headers = {}) => app.inject({ url, headers })

test('the list names every feed, who publishes it, and what one may ask with', async () => {
  const { feeds } = (await at('/v1/feeds')).json<{ feeds: { name: string; parameter?: { name: string; values: string[] } }[] }>()
  expect(feeds.map(({ name }) => name)).toEqual(FEEDS.map(({ name }) => name))
  expect(feeds.find(({ name }) => name === 'buses')!.parameter).toEqual({ name: 'point', values: ['lok-ma-chau-spur-line', 'shenzhen-bay', 'heung-yuen-wai', 'hzmb-hong-kong'] })
})

test.each(FEEDS.map(({ name, parameter }) => `/v1/feeds/${name}${parameter ? `?${parameter.name}=${parameter.values[0]}` : ''}`))('%s has its value, a name for it and how long it holds', async (url) => {
  const answer = await at(url)
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({ fetchedAt: NOON, isStale: false })
  expect(answer.headers['cache-control']).toMatch(/^public, max-age=[1-9]\d*$/)
  const again = await at(url, { 'if-none-match': answer.headers.etag })
  expect([again.statusCode, again.body]).toEqual([304, ''])
  expect(again.headers.etag).toBe(answer.headers.etag)
})

test('a newer value has another name', async () => {
  const first = await at('/v1/feeds/macao-queues')
  now += 300_000
  expect((await at('/v1/feeds/macao-queues', { 'if-none-match': first.headers.etag })).statusCode).toBe(200)
})

test.each([
  ['/v1/feeds/nothing', 404],
  ['/v1/feeds/__proto__', 400],
  ['/v1/feeds/NEXT-TRAINS', 400],
  ['/v1/feeds/next-trains', 400],
  ['/v1/feeds/next-trains?station=mtr:nowhere', 400],
  ['/v1/feeds/next-trains?station=..%2F..%2Fetc', 400],
  ['/v1/feeds/next-trains?station=mtr:lo-wu&point=lo-wu', 400],
  ['/v1/feeds/next-trains?point=shenzhen-bay', 400],
  ['/v1/feeds/next-trains?station=mtr:lo-wu&station=mtr:austin', 400],
  ['/v1/feeds/buses?point=lo-wu', 400],
  ['/v1/feeds/macao-queues?point=border-gate', 400],
  ['/v1/feeds/macao-queues?who=me', 400],
])('%s is answered with %i, and no publisher is asked', async (url, status) => {
  const answer = await at(url)
  expect(answer.statusCode).toBe(status)
  expect(answer.json()).toHaveProperty('reason')
  expect(fake.asked).toEqual([])
})

test.each(['error', 'endless', 'shape', 'cut', 'redirect'] as const)('a publisher that never answered well (%s) is 503 with when to come again; one that did is served', async (ill) => {
  fake.ill = ill
  const none = await at('/v1/feeds/macao-queues')
  expect(none.statusCode).toBe(503)
  expect(none.json()).toEqual({ reason: 'not-there' })
  expect(Number(none.headers['retry-after'])).toBeGreaterThan(0)
  expect(none.headers['cache-control']).toBe('no-store')
  fake.ill = undefined
  now += 60_000
  expect((await at('/v1/feeds/macao-queues')).statusCode).toBe(200)
  fake.ill = ill
  now += 300_000
  const kept = await at('/v1/feeds/macao-queues')
  expect([kept.statusCode, kept.json<{ isStale: boolean }>().isStale]).toEqual([200, true])
})

test('two hundred who ask at once are one question', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => at('/v1/feeds/macao-queues')))
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
  expect(fake.asked).toHaveLength(1)
})
