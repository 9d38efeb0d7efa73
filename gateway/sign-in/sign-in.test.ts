/** Hosts that answer, delay, lie and refuse, on loopback; and what of a person is left when they have answered. */
import Fastify from 'fastify'
import { createVerify, generateKeyPairSync } from 'node:crypto'
import { startLoopback, type Loopback } from '../feeds/loopback'
import { devicesRoutes } from '../routes/devices'
import { alipay, signedText } from './alipay'
import { deviceOf } from './device'
import { openSignIn } from './open'
import type { Host, Provider } from './provider'
import { weixin } from './weixin'

const NOW = Date.UTC(2026, 10, 22, 4)
const OPENID = 'planted-openid-1234'
const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 })

type Said = { status?: number; body: string } | 'silent' | 'cut'
let said: Said
let asked: URL[] = []
let server: Loopback
let base: string

beforeAll(async () => {
  server = await startLoopback((request, response) => {
    asked.push(new URL(request.url!, 'http://host'))
    if (said === 'silent') return
    if (said === 'cut') return void request.socket.destroy()
    response.writeHead(said.status ?? 200, { 'content-type': 'text/plain' }).end(said.body)
  })
  base = server.origin
})
beforeEach(() => {
  asked = []
})
afterAll(() => server.close())

const provider = (host: Host): Provider =>
  host === 'weixin' ? weixin({ appId: 'wx123456', secret: 's'.repeat(32) }, { fetch, base }) : alipay({ appId: '2021000000000000', key: RSA.privateKey }, () => NOW, { fetch, base })
const right: Record<Host, string> = {
  weixin: JSON.stringify({ openid: OPENID, session_key: 'planted-session' }),
  alipay: JSON.stringify({ alipay_system_oauth_token_response: { open_id: OPENID, access_token: 'planted-token' }, sign: 'x' }),
}

describe.each(['weixin', 'alipay'] as const)('%s', (host) => {
  test('says the id for a code, and nothing else of what it told is kept', async () => {
    said = { body: right[host] }
    expect(await provider(host).idOf('code-1')).toEqual({ ok: true, id: OPENID })
    expect(asked[0]!.searchParams.get(host === 'weixin' ? 'js_code' : 'code')).toBe('code-1')
  })

  test.each<[string, Said, string]>([
    ['no JSON', { body: '<html>' }, 'json'],
    ['another shape', { body: '{"openid":7,"alipay_system_oauth_token_response":[]}' }, 'shape'],
    ['a status of its own trouble', { status: 502, body: '' }, 'status'],
    ['another address', { status: 302, body: '' }, 'status'],
    ['more than one reads', { body: `{"a":"${'x'.repeat(20_000)}"}` }, 'too-large'],
    ['half of it', 'cut', 'network'],
  ])('that answers with %s is busy', async (_, what, why) => {
    said = what
    expect(await provider(host).idOf('code')).toEqual({ ok: false, reason: 'busy', why })
  })

  test('that never answers is left after four seconds', async () => {
    said = 'silent'
    expect(await provider(host).idOf('code')).toEqual({ ok: false, reason: 'busy', why: 'timeout' })
  }, 15_000)
})

test.each([
  [40029, 'not-allowed'], [40163, 'not-allowed'], [40226, 'not-allowed'], [-1, 'busy'], [45011, 'busy'], [40125, 'busy'],
])('WeChat’s errcode %d is %s, also beside an openid', async (errcode, reason) => {
  said = { body: JSON.stringify({ errcode, openid: OPENID }) }
  expect(await provider('weixin').idOf('code')).toEqual({ ok: false, reason, why: `errcode ${errcode}` })
})

test('Alipay is asked with a signature of every parameter, and its refusals are told apart', async () => {
  said = { body: JSON.stringify({ error_response: { code: '40002', sub_code: 'isv.code-invalid', msg: OPENID } }) }
  expect(await provider('alipay').idOf('code')).toEqual({ ok: false, reason: 'not-allowed', why: 'isv.code-invalid' })
  const { sign, ...parameters } = Object.fromEntries(asked[0]!.searchParams)
  expect(parameters.timestamp).toBe('2026-11-22 12:00:00')
  expect(createVerify('RSA-SHA256').update(signedText(parameters)).verify(RSA.publicKey, sign!, 'base64')).toBe(true)
  said = { body: JSON.stringify({ error_response: { code: '20000', sub_code: 'isp.unknow-error' } }) }
  expect(await provider('alipay').idOf('code')).toMatchObject({ reason: 'busy' })
})

test('a device is of one person, host, day and secret, and says nothing of any', () => {
  const all = [deviceOf('s', 'weixin', OPENID, NOW), deviceOf('t', 'weixin', OPENID, NOW), deviceOf('s', 'alipay', OPENID, NOW), deviceOf('s', 'weixin', 'another', NOW), deviceOf('s', 'weixin', OPENID, NOW + 86_400_000)]
  expect(new Set(all).size).toBe(5)
  expect(deviceOf('s', 'weixin', OPENID, NOW + 3_600_000)).toBe(all[0])
  for (const one of all) expect(one).toMatch(/^[A-Za-z0-9_-]{22}$/)
})

describe('the route', () => {
  const lines: string[] = []
  const open = (providers?: Partial<Record<Host, Provider>>) => {
    const app = Fastify({ logger: { level: 'info', stream: { write: (line: string) => void lines.push(line) } }, disableRequestLogging: true })
    void app.register(devicesRoutes, { prefix: '/v1', clock: () => NOW, ...(providers && { signIn: { secret: 's', providers } }) })
    return { hosts: () => app.inject('/v1/devices'), sign: (host: Host, code = 'code-123') => app.inject({ method: 'POST', url: '/v1/devices', payload: { host, code } }) }
  }

  test('offers nothing where nothing is configured', async () => {
    const { hosts, sign } = open()
    for (const answer of [await hosts(), await sign('weixin')]) expect([answer.statusCode, answer.json()]).toEqual([404, { reason: 'not-offered' }])
    expect(openSignIn({ signIn: undefined }, () => NOW, fetch)).toBeUndefined()
  })

  test('answers with a device, logs no id and no code, and says which hosts there are', async () => {
    said = { body: right.weixin }
    const { hosts, sign } = open({ weixin: provider('weixin') })
    expect((await hosts()).json()).toEqual({ hosts: ['weixin'] })
    expect((await sign('weixin')).json()).toEqual({ device: deviceOf('s', 'weixin', OPENID, NOW) })
    expect((await sign('alipay')).json()).toEqual({ reason: 'not-offered' })
    said = { body: '{"errcode":40029}' }
    expect((await sign('weixin', 'planted-code')).statusCode).toBe(403)
    said = 'cut'
    expect((await sign('weixin', 'planted-code')).statusCode).toBe(503)
    expect(lines.join()).toMatch(/errcode 40029/)
    expect(lines.join()).not.toMatch(/planted/)
  })

  test('asks a host for twenty at a time', async () => {
    let go: (value: unknown) => void = () => {}
    const gate = new Promise((resolve) => (go = resolve))
    const { sign } = open({ weixin: { idOf: async () => (await gate, { ok: true, id: OPENID }) } })
    const waiting = Array.from({ length: 20 }, () => sign('weixin'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await sign('weixin')).json()).toEqual({ reason: 'busy' })
    go(undefined)
    expect((await Promise.all(waiting)).map(({ statusCode }) => statusCode)).toEqual(Array<number>(20).fill(200))
  })
})
