/** What is live, for everybody: the same answer for all who ask, so that whatever stands before the gateway may keep it. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type, type TSchema } from '@sinclair/typebox'
import type { Keeper } from '../feeds/keeper'
import { answered } from '../http/answered'

const LOCAL_TEXT = Type.Object({ 'zh-Hans': Type.String(), 'zh-Hant': Type.String(), en: Type.String(), pt: Type.String() })
const SOURCE = Type.Object({ publisher: LOCAL_TEXT, url: Type.String(), terms: Type.Optional(Type.String()) })
const REFUSED = Type.Object({ reason: Type.String(), field: Type.Optional(Type.String()) })
const LIVE = Type.Object({ name: Type.String(), source: SOURCE, observedAt: Type.Optional(Type.Number()), fetchedAt: Type.Number(), isStale: Type.Boolean(), missing: Type.Optional(Type.Array(Type.String(), { description: 'Parts of a joined feed that did not answer: the data is not complete.' })), data: Type.Unknown() })
const FEED = Type.Object({ name: Type.String(), source: SOURCE, every: Type.Number(), staleAfter: Type.Number(), parameter: Type.Optional(Type.Object({ name: Type.String(), values: Type.Array(Type.String()) })) })
const NAME = Type.String({ pattern: '^[a-z][a-z-]{0,39}$' })
/** Ids of our own facts: a station, a control point. */
const VALUE = Type.Optional(Type.String({ pattern: '^[a-z0-9][a-z0-9:-]{0,63}$' }))

/** A list holds until the next release; nobody need ask more often. */
const LIST_SECONDS = 3600

/** `GET /feeds` and `GET /feeds/:name`, below the prefix that it is registered with. */
export const feedRoutes: FastifyPluginAsyncTypebox<{ feeds: Keeper }> = async (app, { feeds }) => {
  const config = { permission: 'public' as const }
  const json = (schema: TSchema) => ({ content: { 'application/json': { schema } }, description: 'As it says' })
  await Promise.resolve()

  app.get('/feeds', { config, schema: { response: { 200: json(Type.Object({ feeds: Type.Array(FEED) })) } } }, (request, reply) =>
    answered(request, reply, { feeds: feeds.feeds.map(({ name, source, every, staleAfter, parameter }) => ({ name, source, every, staleAfter, ...(parameter && { parameter }) })) }, LIST_SECONDS, Infinity),
  )

  app.get(
    '/feeds/:name',
    {
      config,
      schema: {
        params: Type.Object({ name: NAME }, { additionalProperties: false }),
        querystring: Type.Object({ station: VALUE, point: VALUE }, { additionalProperties: false }),
        response: { 200: json(LIVE), 400: json(REFUSED), 404: json(REFUSED), 503: json(REFUSED) },
      },
    },
    async (request, reply) => {
      const feed = feeds.feedNamed(request.params.name)
      if (!feed) return reply.code(404).send({ reason: 'not-there' } as never)
      const { parameter } = feed
      for (const field of ['station', 'point'] as const) {
        const value = request.query[field]
        const isRight = parameter?.name === field ? value !== undefined && parameter.values.includes(value) : value === undefined
        if (!isRight) return reply.code(400).send({ reason: 'not-valid', field } as never)
      }
      const kept = await feeds.live(feed.name, parameter && request.query[parameter.name])
      if (!kept.ok) return reply.code(503).header('retry-after', String(kept.seconds)).header('cache-control', 'no-store').send({ reason: kept.reason } as never)
      return answered(request, reply, kept.live, kept.seconds, kept.sameFor)
    },
  )
}
