/** What a counter asks of the gateway. It learns times and references, never persons: there are none to learn. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { BookingRef, Instant as Minutes, OfferingId, Refusal, SlotId } from '../../src/domain/booking/booking'
import { dayIn } from '../../src/domain/time/civil'
import { isCodeOf, type DeskCodes } from '../counter/codes'
import type { Result } from '../booking/batch'
import type { DeskCommand, Keyed } from '../booking/command'
import { deskToken, readDeskToken, sessionSecret, TOKEN_HOURS } from '../counter/token'
import { Tries } from '../counter/tries'
import { Turns } from '../counter/turns'
import { networkOf } from '../http/network'
import type { Store } from '../store/store'
import { DAY_MINUTES, startOf } from '../booking/day'
import { Day, exactly, Instant, KeyHeader, Ref, refusals, SlotName, SlotSchema } from './booking-schemas'

export interface DeskDeps {
  codes: DeskCodes
  /** Signs tokens of counters. */
  secret: string
  store: Pick<Store, 'offerings' | 'slots' | 'bookings'>
  /** The booking core. */
  ask: (command: DeskCommand) => Promise<Result>
  clock: () => number
}

/** Bookings that a counter sees; what is held, waited for, cancelled or expired is none of its business. */
const SHOWN = ['booked', 'arrived', 'no-show'] as const
type Shown = (typeof SHOWN)[number]
const isShown = (state: string): state is Shown => (SHOWN as readonly string[]).includes(state)

const oneOf = <T extends string>(values: readonly T[]) => Type.Unsafe<T>({ type: 'string', enum: values })
const Office = Type.String({ pattern: '^[a-z0-9-]{1,60}$' })
const Offering = Type.Object({ id: Type.String(), number: Type.Integer(), service: Type.String(), slotMinutes: Type.Integer() }, exactly)

const SignedIn = Type.Object({ token: Type.String(), office: Office, expires: Instant, offerings: Type.Array(Offering) }, exactly)
const DaySchema = Type.Object(
  {
    day: Type.String(),
    slots: Type.Array(Type.Object({ id: Type.String(), start: Instant, minutes: Type.Integer(), capacity: Type.Integer(), taken: Type.Integer(), isOpen: Type.Boolean() }, exactly)),
    bookings: Type.Array(Type.Object({ ref: Ref, slot: Type.String(), state: oneOf(SHOWN), redeemedAt: Type.Optional(Instant) }, exactly)),
  },
  exactly,
)
const MarkBody = Type.Object({ ref: Ref, at: Type.Optional(Instant) }, exactly)
const Marked = Type.Object({ ref: Ref, slot: Type.String(), state: Type.String() }, exactly)
/** Of what comes to the same when it is done twice. */
const OptionalKeyHeader = Type.Partial(KeyHeader)


