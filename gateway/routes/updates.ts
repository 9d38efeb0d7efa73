/**
 * Facts and records between releases. The list is the same for everybody and small: a phone compares it with its own, so that
 * nobody learns what a phone has, and whatever stands before the gateway may keep the answers.
 */
import { Type } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { sendText } from '../http/answered'
import type { Routes } from '../http/routes'
import { Refused } from '../http/refused'
import { RevisionSchema, type Updates } from '../updates/open'

const exactly = { additionalProperties: false }
const config = { permission: 'public' } as const
const plain = Type.String({ pattern: '^[a-z][a-z-]{0,39}$' })
const Content = { description: 'The file, as the app of its release carries it', content: { 'application/json': { schema: Type.Unknown() } } }

/** An hour: facts are read again by people, not by the minute. */
const KEPT = 'public, max-age=3600'

function send(request: FastifyRequest, reply: FastifyReply, text: string, hash: string): FastifyReply {
  return sendText(request, reply, { text, etag: `"${hash}"`, cacheControl: KEPT, sameFor: Infinity })
}

export const updatesRoutes: Routes<{ updates: Updates }> = async (app, { updates }) => {
  await Promise.resolve()
  const list = JSON.stringify({ files: updates.revisions })
  const hash = createHash('sha256').update(list).digest('hex').slice(0, 12)
  const listed = { description: 'Every file and its state', content: { 'application/json': { schema: Type.Object({ files: Type.Array(RevisionSchema) }, exactly) } } }

  app.get('/updates', { config, schema: { summary: 'What there is, to compare with', response: { 200: listed } } }, async (request, reply) => send(request, reply, list, hash))

  const serve = (name: string, request: FastifyRequest, reply: FastifyReply) => {
    const text = updates.textOf(name)
    if (text === undefined) throw new Refused(404, 'not-there')
    return send(request, reply, text, updates.revisions.find((one) => one.name === name)!.hash)
  }
  app.get('/updates/facts/:area/:name', { config, schema: { params: Type.Object({ area: plain, name: plain }, exactly), response: { 200: Content } } }, async (request, reply) =>
    serve(`facts/${request.params.area}/${request.params.name}`, request, reply),
  )
  app.get('/updates/services/:area', { config, schema: { params: Type.Object({ area: plain }, exactly), response: { 200: Content } } }, async (request, reply) =>
    serve(`services/${request.params.area}`, request, reply),
  )
}
