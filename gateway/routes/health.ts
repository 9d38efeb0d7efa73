/** What machines ask: whether it lives, whether it can work, how it fares, and what it offers. */
import { Type } from '@sinclair/typebox'
import type { Config } from '../config'
import type { Metrics } from '../http/metrics'
import { Refused } from '../http/refused'
import type { Routes } from '../http/routes'

export interface HealthParts {
  metrics: Metrics
  access: Config['metrics']
  /** Whether the store answers and its migrations are done. */
  isReady: () => Promise<boolean>
}

const exactly = { additionalProperties: false }
const open = { permission: 'public' } as const
const no = { 'cache-control': 'no-store' }

export const healthRoutes: Routes<HealthParts> = async (app, { metrics, access, isReady }) => {
  await Promise.resolve()
  const lives = Type.Object({ lives: Type.Literal(true) }, exactly)
  app.get('/health', { config: open, schema: { summary: 'Whether the process lives', response: { 200: lives } } }, async (_, reply) => {
    reply.headers(no)
    return { lives: true as const }
  })

  const ready = Type.Object({ ready: Type.Literal(true) }, exactly)
  app.get('/ready', { config: open, schema: { summary: 'Whether it can work: the store answers', response: { 200: ready } } }, async (_, reply) => {
    reply.headers(no)
    if (!(await isReady().catch(() => false))) throw new Refused(503, 'busy')
    return { ready: true as const }
  })

  if (access !== 'off') {
    const config = { permission: access === 'public' ? 'public' : 'operator' } as const
    const text = { description: 'Prometheus text', content: { 'text/plain': { schema: Type.String() } } }
    app.get('/metrics', { config, schema: { summary: 'Numbers for Prometheus', response: { 200: text } } }, async (_, reply) =>
      reply.headers(no).type(metrics.registry.contentType).send(await metrics.registry.metrics()),
    )
  }

  const described = { description: 'OpenAPI 3.1', content: { 'application/json': { schema: Type.Unknown() } } }
  app.get('/openapi.json', { config: open, schema: { summary: 'This description', response: { 200: described } } }, async (_, reply) =>
    reply.header('cache-control', 'public, max-age=3600').type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  )
}
