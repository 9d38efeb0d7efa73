/** What is sent is taken as it is or refused: no field is dropped, and nothing in a body is turned into another type. */
import buildAjv from '@fastify/ajv-compiler'
import type { FastifyInstance, FastifySchemaCompiler, FastifyServerOptions } from 'fastify'

/** Addresses and headers are text: their numbers and booleans are read from it. */
const READ_FROM_TEXT = ['querystring', 'params', 'headers']

export const VALIDATION: Pick<FastifyServerOptions, 'schemaController'> = {
  schemaController: {
    compilersFactory: {
      buildValidator: ((externalSchemas: Record<string, never>) => {
        const build = buildAjv()
        // Strict ones skip the bounds of what is not finite, and `1e309` is read as an infinite integer: its bounds refuse it.
        const options = (coerceTypes: boolean) => ({ customOptions: { removeAdditional: false, coerceTypes, useDefaults: true, allErrors: false, strictNumbers: false } }) as never
        const [exact, fromText] = [build(externalSchemas, options(false)), build(externalSchemas, options(true))] as unknown as FastifySchemaCompiler<unknown>[]
        const choose: FastifySchemaCompiler<unknown> = (route) => (READ_FROM_TEXT.includes(String(route.httpPart)) ? fromText! : exact!)(route)
        return choose
      }) as never,
    },
  },
}

interface Strict {
  type?: string
  additionalProperties?: unknown
  properties?: Record<string, { type?: string; minimum?: number; maximum?: number }>
}

const isUnbounded = ({ type, minimum, maximum }: { type?: string; minimum?: number; maximum?: number }) => (type === 'integer' || type === 'number') && (minimum === undefined || maximum === undefined)

/** A route whose body or query would take unknown fields, or whose query an infinite number, stops the start; one that says nothing of its query takes none. */
export function refuseUnknownFields(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.schema?.hide) return
    const schema = (route.schema ??= {})
    schema.querystring ??= { type: 'object', properties: {}, additionalProperties: false }
    for (const part of ['body', 'querystring', 'params'] as const) {
      const one = schema[part] as Strict | undefined
      if (one?.type === 'object' && one.additionalProperties !== false) throw new Error(`${String(route.method)} ${route.url}: its ${part} takes unknown fields, say additionalProperties: false`)
    }
    const unbounded = Object.entries((schema.querystring as Strict).properties ?? {}).find(([, one]) => isUnbounded(one))
    if (unbounded) throw new Error(`${String(route.method)} ${route.url}: ${unbounded[0]} of its query needs a minimum and a maximum`)
    const hasBody = [route.method].flat().some((method) => ['POST', 'PUT', 'PATCH'].includes(method))
    if (hasBody && !schema.body) throw new Error(`${String(route.method)} ${route.url} has no schema of its body`)
  })
}
