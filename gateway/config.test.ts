import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { readConfig } from './config'

const zeros = (bytes: number) => new Uint8Array(bytes)
const SECRET = 'a-secret-of-more-than-thirty-two-signs'
const PRODUCTION = {
  NODE_ENV: 'production',
  DESK_SECRET: `${SECRET}-1`,
  OPERATOR_TOKEN: `${SECRET}-2`,
  DEVICE_SECRET: `${SECRET}-3`,
  KEYS: '/run/secrets/keys.json',
  PUBLIC_ORIGIN: 'https://bay.example',
}
const problems = (variables: Record<string, string>) => {
  const read = readConfig(variables, zeros)
  return read.ok ? [] : read.problems
}

test('an empty environment starts for developing, on this machine alone, with secrets of this process', () => {
  const read = readConfig({}, zeros)
  expect(read).toMatchObject({ ok: true, madeUp: ['DESK_SECRET', 'OPERATOR_TOKEN', 'DEVICE_SECRET'], config: { host: '127.0.0.1', port: 8080, sqliteFile: 'dist/gateway.sqlite', hasFeeds: true, trustedProxies: 0, shareOfAddress: 300, metrics: 'operator' } })
})

test('a complete production environment starts and makes nothing up', () => {
  expect(readConfig(PRODUCTION, zeros)).toMatchObject({ ok: true, madeUp: [], config: { isProduction: true, publicOrigin: 'https://bay.example' } })
})

test('the variables of compose.yaml start a gateway', () => {
  const [, gateway = ''] = readFileSync(path.join(__dirname, '../compose.yaml'), 'utf8').split(/^ {2}gateway:$/m)
  const variables = Object.fromEntries([...gateway.matchAll(/^ {6}([A-Z_]+): (.+)$/gm)].map(([, name, value]) => [name!, value!.replace(/\$\{([A-Z_]+)(?::[-?][^}]*)?\}/g, (_, of: string) => ({ ...PRODUCTION, DATABASE_PASSWORD: SECRET, TRUST_PROXY: '1' })[of] ?? '')]))
  expect(Object.keys(variables)).toEqual(expect.arrayContaining(['DATABASE_URL', 'KEYS', 'DESK_SECRET']))
  expect(problems({ NODE_ENV: 'production', ...variables })).toEqual([])
  expect(problems({ NODE_ENV: 'production', ...variables, DATABASE_URL: variables.DATABASE_URL!.replace('?sslmode=disable', '') })).toHaveLength(1)
})

test('what is empty counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' }, zeros)).toMatchObject({ ok: true, config: { port: 8080, databaseUrl: undefined } })
})

describe('asking hosts who somebody is', () => {
  const WEIXIN = { WEIXIN_APP_ID: 'wx123456', WEIXIN_APP_SECRET: 'a'.repeat(32) }
  const problemsOf = (more: Record<string, string>) => {
    const read = readConfig(more, () => new Uint8Array(32))
    return read.ok ? read.config.signIn : read.problems
  }
  test('is offered only where it is configured, whole', () => {
    expect(problemsOf({})).toBeUndefined()
    expect(problemsOf({ SIGN_IN_SECRET: 's'.repeat(32) })).toBeUndefined()
    expect(problemsOf({ ...WEIXIN, SIGN_IN_SECRET: 's'.repeat(32) })).toEqual({ secret: 's'.repeat(32), weixin: { appId: 'wx123456', secret: 'a'.repeat(32) } })
  })
  test('half of it stops the start, and no value is said', () => {
    expect(problemsOf(WEIXIN)).toEqual([expect.stringMatching(/^SIGN_IN_SECRET is missing/)])
    expect(problemsOf({ ALIPAY_APP_ID: '20210000', SIGN_IN_SECRET: 's'.repeat(32) })).toEqual([expect.stringMatching(/^ALIPAY_APP_ID and ALIPAY_PRIVATE_KEY belong together/)])
  })
})

