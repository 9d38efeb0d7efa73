/** What lies behind a panel, and behind a page. */
import { serviceIds } from '../../src/catalog'
import { expectCount, expectGone, expectRoute, expectScrolled, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'

/** A panel in front of the page: no finger and no screen reader reaches what is behind it. */
export const behindPanel: Scenario = {
  name: 'behind-panel',
  async run(app) {
    await app.launch({ language: 'en' })
    await app.tap('#language-open')
    await expectThere(app, '#languages')
    if (app.platform !== 'h5') {
      await expectCount(app, '[aria-hidden="true"] #search-door, [aria-hidden="true"]#search-door', (count) => count === 1)
      await expectCount(app, '[aria-hidden="true"] #languages-close', (count) => count === 0)
    }
    const [beside, inside] = [150, 650]
    for (const finger of [beside, inside]) {
      await app.dragUp(finger, 120)
      expectTrue((await app.scrolled()) === 0, `the page to stand still under a finger at ${finger}`)
    }
    await app.tap('#languages-close')
    await expectGone(app, '#languages')
    await expectCount(app, '[aria-hidden="true"] #search-door, [aria-hidden="true"]#search-door', (count) => count === 0)
    await app.dragUp(inside, 120)
    await expectScrolled(app)
  },
}

/** Whoever opens a service by keyboard and comes back goes on at the row that was left. */
export const backToRow: Scenario = {
  name: 'back-to-row',
  platforms: ['h5'],
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/services/index' })
    await expectThere(app, '#found')
    const row = `service-${serviceIds[5]!.replace('/', '-')}`
    await app.scrollTo(`#${row}`)
    await app.enter(row)
    await expectRoute(app, 'pages/service/crossing/index')
    await expectCount(app, '#page-title:focus', (count) => count === 1)
    await app.back()
    await expectRoute(app, 'pages/services/index')
    await expectCount(app, `#${row}:focus`, (count) => count === 1)
    await app.openTab('home')
    await app.openTab('services')
    await expectCount(app, '#page-title:focus', (count) => count === 1)
  },
}
