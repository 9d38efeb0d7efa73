/** Builds the gateway of what it is given. Reads no environment, opens nothing: `server.ts` does. */
import Fastify, { type FastifyInstance } from 'fastify'
import { APP_VERSION } from '../src/domain/app/app'
import type { Result } from './booking/batch'
import type { Command, Share } from './booking/command'
import type { Config } from './config'
import type { DeskCodes } from './counter/codes'
import type { Keeper } from './feeds/keeper'
import { refuseWhenClosing } from './http/closing'
import { answerAgain } from './http/front'
import { addSecurityHeaders, headerLines } from './http/headers'
import { limitRates } from './http/limits'
import { logAnswers, loggerOptions, requestNames } from './http/logs'
import { makeMetrics, measureAnswers, type Metrics } from './http/metrics'
import { describeRoutes } from './http/openapi'
import { declarePermissions } from './http/permission'
import { answerBrokenRequests, answerErrors, Refused, sendRefusal } from './http/refused'
import { refuseUnknownFields, VALIDATION } from './http/validation'
import { bookingsRoutes } from './routes/bookings'
import { deskRoutes } from './routes/desk'
import { devicesRoutes } from './routes/devices'
import { feedRoutes } from './routes/feeds'
import { healthRoutes } from './routes/health'
import { keysRoutes } from './routes/keys'
import { slotsRoutes } from './routes/slots'
import type { SignIn } from './sign-in/open'
import type { Site } from './site/open'
import { vacancyRoutes } from './routes/vacancies'
import { siteRoutes } from './site/routes'
import type { Store } from './store/store'
import { updatesRoutes } from './routes/updates'
import type { Updates } from './updates/open'
import type { VacancyKeeper } from './vacancies/keeper'
import type { VoucherKeys } from './voucher/keys'

export interface GatewayParts {
  config: Config
  store: Pick<Store, 'isReady' | 'offerings' | 'days' | 'slots' | 'booking' | 'bookings' | 'ahead'>
  /** The booking core: resolves when what was decided is durable. */
  ask: (command: Command) => Promise<Result>
  sharesOf?: (device: string, network: string) => Share[]
  /** Where the operator offers it. */
  signIn?: SignIn
  keys: VoucherKeys
  /** Hashes of the codes of counters, by office. */
  codes: DeskCodes
  feeds: Keeper
  vacancies: VacancyKeeper
  updates: Updates
  /** The built app, and the counter's page, where they are served from here. */
  site?: Site
  desk?: Site
  /** Milliseconds since 1970, UTC. */
  clock: () => number
  /** Milliseconds on a clock that is never set, for what lasts for a while in memory. */
  steady: () => number
  random: (bytes: number) => Uint8Array
  metrics?: Metrics
  /** Where logs go; standard output when left out. */
  logs?: { write: (line: string) => void }
}

const KB = 1024
const SECOND = 1000
/** The longest wait of a route: a feed's first answer. */
const LONGEST_ANSWER = 15 * SECOND

export async function buildApp(parts: GatewayParts): Promise<FastifyInstance> {
  const { config, store, random, clock, steady, logs, metrics = makeMetrics() } = parts
  const nextName = requestNames(random)
  const isHttps = config.publicOrigin?.startsWith('https:') ?? false
  const app: FastifyInstance = Fastify({
    ...loggerOptions(config.logLevel, logs),
    ...VALIDATION,
    genReqId: nextName,
    requestIdHeader: false,
    trustProxy: (_, hop) => hop < config.trustedProxies,
    bodyLimit: 16 * KB,
    connectionTimeout: 20 * SECOND,
    requestTimeout: 10 * SECOND,
    // Longer than the minute for which balancers keep a connection: they shall close first.
    keepAliveTimeout: 65 * SECOND,
    handlerTimeout: LONGEST_ANSWER,
    http: { maxHeaderSize: 8 * KB },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    // `http/closing` says it in the form of all errors.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    frameworkErrors: (_, __, reply) => void sendRefusal(reply, new Refused(400, 'not-valid')),
    clientErrorHandler: answerBrokenRequests(headerLines(isHttps)),
    routerOptions: { maxParamLength: 200 },
  }) as unknown as FastifyInstance

  answerErrors(app)
  refuseWhenClosing(app)
  addSecurityHeaders(app, isHttps)
  const log = logAnswers(app, nextName)
  const measure = measureAnswers(app, metrics)
  // Before permissions: who is refused for them is counted, too.
  const mayAsk = limitRates(app, config, steady)
  declarePermissions(app, config.operatorToken)
  refuseUnknownFields(app)
  await describeRoutes(app, APP_VERSION)
  answerAgain(app, {
    steady,
    mayAsk,
    sent(answer) {
      log(answer)
      measure(answer)
      metrics.fromFront.inc()
    },
  })

  // One line for each file of routes.
  await app.register(healthRoutes, { metrics, access: config.metrics, isReady: () => store.isReady() })
  await app.register(slotsRoutes, { prefix: '/v1', store, clock, steady })
  await app.register(bookingsRoutes, { prefix: '/v1', store, ask: parts.ask, sharesOf: parts.sharesOf })
  await app.register(devicesRoutes, { prefix: '/v1', signIn: parts.signIn, clock })
  await app.register(keysRoutes, { prefix: '/v1', keys: parts.keys })
  await app.register(deskRoutes, { prefix: '/v1', codes: parts.codes, secret: config.deskSecret, store, ask: parts.ask, clock })
  await app.register(feedRoutes, { prefix: '/v1', feeds: parts.feeds })
  await app.register(vacancyRoutes, { prefix: '/v1', vacancies: parts.vacancies, feeds: parts.feeds, clock })
  await app.register(updatesRoutes, { prefix: '/v1', updates: parts.updates })
  await app.register(siteRoutes, { site: parts.site, desk: parts.desk })

  await app.ready()
  return app
}