test.each(['DESK_SECRET', 'OPERATOR_TOKEN', 'DEVICE_SECRET', 'KEYS', 'PUBLIC_ORIGIN'])('production does not start without %s', (name) => {
  expect(problems({ ...PRODUCTION, [name]: '' })).toEqual([expect.stringMatching(new RegExp(`^${name} is missing: `))])
})

test.each([
  ['PORT', '65536', /0 to 65535/],
  ['PORT', 'http', /0 to 65535/],
  ['DATABASE_URL', 'mysql://a/b', /PostgreSQL/],
  ['DESK_SECRET', 'short', /32 visible signs/],
  ['FEEDS', 'yes', /on or off/],
  ['VACANCY_FEEDS', '[{"id":"one"}', /a list of boards/],
  ['LOG_LEVEL', 'loud', /info/],
  ['TRUST_PROXY', 'true', /how many proxies/],
  ['PUBLIC_ORIGIN', 'https://bay.example/app', /without a path/],
  ['METRICS', 'on', /operator/],
  ['NODE_ENV', 'prod', /production/],
])('%s=%s is refused with what is wanted', (name, value, wanted) => {
  const [line, ...others] = problems({ [name]: value })
  expect(others).toEqual([])
  expect(line).toMatch(new RegExp(`^${name} is not `))
  expect(line).toMatch(wanted)
})

test('one secret for two purposes, and an origin without encryption, are refused in production', () => {
  expect(problems({ ...PRODUCTION, OPERATOR_TOKEN: PRODUCTION.DESK_SECRET })).toEqual([expect.stringMatching(/all different/)])
  expect(problems({ ...PRODUCTION, PUBLIC_ORIGIN: 'http://bay.example' })).toEqual([expect.stringMatching(/not https/)])
})

const OTHER = 'postgres://bay:0123456789abcdef@db.example/bay'
test.each([
  [{ DATABASE_URL: OTHER }, /sslmode=verify-full/],
  [{ DATABASE_URL: `${OTHER}?sslmode=require` }, /sslmode=verify-full/],
  [{ DATABASE_URL: 'postgres:///bay?host=db.example' }, /sslmode=verify-full/],
  [{ DATABASE_URL: 'postgres://postgres:postgres@127.0.0.1/bay' }, /try first/],
  [{ DATABASE_URL: 'postgres://bay:bay@127.0.0.1/bay' }, /try first/],
  [{ DATABASE_URL: 'postgres://[/bay' }, /the address of a PostgreSQL/],
  [{ FEEDS_FROM: 'http://mirror.example/feeds' }, /not https/],
  [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /not be checked/],
] as [Record<string, string>, RegExp][])('in production %j is refused', (change, wanted) => {
  expect(problems({ ...PRODUCTION, ...change })).toEqual([expect.stringMatching(wanted)])
  expect(problems(change)).toEqual([])
})

test.each([`${OTHER}?sslmode=verify-full`, `${OTHER}?sslmode=disable`, 'postgres://bay@127.0.0.1:5432/bay', 'postgres:///bay?host=/run/postgresql'])('%s is a way to a database', (address) => {
  expect(problems({ ...PRODUCTION, DATABASE_URL: address })).toEqual([])
})

test('a mirror of feeds on this machine needs no encryption', () => {
  expect(problems({ ...PRODUCTION, FEEDS_FROM: 'http://127.0.0.1:8081' })).toEqual([])
})

test('no problem ever says a value', () => {
  fc.assert(
    fc.property(fc.constantFrom('DESK_SECRET', 'DATABASE_URL', 'PORT', 'METRICS', 'LOG_LEVEL'), fc.stringMatching(/^[a-z]{3}#[a-z]{3,20}$/), (name, value) => {
      const said = problems({ [name]: value })
      expect(said).toHaveLength(1)
      expect(said[0]).not.toContain(value)
    }),
  )
})
