/** An answer that is the same for all who ask: named by its content, so that it is sent once. */
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** @param seconds that whatever stands between may keep it */
export function answered(request: FastifyRequest, reply: FastifyReply, body: unknown, seconds: number): FastifyReply {
  const text = JSON.stringify(body)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  void reply.header('etag', etag).header('cache-control', `public, max-age=${seconds}`)
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (known?.includes(etag) || known?.includes('*')) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(text)
}
