/** Builds the gateway of what it is given. Reads no environment, opens nothing: `server.ts` does. */
import Fastify, { type FastifyInstance } from 'fastify'
import { APP_VERSION } from '../src/domain/app/app'
import type { Config } from './config'
import { refuseWhenClosing } from './http/closing'
import { addSecurityHeaders } from './http/headers'
import { limitRates } from './http/limits'
import { logAnswers, loggerOptions, requestNames } from './http/logs'
import { makeMetrics, measureAnswers, type Metrics } from './http/metrics'
import { describeRoutes } from './http/openapi'
import { declarePermissions } from './http/permission'
import { answerBrokenRequest, answerErrors, Refused, sendRefusal } from './http/refused'
import { refuseUnknownFields, VALIDATION } from './http/validation'
import { healthRoutes } from './routes/health'

/** What the gateway asks of its store; the routes of appointments ask for more. */
export interface StoreLife {
  isReady: () => Promise<boolean>
  close: () => Promise<void>
}

export interface GatewayParts {
  config: Config
  store: StoreLife
  /** Milliseconds since 1970, UTC. */
  clock: () => number
  random: (bytes: number) => Uint8Array
  metrics?: Metrics
  /** Where logs go; standard output when left out. */
  logs?: { write: (line: string) => void }
}

const KB = 1024
const SECOND = 1000
/** The longest wait of a route: a feed's first answer. */
const LONGEST_ANSWER = 15 * SECOND

export async function buildApp({ config, store, random, logs, metrics = makeMetrics() }: GatewayParts): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    ...loggerOptions(config.logLevel, logs),
    ...VALIDATION,
    genReqId: requestNames(random),
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
    clientErrorHandler: answerBrokenRequest,
    routerOptions: { maxParamLength: 200 },
  }) as unknown as FastifyInstance

  answerErrors(app)
  refuseWhenClosing(app)
  await addSecurityHeaders(app, config.publicOrigin?.startsWith('https:') ?? false)
  logAnswers(app)
  measureAnswers(app, metrics)
  declarePermissions(app, config.operatorToken)
  refuseUnknownFields(app)
  await limitRates(app, config)
  await describeRoutes(app, APP_VERSION)

  // One line for each file of routes.
  await app.register(healthRoutes, { metrics, access: config.metrics, isReady: () => store.isReady() })

  await app.ready()
  return app
}
