/** The gateway itself, on a seeded SQLite of its own and with publishers that are a server on this machine: for scenarios that need one. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Route } from 'playwright-core'
import { readConfig } from '../../gateway/config'
import { startFakeUpstream, type FakeUpstream } from '../../gateway/feeds/fake-upstream'
import { openGateway, type Gateway } from '../../gateway/open'
import { pageWith, samplePostings, startFakeBoard, type FakeBoard } from '../../gateway/vacancies/fake-board'
import { dayOf } from '../../src/domain/time/civil'

/** `none`: the site is served without one; `slow`: it takes a question and never answers. */
export type GatewayState = 'none' | 'up' | 'slow' | 'down'

/** Wherever the bundle asks it: at the site's own address, or at the one that a mini program was built for. */
export const GATEWAY_ADDRESS = /^https?:\/\/[^/]+\/v1\//

/** A mini program's host knows no other origins; the page that stands for it does. */
export const OF_ANY_ORIGIN = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-expose-headers': '*' }

export class TestGateway {
  state: GatewayState = 'none'
  /** What was asked while it was up, slow or down. */
  readonly asked: string[] = []
  private started: Promise<{ gateway: Gateway; fake: FakeUpstream; board: FakeBoard; folder: string }> | undefined

  async attach(context: BrowserContext) {
    await context.route(GATEWAY_ADDRESS, (route) => this.answer(route))
  }

  /** Seeds and opens it where it will be asked: a page does not wait as long as that takes. */
  async prepare() {
    if (this.state === 'up') await (this.started ??= this.start())
  }

  async close() {
    const started = await this.started
    if (!started) return
    await started.gateway.close()
    await started.fake.close()
    await started.board.close()
    rmSync(started.folder, { recursive: true, force: true })
  }

  private async start() {
    const folder = mkdtempSync(path.join(tmpdir(), 'e2e-gateway-'))
    // What is four minutes old may be read as three: a clock that goes by the gateway's is up to a second behind.
    const fake = await startFakeUpstream(() => Date.now() - 240_000)
    const board = await startFakeBoard()
    board.pages['/jobs'] = { body: pageWith(...samplePostings('https://board.example', dayOf(Date.now()))) }
    const boards = [{ id: 'example', name: 'Example board', site: 'https://board.example/', url: `${board.origin}/jobs`, format: 'json-ld' }]
    const read = readConfig({ VACANCY_FEEDS: JSON.stringify(boards), SQLITE_FILE: path.join(folder, 'gateway.sqlite'), FEEDS_FROM: fake.origin, LOG_LEVEL: 'silent', RATE_IP: '100000' }, (bytes) => randomBytes(bytes))
    if (!read.ok) throw new Error(read.problems.join('\n'))
    return { gateway: await openGateway(read.config), fake, board, folder }
  }

  private async answer(route: Route) {
    const { hostname, pathname, search } = new URL(route.request().url())
    // The address that a mini program was built for leads nowhere: there, too, a site without a gateway answers as it does.
    if (this.state === 'none') return hostname === '127.0.0.1' ? route.fallback() : route.fulfill({ status: 200, contentType: 'text/html', headers: OF_ANY_ORIGIN, body: '<!doctype html>' })
    this.asked.push(pathname + search)
    if (this.state === 'slow') return
    if (this.state === 'down') return route.abort('connectionrefused')
    const { gateway } = await (this.started ??= this.start())
    const request = route.request()
    const { statusCode, headers, body } = await gateway.app.inject({
      method: request.method() as 'GET',
      url: pathname + search,
      headers: await request.allHeaders(),
      ...(request.postData() === null ? {} : { payload: request.postData()! }),
    })
    const text = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    return route.fulfill({ status: statusCode, headers: { ...text, ...OF_ANY_ORIGIN }, body })
  }
}
