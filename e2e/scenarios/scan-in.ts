/** Ways into the app from outside: a code on a poster, a link of another version, nonsense. */
import type { AppDriver } from '../driver/driver'
import { serviceCode } from '../../src/domain/scan/service-code'
import { expectRoute, expectText, expectThere, expectTrue } from './expect'
import { serviceRoute, services } from './catalog'
import type { Scenario } from './scenario'
import { exactly } from './words'

const SERVICE = 'customs/mainland-travel-permit'
/** What the code of a printed poster holds (tools/poster). */
const POSTER = `https://example.org/s/${SERVICE}`
const OTHER = 'health/aed-map'

const HOME = 'pages/home/index'
const PAGE = 'pages/service/crossing/index'

/** What the host adds to the start when this address was scanned. A browser opens the address itself. */
function scanned(app: AppDriver, address: string): { path?: string; query: Record<string, string>; scene?: number } {
  if (app.platform === 'weapp') return { path: PAGE, query: { q: address, scancode_time: '1760000000' }, scene: 1011 }
  if (app.platform === 'alipay') return { path: PAGE, query: { qrCode: address } }
  const { pathname, searchParams } = new URL(address)
  return { path: pathname.slice(1), query: Object.fromEntries(searchParams) }
}

async function expectService(app: AppDriver) {
  await expectRoute(app, PAGE)
  const summary = services().find(({ id }) => id === SERVICE)?.summary.en ?? ''
  await expectText(app, '#summary', exactly(summary))
  await expectThere(app, '#ways')
}

export const scanIn: Scenario = {
  name: 'scan-in',
  async run(app) {
    await app.launch({ language: 'en', ...scanned(app, POSTER) })
    await expectService(app)
    await app.launch({ language: 'en', ...scanned(app, POSTER), ...(app.platform !== 'h5' && { path: HOME }) })
    await expectService(app)
    await app.launch({ language: 'en', path: PAGE, query: { id: SERVICE } })
    await expectService(app)
  },
}

/** A code is followed once: what is opened afterwards opens itself. */
export const scanThenBrowse: Scenario = {
  name: 'scan-then-browse',
  platforms: ['weapp', 'alipay'],
  async run(app) {
    await app.launch({ language: 'en', ...scanned(app, POSTER), path: HOME })
    await expectService(app)
    await app.back()
    await expectRoute(app, HOME)
    await app.tap('#area-health')
    await app.tap(`#service-${OTHER.replace('/', '-')}`)
    await expectRoute(app, serviceRoute(OTHER))
    const summary = services().find(({ id }) => id === OTHER)?.summary.en ?? ''
    await expectText(app, '#summary', exactly(summary))
  },
}

/** WeChat's own round codes hold a short code of the service. */
export const scanRoundCode: Scenario = {
  name: 'scan-round-code',
  platforms: ['weapp'],
  async run(app) {
    await app.launch({ language: 'en', path: PAGE, query: { scene: `s=${serviceCode(SERVICE)}` }, scene: 1047 })
    await expectService(app)
  },
}

const NONSENSE = ['?id=customs%2Fnothing-here', '?id=%E0%A4%A', '']

async function expectLost(app: AppDriver) {
  await expectRoute(app, HOME)
  await expectThere(app, '#lost', '#search-door')
}

export const scanNonsense: Scenario = {
  name: 'scan-nonsense',
  async run(app) {
    for (const end of NONSENSE) {
      // A browser could not even make sense of the broken ones.
      if (app.platform === 'h5' && end !== NONSENSE[0]) continue
      await app.launch({ language: 'en', ...scanned(app, `https://example.org/pages/service/crossing/index${end}`) })
      await expectLost(app)
    }
    await app.launch({ language: 'en', path: PAGE, query: { id: '' } })
    await expectLost(app)
    await app.launch({ language: 'en', path: PAGE, query: { scene: '%%%', id: '../../x' } })
    await expectLost(app)
  },
}

/** A link of another version may name a page that is gone. */
export const pageThatIsGone: Scenario = {
  name: 'page-that-is-gone',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/gone/index', query: { a: 'b' } })
    await expectLost(app)
    expectTrue((await app.title()) !== '', 'a title')
  },
}
