/** An answer that is the same for all who ask: named by its content, so that it is sent once. */
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** The name of a content, as a header says it. */
export const etagOf = (text: string): string => `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`

/** Whether who asks has it already. @param asked the header `if-none-match`, which may name several @see RFC 9110, 13.1.2 */
export function isKnown(asked: string | undefined, etag: string): boolean {
  if (asked === undefined || asked === etag) return asked !== undefined
  return asked.split(',').some((one) => {
    const name = one.trim().replace(/^W\//, '')
    return name === etag || name === '*'
  })
}

export interface Text {
  /** JSON. */
  text: string
  etag: string
  /** What whatever stands between may do with it. */
  cacheControl: string
  /** How long it is the same from now on, in milliseconds; 0 where nobody knows. */
  sameFor: number
}

/** Sends a text, or that it is known. */
export function sendText(request: FastifyRequest, reply: FastifyReply, { text, etag, cacheControl, sameFor }: Text): FastifyReply {
  reply.sameFor = sameFor
  void reply.header('etag', etag).header('cache-control', cacheControl)
  if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send()
  return reply.header('content-type', 'application/json; charset=utf-8').send(text)
}

/**
 * @param seconds that whatever stands between may keep it
 * @param sameFor how long it is the same from now on, in milliseconds; 0 where nobody knows
 */
export function answered(request: FastifyRequest, reply: FastifyReply, body: unknown, seconds: number, sameFor = 0): FastifyReply {
  const text = JSON.stringify(body)
  return sendText(request, reply, { text, etag: etagOf(text), cacheControl: `public, max-age=${seconds}`, sameFor })
}
