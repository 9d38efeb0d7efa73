/** The gateway's own routes and keeper, with publishers that are a server on this machine: for scenarios that need one. */
import Fastify, { type FastifyInstance } from 'fastify'
import type { BrowserContext, Route } from 'playwright-core'
import { randomBytes } from 'node:crypto'
import { startFakeUpstream, type FakeUpstream } from '../../gateway/feeds/fake-upstream'
import { Keeper } from '../../gateway/feeds/keeper'
import { FEEDS } from '../../gateway/feeds/list'
import { upstreamsAt } from '../../gateway/feeds/upstreams'
import { feedRoutes } from '../../gateway/routes/feeds'

/** `none`: the site is served without one; `slow`: it takes a question and never answers. */
export type GatewayState = 'none' | 'up' | 'slow' | 'down'

/** Wherever the bundle asks it: at the site's own address, or at the one that a mini program was built for. */
const ADDRESS = /^https?:\/\/[^/]+\/v1\//

export class TestGateway {
  state: GatewayState = 'none'
  /** What was asked while it was up, slow or down. */
  readonly asked: string[] = []
  private started: Promise<{ app: FastifyInstance; fake: FakeUpstream }> | undefined

  async attach(context: BrowserContext) {
    await context.route(ADDRESS, (route) => this.answer(route))
  }

  async close() {
    const started = await this.started
    await started?.app.close()
    await started?.fake.close()
  }

  private async start() {
    const fake = await startFakeUpstream(() => Date.now() - 240_000)
    const app = Fastify()
    await app.register(feedRoutes, { prefix: '/v1', feeds: new Keeper({ feeds: FEEDS, upstreams: upstreamsAt(fake.origin), clock: () => Date.now(), random: (bytes) => randomBytes(bytes), fetch }) })
    return { app, fake }
  }

  private async answer(route: Route) {
    if (this.state === 'none') return route.fallback()
    const { pathname, search } = new URL(route.request().url())
    this.asked.push(pathname + search)
    if (this.state === 'slow') return
    if (this.state === 'down') return route.abort('connectionrefused')
    const { app } = await (this.started ??= this.start())
    const { statusCode, headers, body } = await app.inject({ method: route.request().method() as 'GET', url: pathname + search })
    const text = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    // A mini program's host knows no other origins; the page that stands for it does.
    return route.fulfill({ status: statusCode, headers: { ...text, 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }, body })
  }
}
