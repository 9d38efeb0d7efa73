import Fastify, { type FastifyError, type InjectOptions } from 'fastify'
import type { BookingRef, Instant, OfferingId, SlotId } from '../../src/domain/booking/booking'
import { hashOfCode, newCode, type CodeHash } from '../counter/codes'
import type { DeskCommand } from '../booking/command'
import { deskToken, sessionSecret, TOKEN_HOURS } from '../counter/token'
import { developmentKeys } from '../voucher/list'
import { deskRoutes, type DeskDeps } from './desk'
import { keysRoutes } from './keys'

const NOW = Date.UTC(2026, 10, 22, 2, 0)
const SECRET = 'a secret of the desk'
const CODE = newCode()
const OFFERING = 'centre/permit' as OfferingId
const START = (NOW / 60_000 + 60) as Instant
const REF = '00112233445566ff' as BookingRef
const KEY = 'key-of-this-mark-0'

/** Midnight in the three places, in minutes. */
const MIDNIGHT = Date.UTC(2026, 10, 21, 16) / 60_000

let hash: CodeHash
/** Of an office with the code of this test. */
const tokenOf = (office: string, secret = SECRET, now = NOW) => deskToken(office, sessionSecret(secret, hash), now)
beforeAll(async () => {
  hash = await hashOfCode(CODE)
})

const offering = (id: string, office: string, number: number) => ({ id: id as OfferingId, office, number, service: id.split('/')[1]!, slotMinutes: 15 })

function open(change: Partial<DeskDeps> = {}) {
  const asked: DeskCommand[] = []
  const spans: number[][] = []
  const store: DeskDeps['store'] = {
    offerings: async () => [offering(OFFERING, 'centre', 7), offering('hall/card', 'hall', 8)],
    slots: async (_, from, until) => {
      spans.push([from, until])
      return [{ id: `7-${START}` as SlotId, start: START, minutes: 15, capacity: 3, taken: 2, isOpen: true, offering: OFFERING, waiting: 0, nextTurn: 0 }]
    },
    bookings: async () =>
      (['booked', 'held', 'arrived', 'waiting', 'no-show', 'cancelled', 'expired'] as const).map((state, at) => ({
        ref: `000000000000000${at}` as BookingRef,
        slot: `7-${START}` as SlotId,
        start: START,
        state,
        ...(state === 'arrived' && { redeemedAt: START }),
        // What a store also knows, and a counter must not.
        holder: 'planted-holder',
        commitment: 'planted-commitment',
      })),
  }
  const app = Fastify({ ajv: { customOptions: { removeAdditional: false, coerceTypes: false } } })
  // As the gateway does with what its schemas refuse.
  app.setErrorHandler<FastifyError>((error, _request, reply) => reply.code(error.validation ? 400 : 500).send({ reason: error.validation ? 'not-valid' : 'failed' }))
  const deps: DeskDeps = {
    codes: { centre: hash, hall: hash },
    secret: SECRET,
    store,
    ask: async (command) => {
      asked.push(command)
      return { ok: true, answered: { status: 200, body: JSON.stringify({ ref: REF, slot: `7-${START}`, state: 'arrived' }), isReplayed: false } }
    },
    clock: () => NOW,
    ...change,
  }
  void app.register(deskRoutes, { prefix: '/v1', ...deps })
  const call = (options: InjectOptions) =>
    app.inject({ ...options, headers: { authorization: `Desk ${tokenOf('centre')}`, ...(options.method === 'POST' && { 'idempotency-key': KEY }), ...options.headers } })
  return { app, call, asked, spans }
}

const signIn = (app: ReturnType<typeof open>['app'], office: string, code: string, remoteAddress = '10.0.0.1') =>
  app.inject({ method: 'POST', url: '/v1/desk/sign-in', payload: { office, code }, remoteAddress })

describe('signing in', () => {
  test('with office and code: a token for a working day, and what the office offers', async () => {
    const { app } = open()
    const answer = await signIn(app, 'centre', CODE)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.json()).toEqual({
      token: tokenOf('centre'),
      office: 'centre',
      expires: NOW + TOKEN_HOURS * 3_600_000,
      offerings: [{ id: OFFERING, number: 7, service: 'permit', slotMinutes: 15 }],
    })
  })

  test('a wrong code and an office that is not there get the same answer', async () => {
    const { app } = open()
    const answers = [await signIn(app, 'centre', newCode()), await signIn(app, 'nowhere', CODE)]
    for (const answer of answers) expect([answer.statusCode, answer.json()]).toEqual([401, { reason: 'not-allowed' }])
  })

  test('after eight wrong tries an address is not looked at, even with the right code; another is', async () => {
    const { app } = open()
    // Two at a time: a third of the same address would be told to come again.
    for (let turn = 0; turn < 4; turn++) await Promise.all([signIn(app, 'centre', 'wrong'), signIn(app, 'centre', 'wrong')])
    const answer = await signIn(app, 'centre', CODE)
    expect([answer.statusCode, answer.json(), answer.headers['retry-after']]).toEqual([429, { reason: 'too-many' }, '900'])
    expect((await signIn(app, 'centre', CODE, '10.0.0.2')).statusCode).toBe(200)
  }, 60_000)
})

