import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { wholeGateway, type WholeGateway } from '../check/whole-gateway'
import { pagePolicy, scriptHashes } from './policy'

const SCRIPT = "document.title = 'a' // $& 陳"
const PAGE = `<!doctype html><head><script>${SCRIPT}</script><script src="/js/app.12345678.js"></script></head>`

const folder = mkdtempSync(path.join(tmpdir(), 'bay-site-'))
let gateway: WholeGateway
beforeAll(async () => {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  write('index.html', PAGE)
  write('shell.html', '<!doctype html>shell')
  write('pages/home/index.html', '<!doctype html>home')
  write('js/app.12345678.js', 'let a = 1\n'.repeat(500))
  write('sw.js', 'self')
  gateway = await wholeGateway({}, folder)
})
afterAll(async () => {
  await gateway.close()
  rmSync(folder, { recursive: true })
})

const ask = (url: string, headers: Record<string, string> = {}) => gateway.app.inject({ url, headers })

test('pages, and the shell where a page has no file of its own', async () => {
  expect((await ask('/')).body).toBe(PAGE)
  expect((await ask('/pages/home/index?id=1')).body).toMatch(/home$/)
  expect((await ask('/pages/service/crossing/index?id=customs/e-channel')).body).toMatch(/shell$/)
})

test('what is not there is said in JSON, below the API as among files', async () => {
  for (const url of ['/js/gone.js', '/v1', '/v1/pages', '/..%2fsecret.js']) expect([url, (await ask(url)).statusCode, (await ask(url)).body]).toEqual([url, 404, '{"reason":"not-there"}'])
})

test('named by its content, a file is kept for ever; a page is asked for anew and answered with nothing when it is the same', async () => {
  expect((await ask('/js/app.12345678.js')).headers['cache-control']).toMatch(/immutable/)
  const first = await ask('/')
  expect(first.headers['cache-control']).toBe('no-cache')
  const again = await ask('/', { 'if-none-match': `"x", W/${String(first.headers.etag)}` })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('it is packed for who takes that', async () => {
  const plain = (await ask('/js/app.12345678.js')).rawPayload
  const brotli = await ask('/js/app.12345678.js', { 'accept-encoding': 'gzip, deflate, br' })
  const gzip = await ask('/js/app.12345678.js', { 'accept-encoding': 'gzip' })
  expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
  expect(brotliDecompressSync(brotli.rawPayload)).toEqual(plain)
  expect(gunzipSync(gzip.rawPayload)).toEqual(plain)
  expect(brotli.rawPayload.length).toBeLessThan(plain.length / 10)
  expect(brotli.headers.vary).toBe('accept-encoding')
})

test('a page may run its own scripts, and of those in it only the ones that were built', async () => {
  const policy = String((await ask('/')).headers['content-security-policy'])
  const hash = createHash('sha256').update(SCRIPT).digest('base64')
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  expect(scriptHashes(`<script>other()</script>`)[0]).not.toContain(hash)
  expect(pagePolicy('')).toContain("script-src 'self';")
})

test('the service worker may fetch', async () => {
  expect((await ask('/sw.js')).headers['content-security-policy']).toContain("connect-src 'self'")
})

test('files of the site count for no limit', async () => {
  const small = await wholeGateway({ ratePerAddress: 1 }, folder)
  const statuses = []
  for (let i = 0; i < 5; i++) statuses.push((await small.app.inject('/')).statusCode)
  expect(statuses).toEqual([200, 200, 200, 200, 200])
  await small.close()
})