const hashOf = (...parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

const keyedOf = (office: string, { method, url, headers, body }: FastifyRequest): Keyed | undefined => {
  const key = headers['idempotency-key']
  // The same mark may first be told without its time and later with it: when it was is no part of what is asked.
  return typeof key === 'string' ? { key: hashOf('desk', office, key), request: hashOf(method, url, JSON.stringify({ ...(body as object), at: undefined })) } : undefined
}

const refuse = (reply: FastifyReply, status: number, reason: Refusal) => reply.code(status as 400).send({ reason })

const NOT_DONE = { busy: 503, 'still-working': 409, failed: 500 } as const

export const deskRoutes: FastifyPluginAsyncTypebox<DeskDeps> = async (app, { codes, secret, store, ask, clock }) => {
  const tries = new Tries(clock)
  const turns = new Turns()
  app.decorateRequest('office', '')
  const hasCode = (office: string) => Object.prototype.hasOwnProperty.call(codes, office)
  const secretOf = (office: string) => (hasCode(office) ? sessionSecret(secret, codes[office]!) : undefined)

  /** Only after this does a request have its office. */
  const signedIn = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'no-store')
    const [, text] = /^Desk (\S+)$/.exec(request.headers.authorization ?? '') ?? []
    const token = text === undefined ? undefined : readDeskToken(text, secretOf, clock())
    if (!token) return refuse(reply, 401, 'not-allowed')
    request.office = token.office
    return undefined
  }
  const offeringsOf = async (office: string) => (await store.offerings()).filter((one) => one.office === office)
  /** Sends what the booking core decided. */
  async function tell(reply: FastifyReply, command: DeskCommand) {
    const result = await ask(command)
    if (!result.ok) return refuse(result.reason === 'busy' ? reply.header('retry-after', '1') : reply, NOT_DONE[result.reason], result.reason)
    const { status, body, isReplayed } = result.answered
    if (isReplayed) reply.header('idempotency-replayed', 'true')
    return reply.code(status as 200).send(JSON.parse(body) as never)
  }
  const desk = { config: { permission: 'desk' }, onRequest: signedIn } as const

  app.post(
    '/desk/sign-in',
    { config: { permission: 'public' }, schema: { body: Type.Object({ office: Office, code: Type.String({ minLength: 1, maxLength: 64 }) }, exactly), response: { 200: SignedIn, ...refusals } } },
    async (request, reply) => {
      const { office, code } = request.body
      const sender = networkOf(request.ip)
      const reason = tries.isTooMany(sender) ? 'too-many' : (await turns.take(sender, tries.isKnown(sender))) ? undefined : 'busy'
      if (reason) request.log.info({ office: hasCode(office) ? office : '(none)', reason }, 'sign-in')
      if (reason) return refuse(reply.header('retry-after', reason === 'busy' ? '1' : '900'), reason === 'busy' ? 503 : 429, reason)
      let isRight = false
      try {
        isRight = await isCodeOf(codes, office, code)
      } finally {
        turns.give(sender)
        tries.tried(sender, office, isRight)
      }
      reply.header('cache-control', 'no-store')
      // An office that has no code may be any word: it is not written down.
      request.log.info({ office: hasCode(office) ? office : '(none)', isRight }, 'sign-in')
      if (!isRight) {
        await pause(tries.delayOf(office))
        return refuse(reply, 401, 'not-allowed')
      }
      const now = clock()
      const offerings = (await offeringsOf(office)).map(({ id, number, service, slotMinutes }) => ({ id, number, service, slotMinutes }))
      return { token: deskToken(office, secretOf(office)!, now), office, expires: now + TOKEN_HOURS * 3_600_000, offerings }
    },
  )

  app.get(
    '/desk/day',
    { ...desk, schema: { querystring: Type.Object({ offering: Type.String({ maxLength: 120 }), day: Day }, exactly), response: { 200: DaySchema, ...refusals } } },
    async (request, reply) => {
      const day = dayIn(request.query.day)
      if (!day) return reply.code(400).send({ reason: 'not-valid', field: 'day' })
      const id = request.query.offering as OfferingId
      if (!(await offeringsOf(request.office)).some((one) => one.id === id)) return refuse(reply, 404, 'not-there')
      const [from, until] = [startOf(day), startOf(day) + DAY_MINUTES]
      const [slots, booked] = await Promise.all([store.slots(id, from, until), store.bookings(id, from, until)])
      return {
        day,
        slots: slots.map(({ id: slot, start, minutes, capacity, taken, isOpen }) => ({ id: slot, start, minutes, capacity, taken, isOpen })),
        bookings: booked.flatMap(({ ref, slot, state, redeemedAt }) => (isShown(state) ? [{ ref, slot, state, ...(redeemedAt !== undefined && { redeemedAt }) }] : [])),
      }
    },
  )

  // A mark whose answer was lost is sent again: without a key the second would be told that somebody had been faster.
  for (const what of ['redeem', 'no-show'] as const) {
    app.post(
      `/desk/${what}`,
      { ...desk, schema: { headers: KeyHeader, body: MarkBody, response: { 200: Marked, ...refusals } } },
      async (request, reply) => {
        const { ref, at } = request.body
        return tell(reply, { what, ref: ref as BookingRef, office: request.office, ...(at !== undefined && { at: at as Minutes }), keyed: keyedOf(request.office, request) })
      },
    )
  }

  app.post(
    '/desk/slots/:id',
    {
      ...desk,
      schema: {
        headers: OptionalKeyHeader,
        params: Type.Object({ id: SlotName }, exactly),
        body: Type.Object({ isOpen: Type.Optional(Type.Boolean()), capacity: Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 })) }, { ...exactly, minProperties: 1 }),
        response: { 200: SlotSchema, ...refusals },
      },
    },
    async (request, reply) =>
      tell(reply, { what: 'settings', slot: request.params.id as SlotId, office: request.office, ...request.body, keyed: keyedOf(request.office, request) }),
  )
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The counter that asks; empty before it has signed in. */
    office: string
  }
}
