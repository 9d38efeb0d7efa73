import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Fastify, { type FastifyError } from 'fastify'
import type { Instant, OfferingId, SlotId } from '@/domain/booking/booking'
import { makeBatcher } from '../booking/batch'
import { makeShares } from '../booking/share'
import { stubSigner } from '../check/stub-signer'
import { openSqlite } from '../store/sqlite'
import type { Store } from '../store/store'
import { bookingsRoutes } from './bookings'
import { slotsRoutes } from './slots'

/** 23 November 2026, 09:00 in the three places. */
const START = Date.UTC(2026, 10, 23, 1) / 60_000
const OFFERING = 'hall/permit' as OfferingId
const slotAt = (index: number) => `1-${START + 15 * index}` as SlotId

const folder = mkdtempSync(path.join(tmpdir(), 'bay-routes-'))
let store: Store
let now = (START - 600) * 60_000
const clock = () => now
let app: ReturnType<typeof makeApp>

function makeApp() {
  const made = Fastify({ ajv: { customOptions: { removeAdditional: false } } })
  made.setErrorHandler<FastifyError>((error, _, reply) => reply.code(error.validation ? 400 : 500).send({ reason: error.validation ? 'not-valid' : 'failed' }))
  const batcher = makeBatcher({ store, clock, sign: stubSigner(), failed: (error) => { throw error } })
  void made.register(slotsRoutes, { prefix: '/v1', store, clock, steady: clock })
  void made.register(bookingsRoutes, { prefix: '/v1', store, ask: (command) => batcher.ask(command), sharesOf: makeShares('secret', clock, { ofDevice: 2, ofAddress: 4 }) })
  return made
}

