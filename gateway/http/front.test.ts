/** What is said again must be, byte for byte, what its route would say; whatever is not the same question goes to its route. */
import { connect, type AddressInfo } from 'node:net'
import { startFakeUpstream, type FakeUpstream } from '../feeds/fake-upstream'
import { Keeper } from '../feeds/keeper'
import { FEEDS } from '../feeds/list'
import { upstreamsAt } from '../feeds/upstreams'
import { wholeGateway, type WholeGateway } from '../check/whole-gateway'
import type { Updates } from '../updates/open'

const UPDATES: Updates = {
  revisions: [{ name: 'services/customs', schema: '0'.repeat(12), release: '1.0.0', checkedOn: '2026-11-01', hash: 'a'.repeat(12) }] as unknown as Updates['revisions'],
  textOf: (name) => (name === 'services/customs' ? '[{"name":"口岸"}]' : undefined),
}

let now = Date.UTC(2026, 10, 22, 4)
let fake: FakeUpstream
let gateway: WholeGateway
let port: number

async function open(change: Parameters<typeof wholeGateway>[0] = {}): Promise<void> {
  now = Math.ceil(Date.now() / 1000) * 1000
  fake = await startFakeUpstream(() => now)
  const feeds = new Keeper({ feeds: FEEDS.map((feed) => ({ ...feed, timeoutMs: 2000 })), upstreams: upstreamsAt(fake.origin), clock: () => now, random: () => Uint8Array.of(128), fetch, patience: 2000 })
  gateway = await wholeGateway({ metrics: 'public', publicOrigin: 'https://bay.example', ...change }, undefined, UPDATES, undefined, { feeds, clock: () => now })
  await gateway.app.listen({ port: 0, host: '127.0.0.1' })
  port = (gateway.app.server.address() as AddressInfo).port
}
beforeEach(() => open())
afterEach(async () => {
  await gateway.close()
  await fake.close()
})

/** All that comes for bytes as they are, until so many answers are whole or the other end closes; without the time of day. */
const raw = (sent: string, answers = 1) =>
  new Promise<string>((resolve) => {
    let came = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(sent))
    const end = () => resolve(came.replace(/^Date: .*\r\n/gm, ''))
    socket.on('data', (part) => {
      came += part.toString('latin1')
      if (wholeIn(came) >= answers) socket.end(end)
    })
    socket.on('close', end)
    socket.on('error', () => undefined)
  })

/** How many answers have come whole. */
function wholeIn(came: string): number {
  const ends = came.indexOf('\r\n\r\n')
  if (ends < 0) return 0
  const body = ends + 4 + Number(/^content-length: (\d+)/im.exec(came.slice(0, ends))?.[1] ?? 0)
  return came.length < body ? 0 : 1 + wholeIn(came.slice(body))
}

const get = (url: string, ...lines: string[]) => raw([`GET ${url} HTTP/1.1`, 'host: a', ...lines, '', ''].join('\r\n'))
const statusOf = (answer: string) => Number(answer.slice(9, 12))
const etagIn = (answer: string) => /^etag: (.*)\r$/im.exec(answer)![1]!

/** How many answers were given again, as operators read it. */
const again = async () => Number(/^http_front_total (\d+)/m.exec((await gateway.app.inject('/metrics')).body)![1])
/** What comes, and whether it was given again. */
async function told(ask: () => Promise<string>): Promise<{ answer: string; isAgain: boolean }> {
  const before = await again()
  const answer = await ask()
  return { answer, isAgain: (await again()) > before }
}

const day = () => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
const SLOTS = () => `/v1/offerings/centre%2Fpermit/slots?day=${day()}`
const KEPT: [string, () => string][] = [
  ['offerings', () => '/v1/offerings'],
  ['days', () => `/v1/offerings/centre%2Fpermit/days?from=${day()}&days=30`],
  ['slots', SLOTS],
  ['keys', () => '/v1/keys'],
  ['the list of updates', () => '/v1/updates'],
  ['a file of updates, not in ASCII', () => '/v1/updates/services/customs'],
  ['the list of feeds', () => '/v1/feeds'],
  ...FEEDS.map(({ name, parameter }): [string, () => string] => [`feed ${name}`, () => `/v1/feeds/${name}${parameter ? `?${parameter.name}=${parameter.values[0]}` : ''}`]),
]

