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
  /** Those of all answers that needed no route. */
  fromFront: Counter
}

/** What was answered: the pattern of the route, never the address. */
export interface Answer {
  method: string
  route: string
  status: number
  /** Milliseconds until it was sent. */
  ms: number
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
    fromFront: new Counter({ name: 'http_front_total', help: 'Answers that were given again without asking their route', registers: [registry] }),
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

/** @returns the same for an answer that no hook sees */
export function measureAnswers(app: FastifyInstance, { registry }: Metrics): (answer: Answer) => void {
  const answered = new Counter({ name: 'http_requests_total', help: 'Answers by route and status', labelNames: ['method', 'route', 'status'], registers: [registry] })
  const seconds = new Histogram({ name: 'http_request_seconds', help: 'Time until the answer was sent', labelNames: ['method', 'route'], buckets: SECONDS, registers: [registry] })
  const measure = ({ method, route, status, ms }: Answer) => {
    answered.inc({ method, route, status })
    seconds.observe({ method, route }, ms / 1000)
  }
  app.addHook('onResponse', (request, reply, done) => {
    // What matches no route is one label: the rest of an address is the sender's.
    const route = request.routeOptions.url ?? '(none)'
    const method = request.routeOptions.url === undefined ? '(any)' : request.method
    measure({ method, route, status: reply.statusCode, ms: reply.elapsedTime })
    done()
  })
  return measure
}