beforeAll(async () => {
  store = await openSqlite(path.join(folder, 'one.sqlite'))
  const slots = Array.from({ length: 11 }, (_, index) => ({ id: slotAt(index), offering: OFFERING, start: (START + 15 * index) as Instant, minutes: 15, capacity: 2 }))
  await store.add([{ id: OFFERING, number: 1, office: 'hall', service: 'permit', slotMinutes: 15 }], slots)
  app = makeApp()
})
afterAll(async () => {
  await app.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const random = (bytes: number) => randomBytes(bytes).toString('base64url')
const newRef = () => randomBytes(8).toString('hex')
const COMMITMENT = Buffer.alloc(32, 7).toString('base64url')

let phones = 0
function phone(device = random(16), remoteAddress = `192.0.2.${++phones}`) {
  const secret = random(32)
  return (method: 'POST' | 'GET' | 'DELETE', url: string, payload?: object, headers: Record<string, string> = {}) =>
    app.inject({ method, url: `/v1${url}`, payload, remoteAddress, headers: { authorization: `Holder ${secret}`, ...(method !== 'GET' && { 'idempotency-key': random(16), device }), ...headers } })
}

it('holds, books, moves and cancels, and each time says what is now', async () => {
  const [ask, ref] = [phone(), newRef()]
  const held = await ask('POST', '/holds', { ref, slot: slotAt(0) })
  expect(held.json()).toEqual({ ref, slot: slotAt(0), state: 'held', heldUntil: START - 590 })
  const booked = (await ask('POST', '/bookings', { ref, commitment: COMMITMENT })).json<{ signature: string }>()
  expect(booked).toMatchObject({ state: 'booked', keyId: 1 })
  expect((await ask('GET', `/bookings/${ref}`)).json()).toEqual(booked)
  const moved = (await ask('POST', `/bookings/${ref}/move`, { slot: slotAt(1) })).json<{ signature: string }>()
  expect(moved).toMatchObject({ slot: slotAt(1), state: 'booked' })
  expect(moved.signature).not.toBe(booked.signature)
  expect((await ask('DELETE', `/bookings/${ref}`)).json()).toEqual({ ref, slot: slotAt(1), state: 'cancelled' })
  const again = await ask('DELETE', `/bookings/${ref}`)
  expect([again.statusCode, again.json()]).toEqual([409, { reason: 'booking-final' }])
})

it('replays the answer to a key, and refuses another question under it', async () => {
  const [ask, ref, key] = [phone(), newRef(), { 'idempotency-key': random(16) }]
  const first = await ask('POST', '/holds', { ref, slot: slotAt(2) }, key)
  const second = await ask('POST', '/holds', { ref, slot: slotAt(2) }, key)
  expect(second.body).toBe(first.body)
  expect([first, second].map(({ headers }) => headers['idempotency-replayed'])).toEqual([undefined, 'true'])
  const other = await ask('POST', '/holds', { ref, slot: slotAt(3) }, key)
  expect([other.statusCode, other.json()]).toEqual([409, { reason: 'key-reused' }])
  const refused = { 'idempotency-key': random(16) }
  expect((await ask('POST', '/holds', { ref, slot: 'nonsense' }, refused)).statusCode).toBe(400)
  expect((await ask('POST', '/holds', { ref: newRef(), slot: slotAt(2) }, refused)).statusCode).toBe(200)
})

it('is known to nobody without the secret', async () => {
  const ref = newRef()
  await phone()('POST', '/holds', { ref, slot: slotAt(3) })
  for (const [method, url] of [['GET', `/bookings/${ref}`], ['DELETE', `/bookings/${ref}`]] as const) {
    const answer = await phone()(method, url)
    expect([answer.statusCode, answer.json()]).toEqual([404, { reason: 'booking-not-known' }])
  }
  const bare = await app.inject({ method: 'GET', url: `/v1/bookings/${ref}` })
  expect([bare.statusCode, bare.json()]).toEqual([401, { reason: 'not-allowed' }])
})

it.each([
  ['an unknown field', { ref: newRef(), slot: slotAt(4), name: 'somebody' }],
  ['a reference of another form', { ref: 'X', slot: slotAt(4) }],
  ['no slot', { ref: newRef() }],
])('refuses %s', async (_, payload) => {
  expect((await phone()('POST', '/holds', payload)).statusCode).toBe(400)
})

it('refuses what has no key, and a commitment that is not 32 bytes', async () => {
  expect((await phone()('POST', '/holds', { ref: newRef(), slot: slotAt(4) }, { 'idempotency-key': '' })).statusCode).toBe(400)
  expect((await phone()('POST', '/bookings', { ref: newRef(), commitment: COMMITMENT.slice(0, 42) })).statusCode).toBe(400)
  expect((await phone()('POST', '/bookings', { ref: newRef(), commitment: `${COMMITMENT.slice(0, 42)}B` })).statusCode).toBe(400)
})

it('gives a device its share of a day', async () => {
  const device = random(16)
  const answers = []
  for (let index = 5; index < 8; index++) answers.push((await phone(device)('POST', '/holds', { ref: newRef(), slot: slotAt(index) })).statusCode)
  expect(answers).toEqual([200, 200, 429])
})

it('gives no place and no turn to a phone that does not say which device it is', async () => {
  for (const [what, device] of [['holds', undefined], ['waits', undefined], ['holds', 'short']] as const) {
    const answer = await app.inject({ method: 'POST', url: `/v1/${what}`, payload: { ref: newRef(), slot: slotAt(4) }, headers: { authorization: `Holder ${random(32)}`, 'idempotency-key': random(16), ...(device && { device }) } })
    expect([answer.statusCode, answer.json()]).toEqual([400, { reason: 'not-valid' }])
  }
})

it.each([
  ['an IPv4 address', ['198.51.100.1', '::ffff:198.51.100.1'], '198.51.100.2'],
  ['a /64 of IPv6', ['2001:db8::1', '2001:db8::ffff:2'], '2001:db8:0:1::1'],
])('gives %s its share of a day, however many devices it names', async (_, same, other) => {
  const spare = `1-${START + 15 * 10}` as SlotId
  const statusOf = async (address: string) => {
    const [ask, ref] = [phone(random(16), address), newRef()]
    const { statusCode } = await ask('POST', '/holds', { ref, slot: spare })
    if (statusCode === 200) await ask('DELETE', `/bookings/${ref}`)
    return statusCode
  }
  const answers = []
  for (const address of [same[0]!, same[1]!, same[0]!, same[1]!, same[0]!, same[1]!, other]) answers.push(await statusOf(address))
  expect(answers).toEqual([200, 200, 200, 200, 429, 429, 200])
})

it('says where there are places, at most a second late, and nothing when it is the same', async () => {
  const read = (headers = {}) => app.inject({ method: 'GET', url: `/v1/offerings/${encodeURIComponent(OFFERING)}/slots?day=2026-11-23`, headers })
  const freeOf = (body: { slots: { id: string; free: number }[] }) => body.slots.find(({ id }) => id === slotAt(9))!.free
  const first = await read()
  expect(freeOf(first.json())).toBe(2)
  const etag = String(first.headers.etag)
  expect((await read({ 'if-none-match': etag })).statusCode).toBe(304)
  await phone()('POST', '/holds', { ref: newRef(), slot: slotAt(9) })
  now += 1000
  const later = await read({ 'if-none-match': etag })
  expect([later.statusCode, freeOf(later.json())]).toEqual([200, 1])
  const days = await app.inject({ method: 'GET', url: `/v1/offerings/${encodeURIComponent(OFFERING)}/days?from=2026-11-22&days=60` })
  expect(days.json()).toMatchObject({ days: [{ day: '2026-11-23', capacity: 22 }] })
  expect((await app.inject('/v1/offerings')).json()).toMatchObject({ offerings: [{ id: OFFERING, number: 1 }] })
  for (const wrong of ['days?from=2026-02-30&days=1', 'days?from=2026-02-03&days=61', 'slots?day=tomorrow', 'slots?day=2026-11-23&more=1']) {
    expect((await app.inject(`/v1/offerings/${encodeURIComponent(OFFERING)}/${wrong}`)).statusCode).toBe(400)
  }
})

test('a day beyond what the database counts in is not valid', async () => {
  for (const address of ['slots?day=9999-12-31', 'days?from=9999-12-31&days=2']) {
    const { statusCode } = await app.inject(`/v1/offerings/${encodeURIComponent(OFFERING)}/${address}`)
    expect([address, statusCode]).toEqual([address, 400])
  }
})

test('a day that nobody can have opened yet is too far, and not without places', async () => {
  const ask = async (address: string) => (await app.inject(`/v1/offerings/${encodeURIComponent(OFFERING)}/${address}`)).json<object>()
  // 22 November and 90 days.
  for (const [address, field] of [['slots?day=2027-02-21', 'day'], ['slots?day=2999-12-31', 'day'], ['days?from=2027-02-21&days=1', 'from']]) expect(await ask(address!)).toEqual({ reason: 'too-far', field })
  expect(await ask('slots?day=2027-02-20')).toEqual({ slots: [] })
  expect(await ask('days?from=2027-02-20&days=60')).toEqual({ days: [] })
})

test('a question about nothing leaves nothing in the database: its key is free', async () => {
  const [ask, key] = [phone(), { 'idempotency-key': random(16) }]
  for (const ref of [newRef(), newRef()]) {
    const answer = await ask('POST', '/bookings', { ref, commitment: COMMITMENT }, key)
    expect([answer.statusCode, answer.json(), answer.headers['idempotency-replayed']]).toEqual([404, { reason: 'booking-not-known' }, undefined])
  }
})