describe.each(KEPT)('%s', (_, address) => {
  test('asked again is the same, byte for byte, with a name that is known and without', async () => {
    const url = address()
    const first = await told(() => get(url))
    expect([statusOf(first.answer), first.isAgain]).toEqual([200, false])
    expect(await told(() => get(url))).toEqual({ answer: first.answer, isAgain: true })
    const etag = etagIn(first.answer)
    const known = await told(() => get(url, `if-none-match: ${etag}`))
    expect([statusOf(known.answer), known.isAgain]).toEqual([304, true])
    // A device has a limit of its own, so its route answers: that is what the front must have said.
    const asDevice = (...lines: string[]) => told(() => get(url, `device: ${'d'.repeat(22)}`, ...lines))
    expect(await asDevice()).toEqual({ answer: first.answer, isAgain: false })
    for (const names of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      expect(await asDevice(`if-none-match: ${names}`)).toEqual({ answer: known.answer, isAgain: false })
      expect(await told(() => get(url, `if-none-match: ${names}`))).toEqual({ answer: known.answer, isAgain: true })
    }
    expect(await told(() => get(url, 'if-none-match: "other"'))).toEqual({ answer: first.answer, isAgain: true })
  })
})

test('its date is that of the clock, to the second, and no older', async () => {
  const date = async () => Date.parse((await fetch(`http://127.0.0.1:${port}/v1/keys`)).headers.get('date')!)
  for (let passed = 0; passed < 4; passed++) {
    const asked = Date.now()
    expect(await date()).toBeGreaterThan(asked - 2000)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    now += 1000
  }
})

test('what is older than its route lets it be is not said again', async () => {
  await get(SLOTS())
  expect((await told(() => get(SLOTS()))).isAgain).toBe(true)
  now += 999
  expect((await told(() => get(SLOTS()))).isAgain).toBe(true)
  now += 1
  expect((await told(() => get(SLOTS()))).isAgain).toBe(false)
})

test('a feed says at each moment what its route says: seconds that are left, a newer value, one that is stale', async () => {
  const url = '/v1/feeds/macao-queues'
  const asDevice = () => get(url, `device: ${'d'.repeat(22)}`)
  const compared: string[] = []
  for (let passed = 0; passed < 300; passed++) {
    // The publisher falls ill on the way, so that the value grows old.
    if (passed === 150) fake.ill = 'error'
    await get(url)
    const before = await asDevice()
    const { answer, isAgain } = await told(() => get(url))
    // Behind somebody's back a newer value may have come meanwhile.
    if (isAgain && (await asDevice()) === before) {
      expect(answer).toBe(before)
      compared.push(answer)
    }
    now += 3000
  }
  expect(compared.length).toBeGreaterThan(100)
  const all = compared.join('')
  expect(all).toMatch(/"isStale":true/)
  expect(all).toMatch(/"isStale":false/)
  expect(new Set(all.match(/"fetchedAt":\d+/g)).size).toBeGreaterThan(2)
  expect(new Set(all.match(/max-age=\d+/g)).size).toBeGreaterThan(5)
}, 60_000)

test('who asks too much is refused by either in the same words, and both count', async () => {
  await gateway.close()
  await fake.close()
  await open({ ratePerAddress: 3 })
  const url = '/v1/keys'
  const statuses = []
  for (let count = 0; count < 5; count++) statuses.push(statusOf(await get(url)))
  expect(statuses).toEqual([200, 200, 200, 429, 429])
  expect(await get(url)).toBe(await get('/v1/offerings'))
  now += 60_000
  expect((await told(() => get(url))).isAgain).toBe(true)
})

