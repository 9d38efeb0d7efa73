/**
 * What is logged: which route, how it was answered, how long it took. Nothing that a person sent: no address with its query, no
 * header, no body, no IP, and of errors no message, because the messages of parsers quote what they read.
 */
import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify'
import { LogController } from 'fastify'

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

export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const line = { method: request.method, route: routeOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 }
    if (reply.statusCode >= 500) request.log.warn(line, 'answered')
    else request.log.info(line, 'answered')
    done()
  })
}
