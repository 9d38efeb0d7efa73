/**
 * What is logged: which route, how it was answered, how long it took. Nothing that a person sent: no address with its query, no
 * header, no body, no IP, and of errors no message, because the messages of parsers quote what they read.
 */
import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify'
import { LogController } from 'fastify'
import type { Answer } from './metrics'

/** Where it happened, without what it says: lines of code only. */
const placesOf = (stack: string | undefined): string[] =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())

const errorSaid = (error: Error & { code?: string }) => ({ type: error.name, code: typeof error.code === 'string' ? error.code : undefined, at: placesOf(error.stack) })

/** Messages that Fastify itself would write quote addresses; this one writes none. */
class Silent extends LogController {
  override isLogDisabled = () => true
  override incomingRequest() {}
  override requestCompleted() {}
  override defaultErrorLog() {}
  override streamError() {}
  override routeNotFound() {}
  override writeHeadError() {}
  override serializerError() {}
  override serviceUnavailable() {}
}

/** @param stream where lines go; standard output when left out */
export function loggerOptions(level: string, stream?: { write: (line: string) => void }): Pick<FastifyServerOptions, 'logger' | 'logController'> {
  return {
    logController: new Silent(),
    logger: {
      level,
      ...(stream && { stream }),
      base: undefined,
      serializers: { req: () => undefined as never, res: () => undefined as never, err: errorSaid as never },
    },
  }
}

/** Names a request in logs. The sender's own names are not taken: they could be anything. */
export function requestNames(random: (bytes: number) => Uint8Array): () => string {
  const process = createHash('sha256').update(random(16)).digest('hex').slice(0, 8)
  let count = 0
  return () => `${process}-${(++count).toString(36)}`
}

const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? '(none)'
const isWanted = ({ log }: FastifyInstance): boolean => (log as unknown as { isLevelEnabled: (level: string) => boolean }).isLevelEnabled('info')
const rounded = (ms: number): number => Math.round(ms * 10) / 10

/** @param nextName names a request @returns what logs an answer that no hook sees */
export function logAnswers(app: FastifyInstance, nextName: () => string): (answer: Answer) => void {
  app.addHook('onResponse', (request, reply, done) => {
    const line = { method: request.method, route: routeOf(request), status: reply.statusCode, ms: rounded(reply.elapsedTime) }
    if (reply.statusCode >= 500) request.log.warn(line, 'answered')
    else request.log.info(line, 'answered')
    done()
  })
  // A line that nobody wants is not made.
  return (answer) => void (isWanted(app) && app.log.info({ reqId: nextName(), ...answer, ms: rounded(answer.ms) }, 'answered'))
}
