import { expectRoute, expectText, expectThere } from './expect'
import type { Scenario } from './scenario'

/** Mini programs carry everything with them: without a network, only what leads outside is missing. */
export const offline: Scenario = {
  name: 'offline',
  platforms: ['weapp', 'alipay'],
  async run(app) {
    await app.launch({ language: 'en' })
    await app.setOffline(true)
    await app.tap('#search-door')
    await app.type('search-input', 'lost permit')
    await app.tap('#hit-customs-lost-home-return-permit')
    await expectThere(app, '#ways', '#sources')
    await app.restart()
    await app.setOffline(true)
    await app.openTab('services')
    await expectThere(app, '#found')
  },
}

/** A browser that was here before has the site; a service that was never opened says that it needs the network. */
export const offlineInBrowser: Scenario = {
  name: 'offline-in-browser',
  platforms: ['h5'],
  async run(app) {
    const service = { language: 'en', path: 'pages/service/crossing/index', query: { id: 'customs/lost-home-return-permit' } }
    await app.launch(service)
    await expectThere(app, '#ways')
    await app.waitUntilKept()
    await app.setOffline(true)
    await app.restart()
    await expectThere(app, '#search-door', '#mine')
    await app.tap('#search-door')
    await expectRoute(app, 'pages/search/index')
    await app.type('search-input', 'lost permit')
    await app.tap('#hit-customs-lost-home-return-permit')
    await expectThere(app, '#ways')
    await expectText(app, '#summary', /./)
    await app.setOffline(false)
  },
}
