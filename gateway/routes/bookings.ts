/** What the holder of a booking may do with it. Whoever shows the secret is the holder; who that is, nobody knows. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { hash, timingSafeEqual } from 'node:crypto'
import type { BookingRef, Refusal, SlotId } from '@/domain/booking/booking'
import { bookingOf, statusOf } from '../booking/answer'
import type { Result } from '../booking/batch'
import type { Command, Keyed, Share } from '../booking/command'
import { networkOf } from '../http/network'
import { BusyError, type Store } from '../store/store'
import { BeginHeader, BookingSchema, Commitment, exactly, KeyHeader, Ref, refusals, SlotName } from './booking-schemas'

export interface BookingsDeps {
  store: Pick<Store, 'booking' | 'ahead'>
  ask: (command: Command) => Promise<Result>
  /** Whose shares of the day are counted; nobody's in checks that have more phones than a day has shares. */
  sharesOf?: (device: string, network: string) => Share[]
}

declare module 'fastify' {
  interface FastifyRequest {
    /** SHA-256 of the holder's secret, base64url; empty where nobody holds anything. */
    holder: string
  }
}

/** 32 bytes in base64url. */
const HOLDER = /^Holder ([A-Za-z0-9_-]{43})$/
const sha256 = (text: string): string => hash('sha256', text, 'base64url')

const refuse = (reply: FastifyReply, reason: Refusal): FastifyReply => {
  if (reason === 'busy') reply.header('retry-after', '1')
  return reply.code(reason === 'not-allowed' ? 401 : statusOf(reason)).send({ reason })
}

/** Another holder's key is another key; what is asked is compared whole. */
const keyedOf = ({ holder, method, url, headers, body }: FastifyRequest): Keyed => ({
  key: sha256(`${holder} ${String(headers['idempotency-key'])}`),
  request: sha256(`${method} ${url} ${JSON.stringify(body ?? null)}`),
})

export const bookingsRoutes: FastifyPluginAsyncTypebox<BookingsDeps> = async (app, { store, ask, sharesOf }) => {
  app.decorateRequest('holder', '')

  app.addHook('onRequest', async (request, reply) => {
    const [, secret] = HOLDER.exec(request.headers.authorization ?? '') ?? []
    reply.header('cache-control', 'no-store')
    if (secret === undefined) return refuse(reply, 'not-allowed')
    request.holder = sha256(secret)
    return undefined
  })

  async function tell(reply: FastifyReply, command: Command): Promise<FastifyReply> {
    const result = await ask(command)
    if (!result.ok) return refuse(reply, result.reason)
    const { status, body, isReplayed } = result.answered
    if (isReplayed) reply.header('idempotency-replayed', 'true')
    return reply.code(status).header('content-type', 'application/json; charset=utf-8').send(body)
  }

  const config = { permission: 'holder' } as const
  const response = { 200: BookingSchema, ...refusals } as const
  const own = Type.Object({ ref: Ref }, exactly)

  for (const what of ['hold', 'wait'] as const) {
    const body = Type.Object({ ref: Ref, slot: SlotName }, exactly)
    app.post(`/${what}s`, { config, schema: { headers: BeginHeader, body, response } }, async (request, reply) => {
      const shares = sharesOf?.(request.headers.device, networkOf(request.ip))
      return tell(reply, { what, ref: request.body.ref as BookingRef, slot: request.body.slot as SlotId, holder: request.holder, keyed: keyedOf(request), shares })
    })
  }

  const confirmed = Type.Object({ ref: Ref, commitment: Commitment }, exactly)
  app.post('/bookings', { config, schema: { headers: KeyHeader, body: confirmed, response } }, async (request, reply) => {
    const { ref, commitment } = request.body
    return tell(reply, { what: 'confirm', ref: ref as BookingRef, commitment, holder: request.holder, keyed: keyedOf(request) })
  })

  const moved = Type.Object({ slot: SlotName }, exactly)
  app.post('/bookings/:ref/move', { config, schema: { headers: KeyHeader, params: own, body: moved, response } }, async (request, reply) =>
    tell(reply, { what: 'move', ref: request.params.ref as BookingRef, slot: request.body.slot as SlotId, holder: request.holder, keyed: keyedOf(request) }),
  )

  app.delete('/bookings/:ref', { config, schema: { headers: KeyHeader, params: own, response } }, async (request, reply) =>
    tell(reply, { what: 'cancel', ref: request.params.ref as BookingRef, holder: request.holder, keyed: keyedOf(request) }),
  )

  app.get('/bookings/:ref', { config, schema: { params: own, response } }, async (request, reply) => {
    try {
      const entry = await store.booking(request.params.ref as BookingRef)
      if (!entry || !timingSafeEqual(Buffer.from(entry.holder), Buffer.from(request.holder))) return refuse(reply, 'booking-not-known')
      return reply.send(bookingOf(entry, entry.turn === undefined ? undefined : await store.ahead(entry.slot, entry.turn)))
    } catch (error) {
      if (error instanceof BusyError) return refuse(reply, 'busy')
      throw error
    }
  })
}
