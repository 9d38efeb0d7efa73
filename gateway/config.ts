/** The gateway's configuration: read from the environment once, at start. Secrets come from nowhere else. */
import { Type, type Static, type TObject, type TProperties } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { SHARE_OF_ADDRESS } from './booking/share'

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** A value as people write it into an environment; `wanted` is what an error says. */
const word = (pattern: string, wanted: string) => Type.Optional(Type.String({ pattern, wanted }))
const secret = (wanted: string) => word('^[\\x21-\\x7e]{32,}$', `${wanted}: at least 32 visible signs without spaces, such as "openssl rand -hex 32" prints`)
const whole = (wanted: string) => word('^\\d{1,9}$', wanted)

const EnvironmentSchema = Type.Object({
  NODE_ENV: word('^(production|development|test)$', 'production, development or test'),
  HOST: word('^[0-9A-Za-z.:-]+$', 'an address to listen at: 127.0.0.1 for this machine alone, 0.0.0.0 for all'),
  PORT: word('^([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$', 'a port from 0 to 65535; 0 takes any that is free'),
  DATABASE_URL: word('^postgres(ql)?://.+', 'the address of a PostgreSQL database, postgres://user:password@host/name'),
  SQLITE_FILE: word('^[^\\0]+$', 'the path of a file; used where there is no DATABASE_URL'),
  SITE_FOLDER: word('^[^\\0]+$', 'the folder of the built site'),
  DESK_FOLDER: word('^[^\\0]+$', 'the folder of the built desk page'),
  UPDATES_FOLDER: word('^[^\\0]+$', 'the folder of the built facts and records'),
  DESK_SECRET: secret('the secret that signs the sessions of counters'),
  DESK_CODES: word('^(\\{[\\s\\S]*\\}|[^\\0{]+)$', 'JSON { office: hash of its code }, or the path of a file with it'),
  OPERATOR_TOKEN: secret('what the operator shows to read /metrics'),
  DEVICE_SECRET: secret('the secret that hides devices in limits; the same for all copies'),
  KEYS: word('^[^\\0]+$', 'the path of the file with the keys of vouchers, or its JSON'),
  FEEDS: word('^(on|off)$', 'on or off'),
  FEEDS_FROM: word('^https?://[0-9A-Za-z.:\\[\\]/_-]+[^/]$', 'an address below which a mirror serves all feeds'),
  VACANCY_FEEDS: word('^(\\s*\\[[\\s\\S]*\\]\\s*|[^\\0[]+)$', 'JSON, a list of boards of vacancies, or the path of a file with it'),
  LOG_LEVEL: word(`^(${LOG_LEVELS.join('|')})$`, LOG_LEVELS.join(', ')),
  PUBLIC_ORIGIN: word('^https?://[0-9A-Za-z.:\\[\\]-]+$', 'the origin that people see, https://host, without a path'),
  TRUST_PROXY: word('^(off|[1-9])$', 'off, or how many proxies of yours stand before it (1 to 9)'),
  METRICS: word('^(public|operator|off)$', 'public, operator or off'),
  RATE_IP: whole('requests a minute of one address (IPv6: one /64); many phones share one'),
  RATE_DEVICE: whole('requests a minute of one device'),
  SIGN_IN_SECRET: secret('the secret that hides who somebody is in WeChat or Alipay'),
  WEIXIN_APP_ID: word('^[A-Za-z0-9]{6,64}$', 'the id of the mini program'),
  WEIXIN_APP_SECRET: word('^[A-Za-z0-9]{16,128}$', 'the secret of the mini program'),
  ALIPAY_APP_ID: word('^[0-9]{6,64}$', 'the id of the mini program'),
  ALIPAY_PRIVATE_KEY: word('^[\\s\\S]{100,}$', 'the RSA key of the mini program, as PEM or the base64 of PKCS #8'),
  SHARE_ADDRESS: whole('places and turns that one address (IPv6: one /64) may ask for in a day'),
})
type Environment = Static<typeof EnvironmentSchema>