test('behind proxies that are believed, each who asks has a limit of its own', async () => {
  await gateway.close()
  await fake.close()
  await open({ ratePerAddress: 2, trustedProxies: 1 })
  const from = async (forwarded: string) => statusOf(await get('/v1/keys', `x-forwarded-for: ${forwarded}`))
  expect([await from('10.0.0.1'), await from('9.9.9.9, 10.0.0.1'), await from('10.0.0.1')]).toEqual([200, 200, 429])
  expect([await from('10.0.0.2'), await from('10.0.0.2'), await from('8.8.8.8,10.0.0.2')]).toEqual([200, 200, 429])
  expect([await from('10.0.0.3:1001'), await from('10.0.0.3:1002'), await from('10.0.0.3:1003')]).toEqual([200, 200, 429])
})

test.each<[string, () => string, number]>([
  ['a field that is not known', () => `${SLOTS()}&name=Chan`, 400],
  ['a field that comes twice', () => `${SLOTS()}&day=${day()}`, 400],
  ['a day that is none', () => '/v1/offerings/centre%2Fpermit/slots?day=2026-02-30', 400],
  ['a file that is not there', () => '/v1/updates/services/none', 404],
  ['numbers, with a field that is not known', () => '/metrics?a=1', 400],
  ['a counter’s day', () => `/v1/desk/day?offering=centre%2Fpermit&day=${day()}`, 401],
  ['a booking', () => '/v1/bookings/0011223344556677', 401],
  ['what is no public copy', () => '/ready', 200],
])('%s is asked of its route each time', async (_, address, status) => {
  await get(SLOTS())
  const answers = [await told(() => get(address())), await told(() => get(address()))]
  expect(answers.map(({ answer, isAgain }) => [statusOf(answer), isAgain])).toEqual([[status, false], [status, false]])
})

test('other methods go to the route: HEAD has the same headers and no body', async () => {
  const { answer } = await told(() => get(SLOTS()))
  const head = answer.slice(0, answer.indexOf('\r\n\r\n') + 4)
  const of = (method: string) => told(() => raw(`${method} ${SLOTS()} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`, 2))
  expect(await of('HEAD')).toEqual({ answer: head.replace(/Connection: keep-alive\r\nKeep-Alive: [^\r]*\r\n/, 'Connection: close\r\n'), isAgain: false })
  for (const method of ['OPTIONS', 'POST', 'DELETE']) expect([statusOf((await of(method)).answer), (await of(method)).isAgain]).toEqual([405, false])
})

test('HTTP/1.0, a connection that closes, and a body that a question should not have are answered as by the route', async () => {
  await get('/v1/keys')
  const asks = [
    'GET /v1/keys HTTP/1.0\r\n{device}\r\n',
    'GET /v1/keys HTTP/1.0\r\nconnection: keep-alive\r\n{device}\r\n',
    'GET /v1/keys HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{device}\r\n',
    'GET /v1/keys HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: text/xml\r\ncontent-length: 4\r\n{device}\r\n<a/>',
    'GET /v1/keys HTTP/1.1\r\nhost: a\r\nconnection: close\r\ntransfer-encoding: chunked\r\n{device}\r\n1\r\na\r\n0\r\n\r\n',
    'GET /v1/keys HTTP/1.1\r\nhost: a\r\nconnection: close\r\nrange: bytes=0-3\r\naccept-encoding: gzip, br\r\n{device}\r\n',
    'GET http://a/v1/keys HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{device}\r\n',
  ]
  for (const ask of asks) {
    const inFront = await told(() => raw(ask.replace('{device}', '')))
    const ofRoute = await told(() => raw(ask.replace('{device}', `device: ${'d'.repeat(22)}\r\n`)))
    expect([inFront.answer, ofRoute.isAgain]).toEqual([ofRoute.answer, false])
  }
})

test('questions that come before the first is answered are answered in their order', async () => {
  const one = (url: string) => `GET ${url} HTTP/1.1\r\nhost: a\r\n\r\n`
  const [slots, keys] = [await get(SLOTS()), await get('/v1/keys')]
  const other = await get('/v1/nowhere')
  const { answer } = await told(() => raw([one(SLOTS()), one('/v1/nowhere'), one('/v1/keys'), one(SLOTS()), one('/v1/nowhere')].join(''), 5))
  expect(answer).toBe([slots, other, keys, slots, other].join(''))
})

