import fc from 'fast-check'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fileFor } from '../gateway/site/file-for'
import { serveFolder } from './serve'

let outside: string
let site: string

beforeAll(() => {
  outside = mkdtempSync(path.join(tmpdir(), 'serve-'))
  site = path.join(outside, 'site')
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(outside, file)), { recursive: true })
    writeFileSync(path.join(outside, file), text)
  }
  write('secret.js', 'secret')
  write('site-secret/index.html', 'secret')
  write('site/index.html', 'home')
  write('site/shell.html', 'shell')
  write('site/js/app.12345678.js', 'code')
  write('site/pages/home/index.html', 'home page')
})
afterAll(() => rmSync(outside, { recursive: true }))

const relative = (address: string) => {
  const file = fileFor(site, address)
  return file && path.relative(site, file)
}

test.each([
  ['/', 'index.html'],
  ['/js/app.12345678.js', 'js/app.12345678.js'],
  ['/js/app.12345678.js?v=1', 'js/app.12345678.js'],
  ['/pages/home/index?id=a/b#top', 'pages/home/index.html'],
  ['/pages/home/', 'pages/home/index.html'],
  ['/pages/service/crossing/index?id=customs/e-channel', 'shell.html'],
  ['/js/gone.js', undefined],
  ['/%', 'shell.html'],
  ['/%E0%A4%A', 'shell.html'],
])('%s is answered by %s', (address, file) => {
  expect(relative(address)).toBe(file)
})

test.each(['/../secret.js', '/..%2fsecret.js', '/%2e%2e/secret.js', '/js/../../secret.js', '/js/..%2f..%2fsecret.js', '/../site-secret/', '/..%2fsite-secret/index.html', '//../secret.js', '/%00/../../secret.js'])(
  '%s does not leave the folder',
  (address) => {
    const file = fileFor(site, address)
    expect(file === undefined || file.startsWith(site + path.sep)).toBe(true)
  },
)

test('whatever is asked for, nothing outside the folder answers', () => {
  const piece = fc.constantFrom('..', '.', '/', '%2e', '%2f', '%5c', '\\', 'secret.js', 'site-secret', 'js', '?', '#', '%', 'a')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = fileFor(site, `/${pieces.join('')}`)
      expect(file === undefined || file === site || file.startsWith(site + path.sep)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

describe('over the network', () => {
  const ask = async (address: string, headers: Record<string, string> = {}) => {
    const server = await serveFolder(site, 0)
    const { port } = server.address() as AddressInfo
    try {
      return await new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
        get({ port, path: address, headers, agent: false }, (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }))
        }).on('error', reject)
      })
    } finally {
      server.close()
    }
  }

  test('a path that climbs out is not found', async () => {
    expect(await ask('/../secret.js')).toMatchObject({ status: 404 })
    expect(await ask('/..%2fsecret.js')).toMatchObject({ status: 404 })
  })

  test('code with a hash in its name is kept for ever, pages are asked for anew', async () => {
    expect((await ask('/js/app.12345678.js')).headers['cache-control']).toMatch(/immutable/)
    expect((await ask('/')).headers['cache-control']).toBe('no-cache')
  })

  test('it is compressed for who understands that, and plain for others', async () => {
    const packed = await ask('/', { 'accept-encoding': 'gzip, br' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(String(gunzipSync(packed.body))).toBe('home')
    expect(String((await ask('/')).body)).toBe('home')
  })
})
