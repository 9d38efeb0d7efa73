/** Every error is `{ reason, field? }` from a closed list, with the right status; nothing of what went wrong inside is told. */
import { Type } from '@sinclair/typebox'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import type { Socket } from 'node:net'
import { REFUSALS, type Refusal } from '../../src/domain/booking/booking'

export const RefusedSchema = Type.Object(
  { reason: Type.Unsafe<Refusal>({ type: 'string', enum: [...REFUSALS] }), field: Type.Optional(Type.String({ description: 'The field that is wrong, by dots.' })) },
  { additionalProperties: false, description: 'Why it is not done.' },
)

/** Thrown where a request is refused; what is decided by a rule is returned instead. */
export class Refused extends Error {
  override readonly name = 'Refused'

  constructor(
    readonly statusCode: number,
    readonly reason: Refusal,
    readonly field?: string,
    /** When to try again, for 429 and 503. */
    readonly seconds?: number,
  ) {
    super(reason)
  }
}

/** What the libraries of HTTP refuse, by their codes. */
const BY_CODE: Record<string, [status: number, reason: Refusal]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'too-large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'not-valid'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'not-valid'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'not-valid'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'not-valid'],
  FST_ERR_MAX_PARAM_LENGTH: [404, 'not-there'],
  FST_ERR_BAD_URL: [400, 'not-valid'],
  FST_ERR_HANDLER_TIMEOUT: [503, 'busy'],
}
const BY_STATUS: Record<number, Refusal> = { 400: 'not-valid', 404: 'not-there', 413: 'too-large', 415: 'not-valid', 429: 'too-many', 503: 'busy' }

/** `/slot/start` and what is missing or too much in it, as `slot.start`. */
function fieldOf({ validation }: FastifyError): string | undefined {
  const [first] = validation ?? []
  if (!first) return undefined
  const named = first.params.missingProperty ?? first.params.additionalProperty
  const parts = [...first.instancePath.split('/').slice(1), ...(typeof named === 'string' ? [named] : [])]
  // A name that the sender made up may be anything, also a person's: only plain ones are said back.
  return parts.length > 0 && parts.every((part) => /^[A-Za-z0-9-]{1,40}$/.test(part)) ? parts.join('.') : undefined
}

function refusalOf(error: FastifyError | Refused): Refused {
  if (error instanceof Refused) return error
  if (error.validation) return new Refused(400, 'not-valid', fieldOf(error))
  const known = BY_CODE[error.code]
  if (known) return new Refused(...known)
  const status = error.statusCode ?? 500
  // Libraries of HTTP say what they refuse with a status; whatever else is thrown is our own mistake.
  return status === 503 || (status >= 400 && status < 500) ? new Refused(status, BY_STATUS[status] ?? 'not-valid') : new Refused(500, 'failed')
}

export function sendRefusal(reply: FastifyReply, { statusCode, reason, field, seconds }: Refused): FastifyReply {
  if (seconds !== undefined || statusCode === 503) reply.header('retry-after', String(seconds ?? 1))
  return reply
    .code(statusCode)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({ reason, ...(field !== undefined && { field }) })
}

/** Methods that the routes of an address take, by patterns as Fastify writes them. A route for whatever is left counts for none. */
function allowedMethods(routes: readonly { method: string; pattern: RegExp }[], path: string): string[] {
  return [...new Set(routes.flatMap(({ method, pattern }) => (pattern.test(path) ? [method] : [])))].sort()
}

const patternOf = (url: string): RegExp => new RegExp(`^${url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}/?$`)

export function answerErrors(app: FastifyInstance): void {
  const routes: { method: string; pattern: RegExp }[] = []
  app.addHook('onRoute', ({ method, url }) => {
    if (!url.includes('*')) for (const one of [method].flat()) routes.push({ method: one, pattern: patternOf(url) })
  })
  app.setNotFoundHandler((request, reply) => {
    const allowed = allowedMethods(routes, request.url.split('?')[0]!)
    if (allowed.length === 0 || allowed.includes(request.method)) return sendRefusal(reply, new Refused(404, 'not-there'))
    return sendRefusal(reply.header('allow', allowed.join(', ')), new Refused(405, 'not-allowed'))
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refused = refusalOf(error)
    if (refused.statusCode >= 500 && refused.reason === 'failed') request.log.error({ err: error }, 'failed')
    return sendRefusal(reply, refused)
  })
}

/** Statuses of what is no request at all, or none that came to its end in time. */
const BROKEN: Record<string, string> = { HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large', ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout' }

/** For bytes that are no request: there is nothing yet that could answer. @param headers lines that every answer has */
export function answerBrokenRequests(headers: string) {
  return function answer(this: FastifyInstance, error: { code?: string }, socket: Socket): void {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy()
      return
    }
    const body = JSON.stringify({ reason: error.code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'not-valid' })
    const status = BROKEN[error.code ?? ''] ?? '400 Bad Request'
    // Codes of the parser are a closed list; its message may quote what was sent.
    this.log.info({ code: error.code, status: Number(status.slice(0, 3)) }, 'broken')
    socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\n${headers}\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
  }
}