export interface Config {
  isProduction: boolean
  host: string
  port: number
  /** PostgreSQL; otherwise `sqliteFile`. */
  databaseUrl: string | undefined
  sqliteFile: string
  siteFolder: string | undefined
  deskFolder: string | undefined
  updatesFolder: string | undefined
  deskSecret: string
  /** JSON or a path, as it stands; whoever hashes codes reads it. */
  deskCodes: string | undefined
  operatorToken: string
  deviceSecret: string
  /** A path or JSON, as it stands; whoever signs vouchers reads it. Without it, in development, keys of this process. */
  keys: string | undefined
  hasFeeds: boolean
  /** A mirror of the publishers, for tests and closed networks. */
  feedsFrom: string | undefined
  /** JSON or a path, as it stands; whoever reads boards of vacancies reads it. */
  vacancyFeeds: string | undefined
  logLevel: (typeof LOG_LEVELS)[number]
  publicOrigin: string | undefined
  /** How many proxies before it are believed; 0 for none. */
  trustedProxies: number
  metrics: 'public' | 'operator' | 'off'
  /** Requests a minute. */
  ratePerAddress: number
  ratePerDevice: number
  /** Hosts that are asked who somebody is; nothing where the operator named none. */
  signIn: { secret: string; weixin?: { appId: string; secret: string }; alipay?: { appId: string; privateKey: string } } | undefined
  /** Places and turns a day. */
  shareOfAddress: number
}

/** `madeUp`: secrets that hold for this process alone, because the environment has none. */
export type ConfigResult = { ok: true; config: Config; madeUp: string[] } | { ok: false; problems: string[] }

const SECRETS = ['DESK_SECRET', 'OPERATOR_TOKEN', 'DEVICE_SECRET'] as const
const HOST_PAIRS = [
  ['WEIXIN_APP_ID', 'WEIXIN_APP_SECRET'],
  ['ALIPAY_APP_ID', 'ALIPAY_PRIVATE_KEY'],
] as const
const NEEDED_IN_PRODUCTION = [...SECRETS, 'KEYS', 'PUBLIC_ORIGIN'] as const

const wantedOf = (schema: TObject<TProperties>, name: string): string => String(schema.properties[name]?.wanted)

const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|\/.*|)$/

/** What is wrong with the way to the database; `undefined` where nothing is. A socket of this machine has no host. */
function databaseProblem(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  const { hostname, username, password, searchParams } = URL.canParse(address) ? new URL(address) : new URL('postgres://none')
  if (hostname === 'none') return `DATABASE_URL is not ${wantedOf(EnvironmentSchema, 'DATABASE_URL')}`
  if (password !== '' && [username, 'postgres', 'password'].includes(password)) return 'DATABASE_URL has a password that anybody would try first: make one with "openssl rand -hex 32"'
  if (LOCAL.test(searchParams.get('host') ?? hostname) || ['verify-full', 'disable'].includes(searchParams.get('sslmode') ?? '')) return undefined
  return 'DATABASE_URL leads to another machine: end it with ?sslmode=verify-full, or say ?sslmode=disable where the network between is closed'
}

/** Never says a value: it may be a secret in the wrong variable. */
function problemsOf(environment: Environment): string[] {
  const wrong = [...Value.Errors(EnvironmentSchema, environment)].map(({ path }) => path.slice(1))
  const problems = [...new Set(wrong)].map((name) => `${name} is not ${wantedOf(EnvironmentSchema, name)}`)
  for (const [one, other] of HOST_PAIRS) if ((environment[one] === undefined) !== (environment[other] === undefined)) problems.push(`${one} and ${other} belong together: one of them is missing`)
  if (environment.SIGN_IN_SECRET === undefined && HOST_PAIRS.some(([one]) => environment[one])) problems.push(`SIGN_IN_SECRET is missing: ${wantedOf(EnvironmentSchema, 'SIGN_IN_SECRET')}`)
  if (environment.NODE_ENV === 'production') {
    for (const name of NEEDED_IN_PRODUCTION) if (environment[name] === undefined) problems.push(`${name} is missing: ${wantedOf(EnvironmentSchema, name)}`)
    const values = [...SECRETS, 'SIGN_IN_SECRET' as const].flatMap((name) => environment[name] ?? [])
    if (new Set(values).size < values.length) problems.push(`${SECRETS.join(', ')} are not all different: each needs a secret of its own`)
    const database = databaseProblem(environment.DATABASE_URL)
    if (database) problems.push(database)
    if (environment.FEEDS_FROM?.startsWith('http:') && !LOCAL.test(new URL(environment.FEEDS_FROM).hostname)) problems.push('FEEDS_FROM is not https: anybody on the way could change what feeds say')
    if (environment.PUBLIC_ORIGIN?.startsWith('http:')) problems.push('PUBLIC_ORIGIN is not https: browsers give neither camera nor service worker to others')
  }
  return problems
}