describe('a flood of 500 wrong codes', () => {
  /** A sixth of the real cost, so that the flood and not the machine decides. */
  const CHEAP = { log2: 14, r: 8, p: 1 }

  test.each([
    ['of one IPv4 address', () => '198.51.100.9'],
    ['of one /64 of IPv6', (index: number) => `2001:db8::${index.toString(16)}`],
    ['of as many addresses', (index: number) => `203.0.${index >> 8}.${index & 255}`],
  ])('%s does not hold up the right code of another address', async (_, addressOf) => {
    const cheap = await hashOfCode(CODE, undefined, CHEAP)
    const { app } = open({ codes: { centre: cheap } })
    const started = performance.now()
    await hashOfCode(CODE, undefined, CHEAP)
    // Four looks one after the other, or a second where a machine does them in less.
    const most = Math.max(1000, 4 * (performance.now() - started))
    const flood = Array.from({ length: 500 }, (__, index) => signIn(app, 'centre', 'wrong', addressOf(index)))
    // All of them have arrived.
    await new Promise((resolve) => setTimeout(resolve, 20))
    const begun = performance.now()
    const answer = await signIn(app, 'centre', CODE, '192.0.2.77')
    expect([answer.statusCode, performance.now() - begun < most]).toEqual([200, true])
    const statuses = (await Promise.all(flood)).map(({ statusCode }) => statusCode)
    expect(statuses.filter((status) => ![401, 429, 503].includes(status))).toEqual([])
    await app.close()
  }, 60_000)
})

describe('without a token', () => {
  test.each([undefined, '', 'Desk', 'Desk x.y', `Holder ${'a'.repeat(43)}`, 'another secret', 'yesterday', 'no office', 'no key'])('%j opens nothing', async (shown) => {
    const { app, asked } = open()
    const made: Record<string, string> = {
      'another secret': tokenOf('centre', 'another'),
      yesterday: tokenOf('centre', SECRET, NOW - 9 * 3_600_000),
      'no office': tokenOf('__proto__'),
      // Signed with the gateway's secret itself, and with no code.
      'no key': deskToken('centre', SECRET, NOW),
    }
    const authorization = shown !== undefined && made[shown] ? `Desk ${made[shown]}` : shown
    const headers = authorization === undefined ? {} : { authorization }
    const calls: InjectOptions[] = [
      { method: 'GET', url: `/v1/desk/day?offering=${OFFERING}&day=2026-11-22` },
      { method: 'POST', url: '/v1/desk/redeem', payload: { ref: REF } },
      { method: 'POST', url: '/v1/desk/no-show', payload: { ref: REF } },
      { method: 'POST', url: `/v1/desk/slots/7-${START}`, payload: { isOpen: false } },
    ]
    for (const one of calls) expect((await app.inject({ ...one, headers })).statusCode).toBe(401)
    expect(asked).toEqual([])
  })
})

describe("a day's list", () => {
  test('has times, references and states of those who have a place, and nothing else', async () => {
    const { call, spans } = open()
    const answer = await call({ url: `/v1/desk/day?offering=${OFFERING}&day=2026-11-22` })
    expect(answer.statusCode).toBe(200)
    expect(answer.json().bookings).toEqual([
      { ref: '0000000000000000', slot: `7-${START}`, state: 'booked' },
      { ref: '0000000000000002', slot: `7-${START}`, state: 'arrived', redeemedAt: START },
      { ref: '0000000000000004', slot: `7-${START}`, state: 'no-show' },
    ])
    expect(answer.body).not.toMatch(/planted/)
    expect(spans).toEqual([[MIDNIGHT, MIDNIGHT + 1440]])
  })

  test("another office's offering is not there", async () => {
    const { call } = open()
    expect((await call({ url: '/v1/desk/day?offering=hall/card&day=2026-11-22' })).statusCode).toBe(404)
  })

  test.each(['2026-02-30', '2026-13-01', 'today', ''])('%j is no day', async (day) => {
    const { call } = open()
    expect((await call({ url: `/v1/desk/day?offering=${OFFERING}&day=${day}` })).statusCode).toBe(400)
  })
})