test('who goes away before it is answered leaves nothing behind', async () => {
  await get('/v1/keys')
  for (let count = 0; count < 50; count++) {
    await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('GET /v1/keys HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(20))
        socket.resetAndDestroy()
        resolve(undefined)
      })
    })
  }
  expect((await told(() => get('/v1/keys'))).isAgain).toBe(true)
  const connections = () => new Promise<number>((resolve) => gateway.app.server.getConnections((_, count) => resolve(count)))
  while ((await connections()) > 0) await new Promise((resolve) => setTimeout(resolve, 20))
})

test('it is counted and logged as by the route, with a name of its own, and nothing of who asked', async () => {
  await get(SLOTS())
  gateway.logs.length = 0
  await get(SLOTS(), 'user-agent: planted')
  await get(SLOTS(), `if-none-match: *`)
  await get(SLOTS(), `device: ${'d'.repeat(22)}`)
  const lines = gateway.logs.map((line) => JSON.parse(line) as Record<string, unknown>)
  const route = '/v1/offerings/:id/slots'
  expect(lines).toEqual([200, 304, 200].map((status) => ({ level: 30, time: expect.any(Number), reqId: expect.stringMatching(/^[0-9a-f]{8}-\w+$/), method: 'GET', route, status, ms: expect.any(Number), msg: 'answered' })))
  expect(new Set(lines.map(({ reqId }) => reqId)).size).toBe(3)
  expect(new Set(gateway.logs.map((line) => Object.keys(JSON.parse(line) as object).join())).size).toBe(1)
  expect(gateway.logs.join('')).not.toMatch(/planted/)
  const { body } = await gateway.app.inject('/metrics')
  expect(body).toMatch(`http_requests_total{method="GET",route="${route}",status="200"} 3`)
  expect(body).toMatch(`http_requests_total{method="GET",route="${route}",status="304"} 1`)
  expect(body).toMatch(`http_request_seconds_count{method="GET",route="${route}"} 4`)
})

test('no more is kept than it may: of many addresses the first are forgotten', async () => {
  await get('/v1/feeds/macao-queues')
  expect((await told(() => get('/v1/feeds/macao-queues'))).isAgain).toBe(true)
  const { length } = (await gateway.app.inject('/v1/feeds')).body
  for (let spare = 1; spare * length < 4_500_000; spare++) await gateway.app.inject(`/v1/feeds?${'&'.repeat(spare)}`)
  expect((await told(() => get('/v1/feeds/macao-queues'))).isAgain).toBe(false)
}, 60_000)

test('nor of short answers: what each takes besides its body counts', async () => {
  await get('/v1/keys')
  expect((await told(() => get('/v1/keys'))).isAgain).toBe(true)
  for (let other = 0; other < 2000; other++) await gateway.app.inject(`/v1/offerings/centre%2Fpermit-${other}/slots?day=${day()}`)
  expect((await told(() => get('/v1/keys'))).isAgain).toBe(false)
}, 60_000)

test('a clock that was set back makes nothing last, since another says how long', async () => {
  let steady = 0
  await gateway.close()
  gateway = await wholeGateway({ metrics: 'public' }, undefined, UPDATES, undefined, { clock: () => now, steady: () => steady })
  await gateway.app.listen({ port: 0, host: '127.0.0.1' })
  port = (gateway.app.server.address() as AddressInfo).port
  await get(SLOTS())
  now -= 60_000
  steady += 999
  expect((await told(() => get(SLOTS()))).isAgain).toBe(true)
  steady += 1
  expect((await told(() => get(SLOTS()))).isAgain).toBe(false)
})

test('told to stop, it says so at once, as the route does', async () => {
  await get('/v1/keys')
  const socket = connect(port, '127.0.0.1')
  let came = ''
  socket.on('data', (part) => (came += String(part)))
  // An unfinished request keeps its connection while others are closed.
  socket.write('GET /v1/keys HTTP/1.1\r\nhost: a\r\n')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const closing = gateway.app.close()
  await new Promise((resolve) => setTimeout(resolve, 100))
  socket.write('\r\n')
  await new Promise((resolve) => socket.on('close', resolve))
  await closing
  expect(came).toMatch(/^HTTP\/1\.1 503 /)
  expect(came).toMatch(/connection: close/i)
})
