/** The description of all routes, OpenAPI 3.1, made from the schemas that check what is sent. */
import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifySchema } from 'fastify'
import type { Permission } from './permission'
import { RefusedSchema } from './refused'

const scheme = (name: string, description: string) => ({ type: 'apiKey' as const, in: 'header' as const, name, description })

const SCHEMES = {
  holder: scheme('authorization', '`Holder <secret>`: 32 random bytes, base64url, that the phone made for one booking'),
  desk: scheme('authorization', '`Desk <token>`, from /v1/desk/sign-in'),
  operator: scheme('authorization', '`Operator <token>`'),
}

/** Each route also answers with a refusal; those that say so themselves keep what they say. */
const withRefusals = (schema: FastifySchema): FastifySchema => ({ ...schema, response: { '4xx': RefusedSchema, '5xx': RefusedSchema, ...(schema.response as object | undefined) } })

/** Comes before the routes: it sees those that are added after it. */
export async function describeRoutes(app: FastifyInstance, version: string): Promise<void> {
  app.addHook('onRoute', (route) => {
    if (route.schema && !route.schema.hide) route.schema = withRefusals(route.schema)
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Bay Affairs gateway',
        description: 'Live feeds, appointments and updates. Nothing that is sent or kept names a person.',
        version,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: { securitySchemes: SCHEMES },
    },
    transform: ({ schema, url, route }) => {
      const permission = (route.config as { permission?: Permission } | undefined)?.permission
      return { schema: { ...schema, security: permission && permission !== 'public' ? [{ [permission]: [] }] : [] }, url }
    },
  })
}
