import type { FastifyPluginAsync, FastifyTypeProvider, RawServerDefault } from 'fastify'
import type { Static, TSchema } from '@sinclair/typebox'

/** Fastify's types from the schemas of TypeBox that this project uses. */
interface FromSchemas extends FastifyTypeProvider {
  validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown
  serializer: this['schema'] extends TSchema ? Static<this['schema']> : unknown
}

/** A file of routes, and what it is given. */
export type Routes<Parts extends object> = FastifyPluginAsync<Parts & { prefix?: string }, RawServerDefault, FromSchemas>
