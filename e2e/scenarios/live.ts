/** Queues and departures of this minute, with a gateway that is up, slow and down: never in anybody's way. */
import type { AppDriver } from '../driver/driver'
import { expectGone, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const LIST = 'pages/customs/control-points/index'
const POINT = 'pages/customs/control-point/index'
const said = (key: string) => exactly(word('en', key, 'customs/control-points'))

/** By land and open day and night, so that the hour at which this runs does not matter. */
const BY_DAY_AND_NIGHT = 'qingmao'

async function whileUp(app: AppDriver) {
  app.useGateway('up')
  // Scenarios before may have asked for other things.
  const before = app.askedOfGateway().length
  await app.launch({ language: 'en', path: LIST, query: { group: 'macao-zhuhai' } })
  await expectText(app, `#point-${BY_DAY_AND_NIGHT}`, /Out of Macao quiet.*into Macao busy \(10 to 30.min\).*min ago/s)
  expectTrue(app.askedOfGateway().slice(before).every((path) => /^\/v1\/feeds\/(hong-kong-queues|hong-kong-board|macao-queues)$/.test(path)), 'nothing but queues to be asked for')
  await app.launch({ language: 'en', path: POINT, query: { id: BY_DAY_AND_NIGHT } })
  await expectText(app, '#queue-now', /Public Security Police Force, Macao.*[34].min ago/s)
  await app.launch({ language: 'en', path: POINT, query: { id: 'lo-wu' } })
  await expectText(app, '#departures-0', /EAL → Admiralty/)
}

/** The page stands as without a gateway, at once; and when one comes, it is there the next time. */
async function whileSlow(app: AppDriver) {
  app.useGateway('slow')
  const start = Date.now()
  await app.launch({ language: 'en', path: LIST, query: { group: 'macao-zhuhai' } })
  await expectText(app, `#point-${BY_DAY_AND_NIGHT}`, /Open/)
  await expectText(app, '#queue', said('points.queueText'))
  expectTrue(Date.now() - start < app.patience, 'a page that does not wait')
  expectTrue(!/ago/.test(await app.text(`#point-${BY_DAY_AND_NIGHT}`)), 'no level to be invented')
}

async function whileDown(app: AppDriver) {
  app.useGateway('down')
  await app.launch({ language: 'en', path: LIST, query: { group: 'macao-zhuhai' } })
  await expectText(app, `#point-${BY_DAY_AND_NIGHT}`, /Open/)
  await expectText(app, '#queue', said('points.queueMissing'))
  await expectThere(app, '#live-macao-control-points-live')
  await app.launch({ language: 'en', path: POINT, query: { id: 'lo-wu' } })
  await expectThere(app, '#hours', '#sources')
  await expectGone(app, '#queue-now', '#departures-0')
}

/** What was seen before the gateway went stays, with its age. */
async function wentAway(app: AppDriver) {
  app.useGateway('up')
  await app.launch({ language: 'en', path: POINT, query: { id: BY_DAY_AND_NIGHT } })
  await expectThere(app, '#queue-now')
  app.useGateway('down')
  await app.restart()
  await app.openTab('services')
  await app.openTab('home')
  await expectThere(app, '#search-door')
}

export const live: Scenario = {
  name: 'live',
  async run(app) {
    try {
      await whileUp(app)
      await whileSlow(app)
      await whileDown(app)
      await wentAway(app)
    } finally {
      app.useGateway('none')
    }
  },
}
