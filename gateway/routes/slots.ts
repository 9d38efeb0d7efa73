/** What everybody may read: who offers what, and where there are places. Asked of the database once a second at most. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OfferingId } from '@/domain/booking/booking'
import { addDays, dayIn, dayOf, daysBetween, type CivilDate } from '@/domain/time/civil'
import { publicSlot } from '../booking/answer'
import { startOf } from '../booking/day'
import { makeKeptReads, type KeptRead } from '../booking/kept-reads'
import { sendText } from '../http/answered'
import { BusyError, type Store } from '../store/store'
import { Count, Day, exactly, OfferingName, refusals, SlotSchema } from './booking-schemas'

export interface SlotsDeps {
  store: Pick<Store, 'offerings' | 'days' | 'slots'>
  /** Milliseconds since 1970. */
  clock: () => number
  /** Milliseconds on a clock that is never set. */
  steady: () => number
}

const MOST_DAYS = 60
/** No day further ahead is asked of the database: that nobody has opened it yet is no "nothing free". */
const FURTHEST_DAYS = 90

const Offerings = Type.Object(
  { offerings: Type.Array(Type.Object({ id: OfferingName, office: Type.String(), service: Type.String(), number: Count, slotMinutes: Count }, exactly)) },
  exactly,
)
const Days = Type.Object({ days: Type.Array(Type.Object({ day: Day, free: Count, capacity: Count }, exactly)) }, exactly)
const Slots = Type.Object({ slots: Type.Array(SlotSchema) }, exactly)
const Named = Type.Object({ id: OfferingName }, exactly)

async function sendAsked(request: FastifyRequest, reply: FastifyReply, asked: Promise<KeptRead>, steady: () => number): Promise<FastifyReply> {
  let read: KeptRead
  try {
    read = await asked
  } catch (error) {
    if (error instanceof BusyError) return reply.code(503).header('retry-after', '1').send({ reason: 'busy' })
    throw error
  }
  // Written as text once, and not for each who asks.
  return sendText(request, reply, { ...read, cacheControl: 'public, max-age=1', sameFor: read.until - steady() })
}

const notValid = (reply: FastifyReply, field: string) => reply.code(400).send({ reason: 'not-valid', field })

const tooFar = (reply: FastifyReply, field: string) => reply.code(400).send({ reason: 'too-far', field })

export const slotsRoutes: FastifyPluginAsyncTypebox<SlotsDeps> = async (app, { store, clock, steady }) => {
  const kept = makeKeptReads(steady)
  const isTooFar = (day: CivilDate) => daysBetween(dayOf(clock()), day) > FURTHEST_DAYS
  const nowMinutes = () => Math.floor(clock() / 60_000)
  const config = { permission: 'public' } as const

  app.get('/offerings', { config, schema: { response: { 200: Offerings, ...refusals } } }, async (request, reply) =>
    sendAsked(
      request,
      reply,
      kept.ask('offerings', async () => ({ offerings: (await store.offerings()).map(({ id, office, service, number, slotMinutes }) => ({ id, office, service, number, slotMinutes })) })),
      steady,
    ),
  )

  const ofDays = Type.Object({ from: Day, days: Type.Integer({ minimum: 1, maximum: MOST_DAYS }) }, exactly)
  app.get('/offerings/:id/days', { config, schema: { params: Named, querystring: ofDays, response: { 200: Days, ...refusals } } }, async (request, reply) => {
    const { from: first, days } = request.query
    const from = dayIn(first)
    if (!from) return notValid(reply, 'from')
    if (isTooFar(from)) return tooFar(reply, 'from')
    const id = request.params.id as OfferingId
    const found = kept.ask(`${id} ${from} ${days}`, async () => {
      const counts = await store.days(id, Math.max(startOf(from), nowMinutes() + 1), startOf(addDays(from, days)))
      return { days: counts.map(({ day, free, capacity }) => ({ day: dayOf(day * 60_000), free, capacity })) }
    })
    return sendAsked(request, reply, found, steady)
  })

  const ofDay = Type.Object({ day: Day }, exactly)
  app.get('/offerings/:id/slots', { config, schema: { params: Named, querystring: ofDay, response: { 200: Slots, ...refusals } } }, async (request, reply) => {
    const day = dayIn(request.query.day)
    if (!day) return notValid(reply, 'day')
    if (isTooFar(day)) return tooFar(reply, 'day')
    const id = request.params.id as OfferingId
    const found = kept.ask(`${id} ${day}`, async () => ({
      slots: (await store.slots(id, Math.max(startOf(day), nowMinutes() + 1), startOf(addDays(day, 1)))).map(publicSlot),
    }))
    return sendAsked(request, reply, found, steady)
  })
}
