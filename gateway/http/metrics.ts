/** Numbers for Prometheus. Labels are routes and names of feeds, never anything that was sent. */
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  registry: Registry
  /** Commands that were committed together. */
  storeBatch: Histogram
  /** From the first command of a batch to the end of its commit. */
  storeSeconds: Histogram
  /** Parts of the store that ended and were started anew. */
  storeRestarts: Counter
}

/** How old what a feed serves is; `undefined` where there was never a value. */
export type FeedAges = () => { name: string; ageSeconds: number | undefined }[]

const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

export function makeMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    storeBatch: new Histogram({ name: 'store_batch_commands', help: 'Commands committed together', buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000], registers: [registry] }),
    storeSeconds: new Histogram({ name: 'store_batch_seconds', help: 'Time of a batch until it is durable', buckets: SECONDS, registers: [registry] }),
    storeRestarts: new Counter({ name: 'store_restarts_total', help: 'Threads of the store that ended by themselves and were started anew', labelNames: ['part'], registers: [registry] }),
  }
}

export function measureFeeds({ registry }: Metrics, ages: FeedAges): void {
  new Gauge({
    name: 'feed_age_seconds',
    help: 'Age of what a feed serves',
    labelNames: ['feed'],
    registers: [registry],
    collect() {
      this.reset()
      for (const { name, ageSeconds } of ages()) if (ageSeconds !== undefined) this.set({ feed: name }, ageSeconds)
    },
  })
}

export function measureAnswers(app: FastifyInstance, { registry }: Metrics): void {
  const answered = new Counter({ name: 'http_requests_total', help: 'Answers by route and status', labelNames: ['method', 'route', 'status'], registers: [registry] })
  const seconds = new Histogram({ name: 'http_request_seconds', help: 'Time until the answer was sent', labelNames: ['method', 'route'], buckets: SECONDS, registers: [registry] })
  app.addHook('onResponse', (request, reply, done) => {
    // What matches no route is one label: the rest of an address is the sender's.
    const route = request.routeOptions.url ?? '(none)'
    const method = request.routeOptions.url === undefined ? '(any)' : request.method
    answered.inc({ method, route, status: reply.statusCode })
    seconds.observe({ method, route }, reply.elapsedTime / 1000)
    done()
  })
}
