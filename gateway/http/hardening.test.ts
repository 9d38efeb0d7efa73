/** What ASVS asks of every answer, on a whole gateway: docs/gateway/asvs.md says which test stands for which requirement. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { wholeGateway, type WholeGateway } from '../check/whole-gateway'

const HOLDER = `Holder ${'a'.repeat(43)}`
const folder = mkdtempSync(path.join(tmpdir(), 'bay-hardening-'))
const SITE: Record<string, string> = { 'index.html': '<p>shell</p><script>1</script>', 'worker.js': 'self', 'js/app.1.js': '1', 'icon.svg': '<svg/>', 'data.json': '{}' }

let gateway: WholeGateway
let port: number
beforeAll(async () => {
  for (const [name, text] of Object.entries(SITE)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  gateway = await wholeGateway({ publicOrigin: 'https://bay.example' }, folder)
  await gateway.app.listen({ port: 0, host: '127.0.0.1' })
  port = (gateway.app.server.address() as AddressInfo).port
})
afterAll(async () => {
  await gateway.close()
  rmSync(folder, { recursive: true })
})

/** All that comes back for bytes as they are. */
const raw = (sent: string) =>
  new Promise<string>((resolve) => {
    let came = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(sent))
    socket.on('data', (part) => (came += String(part)))
    socket.on('close', () => resolve(came))
    socket.on('error', () => undefined)
  })

const PLACES = ['/', '/worker.js', '/js/app.1.js', '/icon.svg', '/data.json', '/health', '/openapi.json', '/v1/offerings', '/v1/nowhere', '/v1/bookings/0011223344556677']

describe('every answer', () => {
  test.each(PLACES)('of %s has the headers that browsers heed, its type, and no cookie', async (url) => {
    const { headers, body } = await gateway.app.inject(url)
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/^(?=.*object-src 'none')(?=.*base-uri 'none')(?=.*frame-ancestors 'none')(?=.*default-src 'none')/),
    })
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('server')
    expect(headers).not.toHaveProperty('x-powered-by')
    if (body !== '' && !url.endsWith('.svg')) expect(headers['content-type']).toMatch(/charset=utf-8/i)
  })

  test('of the API is, opened as a page, one without an origin; a page and a script are not', async () => {
    const policy = async (url: string) => String((await gateway.app.inject(url)).headers['content-security-policy'])
    expect(await policy('/v1/offerings')).toMatch(/sandbox/)
    expect(await policy('/icon.svg')).toMatch(/sandbox/)
    for (const url of ['/', '/worker.js']) expect(await policy(url)).not.toMatch(/sandbox|unsafe-eval|script-src[^;]*unsafe/)
    // A browser holds a worker to the policy of its own file: without this it could not fetch what it keeps.
    expect(await policy('/worker.js')).toMatch(/connect-src 'self'/)
  })

  test('to what is no request has them too', async () => {
    const answer = await raw('NONSENSE\r\n\r\n')
    for (const line of [/^content-security-policy: default-src 'none'/m, /^x-content-type-options: nosniff/m, /^strict-transport-security: max-age=31536000/m, /charset=utf-8/]) expect(answer).toMatch(line)
  })

  test('without https says nothing of https', async () => {
    const plain = await wholeGateway()
    expect((await plain.app.inject('/health')).headers).not.toHaveProperty('strict-transport-security')
    await plain.close()
  })
})

describe('requests', () => {
  test('whose length is said twice are not taken: nothing is smuggled behind them', async () => {
    const hidden = 'GET /v1/offerings HTTP/1.1\r\nhost: a\r\n\r\n'
    const both = `POST /v1/desk/sign-in HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${hidden.length + 5}\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`
    const twice = 'POST /v1/desk/sign-in HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx'
    for (const sent of [both, twice]) expect((await raw(sent)).match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 400'])
  })

  test('TRACE and CONNECT are for nothing here', async () => {
    for (const method of ['TRACE', 'CONNECT']) expect(await raw(`${method} /health HTTP/1.1\r\nhost: a\r\nx-planted: echo\r\nconnection: close\r\n\r\n`)).not.toMatch(/HTTP\/1.1 200|echo/)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'])('a page elsewhere cannot sign in or book with %s, which needs no leave of the browser', async (type) => {
    const sent = { method: 'POST', headers: { 'content-type': type, authorization: HOLDER, 'idempotency-key': 'k'.repeat(22) } } as const
    for (const [url, payload] of [['/v1/desk/sign-in', '{"office":"centre","code":"x"}'], ['/v1/holds', `{"ref":"0011223344556677","slot":"${gateway.slot}"}`]] as const) {
      const answer = await gateway.app.inject({ ...sent, url, payload })
      expect([400, 415]).toContain(answer.statusCode)
    }
  })

  test('what changes something is never asked for with GET', () => {
    const changing = Object.entries((gateway.app.swagger() as { paths: Record<string, object> }).paths).filter(([url]) => /hold|wait|move|redeem|no-show|sign-in|slots\/\{id\}/.test(url))
    expect(changing.length).toBeGreaterThan(5)
    for (const [, methods] of changing) expect(Object.keys(methods)).toEqual(['post'])
  })

  test('a query that comes twice is refused', async () => {
    expect((await gateway.app.inject('/v1/offerings/centre%2Fpermit/slots?day=2026-11-22&day=2026-11-23')).statusCode).toBe(400)
  })

  test('what is about one booking or one counter is kept by nobody, whatever the answer', async () => {
    for (const request of [
      { url: '/v1/bookings/0011223344556677', headers: { authorization: HOLDER } },
      { url: '/v1/bookings/0011223344556677' },
      { url: '/v1/desk/day?offering=a/b&day=2026-11-22', headers: { authorization: 'Desk e30.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' } },
    ]) expect((await gateway.app.inject(request)).headers['cache-control']).toBe('no-store')
  })
})

describe('logs', () => {
  test('each line is one object with its time, whatever is sent', async () => {
    gateway.logs.length = 0
    await gateway.app.inject({ url: '/%0a%22,%22planted%22:1', headers: { 'user-agent': 'a\tplanted' } })
    await gateway.app.inject({ method: 'POST', url: '/v1/desk/sign-in', payload: { office: 'planted-office', code: 'planted\n{"level":60}' } })
    await raw('PLANTED\r\n\r\n')
    const lines = gateway.logs.map((line) => JSON.parse(line) as Record<string, unknown>)
    for (const line of lines) expect(line).toMatchObject({ level: expect.any(Number), time: expect.any(Number), msg: expect.any(String) })
    expect(gateway.logs.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true)
    expect(gateway.logs.join('')).not.toMatch(/planted/i)
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'sign-in', office: '(none)', isRight: false }))
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'answered', route: '/v1/desk/sign-in', status: 401 }))
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'broken', status: 400 }))
  })
})