function signInOf({ SIGN_IN_SECRET, WEIXIN_APP_ID, WEIXIN_APP_SECRET, ALIPAY_APP_ID, ALIPAY_PRIVATE_KEY }: Environment): Config['signIn'] {
  if (!SIGN_IN_SECRET || !(WEIXIN_APP_ID || ALIPAY_APP_ID)) return undefined
  return {
    secret: SIGN_IN_SECRET,
    ...(WEIXIN_APP_ID && { weixin: { appId: WEIXIN_APP_ID, secret: WEIXIN_APP_SECRET! } }),
    ...(ALIPAY_APP_ID && { alipay: { appId: ALIPAY_APP_ID, privateKey: ALIPAY_PRIVATE_KEY! } }),
  }
}

/**
 * @param variables `process.env`; what is empty counts as not set, as compose files write it
 * @param random for secrets that are not set, in development only
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>, random: (bytes: number) => Uint8Array): ConfigResult {
  const names = Object.keys(EnvironmentSchema.properties) as (keyof Environment)[]
  const environment: Environment = Object.fromEntries(names.flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])))
  const problems = problemsOf(environment)
  // Node's own switch, which would believe anybody who says that they are the database or a publisher.
  if (environment.NODE_ENV === 'production' && variables.NODE_TLS_REJECT_UNAUTHORIZED === '0') problems.push('NODE_TLS_REJECT_UNAUTHORIZED is 0: certificates would not be checked, leave it out')
  if (problems.length > 0) return { ok: false, problems }

  const isProduction = environment.NODE_ENV === 'production'
  const madeUp: string[] = []
  const secretNamed = (name: (typeof SECRETS)[number]): string => {
    if (environment[name]) return environment[name]
    madeUp.push(name)
    return Buffer.from(random(32)).toString('base64url')
  }
  const config: Config = {
    isProduction,
    host: environment.HOST ?? '127.0.0.1',
    port: Number(environment.PORT ?? 8080),
    databaseUrl: environment.DATABASE_URL,
    sqliteFile: environment.SQLITE_FILE ?? 'dist/gateway.sqlite',
    siteFolder: environment.SITE_FOLDER,
    deskFolder: environment.DESK_FOLDER,
    updatesFolder: environment.UPDATES_FOLDER,
    deskSecret: secretNamed('DESK_SECRET'),
    deskCodes: environment.DESK_CODES,
    operatorToken: secretNamed('OPERATOR_TOKEN'),
    deviceSecret: secretNamed('DEVICE_SECRET'),
    keys: environment.KEYS,
    feedsFrom: environment.FEEDS_FROM,
    hasFeeds: environment.FEEDS !== 'off',
    vacancyFeeds: environment.VACANCY_FEEDS,
    logLevel: (environment.LOG_LEVEL as Config['logLevel'] | undefined) ?? 'info',
    publicOrigin: environment.PUBLIC_ORIGIN,
    trustedProxies: Number(environment.TRUST_PROXY === 'off' ? 0 : (environment.TRUST_PROXY ?? 0)),
    metrics: (environment.METRICS as Config['metrics'] | undefined) ?? 'operator',
    ratePerAddress: Number(environment.RATE_IP ?? 1200),
    ratePerDevice: Number(environment.RATE_DEVICE ?? 120),
    signIn: signInOf(environment),
    shareOfAddress: Number(environment.SHARE_ADDRESS ?? SHARE_OF_ADDRESS),
  }
  return { ok: true, config, madeUp }
}