describe('marking', () => {
  test('goes to the core with the office of the token and the key hashed for this office', async () => {
    const { app, asked } = open()
    const post = (office: string, key: string, ref: string) =>
      app.inject({ method: 'POST', url: '/v1/desk/redeem', payload: { ref }, headers: { authorization: `Desk ${tokenOf(office)}`, 'idempotency-key': key } })
    await post('centre', 'key-of-this-mark-1', REF)
    await post('hall', 'key-of-this-mark-1', REF)
    await post('centre', 'key-of-this-mark-1', '00112233445566fe')
    const [first, hall, other] = asked as (DeskCommand & { keyed: { key: string; request: string } })[]
    expect(first).toMatchObject({ what: 'redeem', ref: REF, office: 'centre' })
    expect(hall!.keyed.key).not.toBe(first!.keyed.key)
    expect([other!.keyed.key === first!.keyed.key, other!.keyed.request === first!.keyed.request]).toEqual([true, false])
  })

  test('says when it was marked where that was earlier; under one key that is the same question', async () => {
    const { call, asked } = open()
    await call({ method: 'POST', url: '/v1/desk/redeem', payload: { ref: REF } })
    await call({ method: 'POST', url: '/v1/desk/redeem', payload: { ref: REF, at: START } })
    const [first, later] = asked as (DeskCommand & { keyed: object })[]
    expect([first, later]).toMatchObject([{ what: 'redeem' }, { at: START }])
    expect(later!.keyed).toEqual(first!.keyed)
    for (const at of [-1, 1.5, 'today']) expect((await call({ method: 'POST', url: '/v1/desk/redeem', payload: { ref: REF, at } })).statusCode).toBe(400)
  })

  test.each(['redeem', 'no-show'])('%s without a key, or with one that is too short, is refused before the core is asked', async (what) => {
    const { app, asked } = open()
    for (const key of [undefined, 'k'.repeat(15)]) {
      const headers = { authorization: `Desk ${tokenOf('centre')}`, ...(key && { 'idempotency-key': key }) }
      expect((await app.inject({ method: 'POST', url: `/v1/desk/${what}`, payload: { ref: REF }, headers })).statusCode).toBe(400)
    }
    expect(asked).toEqual([])
  })

  test('what the core refuses is told as it is: already used, and when', async () => {
    const { call } = open({ ask: async () => ({ ok: true, answered: { status: 409, body: JSON.stringify({ reason: 'already-redeemed', at: START }), isReplayed: true } }) })
    const answer = await call({ method: 'POST', url: '/v1/desk/redeem', payload: { ref: REF } })
    expect([answer.statusCode, answer.json(), answer.headers['idempotency-replayed']]).toEqual([409, { reason: 'already-redeemed', at: START }, 'true'])
  })

  test.each([['busy', 503], ['still-working', 409], ['failed', 500]] as const)('when the core is %s the answer is %d', async (reason, status) => {
    const { call } = open({ ask: async () => ({ ok: false, reason }) })
    const answer = await call({ method: 'POST', url: '/v1/desk/no-show', payload: { ref: REF } })
    expect([answer.statusCode, answer.json()]).toEqual([status, { reason }])
  })

  test.each<[string, string, object]>([
    ['a reference in capitals', 'redeem', { ref: '00112233445566FF' }],
    ['no reference', 'redeem', {}],
    ['a field that is not known', 'redeem', { ref: REF, name: 'x' }],
    ['no change of a slot', `slots/7-${START}`, {}],
    ['half a place', `slots/7-${START}`, { capacity: 0.5 }],
    ['fewer than no places', `slots/7-${START}`, { capacity: -1 }],
    ['a word for yes', `slots/7-${START}`, { isOpen: 'yes' }],
  ])('%s is refused before the core is asked', async (_, path, payload) => {
    const { call, asked } = open()
    expect((await call({ method: 'POST', url: `/v1/desk/${path}`, payload })).statusCode).toBe(400)
    expect(asked).toEqual([])
  })

  test('a slot is opened, closed and given another capacity', async () => {
    const { call, asked } = open()
    await call({ method: 'POST', url: `/v1/desk/slots/7-${START}`, payload: { isOpen: false, capacity: 4 } })
    expect(asked[0]).toMatchObject({ what: 'settings', slot: `7-${START}`, office: 'centre', isOpen: false, capacity: 4 })
  })
})

test('the list of keys is served as it was signed, and once', async () => {
  const keys = developmentKeys(NOW)
  const app = Fastify()
  void app.register(keysRoutes, { prefix: '/v1', keys })
  const answer = await app.inject('/v1/keys')
  expect(answer.json()).toEqual(keys.list)
  expect((await app.inject({ url: '/v1/keys', headers: { 'if-none-match': answer.headers.etag as string } })).statusCode).toBe(304)
})
