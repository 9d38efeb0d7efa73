import type { AppDriver } from '../driver/driver'
import { expectGone, expectRoute, expectText, expectThere } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const said = (key: string) => exactly(word('zh-Hant', key, 'customs/control-points'))
const named = (id: string) => said(`name.${id}`)
/** A Sunday night, whatever the hour at which this runs. */
const LATE = { when: '2026-11-22T23:00' }
const LIST = 'pages/customs/control-points/index'
const CROSSING = 'pages/customs/crossing/index'

/** Late at night: which is still open, how long, and where it says so. */
async function lateAtNight(app: AppDriver) {
  await app.launch({ language: 'zh-HK', path: LIST, query: LATE })
  await app.tap('#group-hong-kong-shenzhen')
  await expectText(app, '#points-open', named('lo-wu'))
  await expectText(app, '#points-closed', named('lok-ma-chau-spur-line'))
  await expectText(app, '#point-lok-ma-chau-spur-line', /翌日06:30/)
  await expectText(app, '#point-sha-tau-kok', said('state.suspended'))
  await app.tap('#view-map')
  await expectThere(app, '#sketch')
  await app.tap('#view-list')
  await app.tap('#point-lo-wu')
  await expectRoute(app, 'pages/customs/control-point/index')
  await expectText(app, '#state', /24:00/)
  await expectText(app, '#access', /東鐵綫/)
  await expectThere(app, '#sources')
}

/** What one may use depends on who one is. */
async function forMe(app: AppDriver) {
  await app.launch({ language: 'zh-HK', path: LIST, query: { ...LATE, group: 'macao-zhuhai' } })
  await expectText(app, '#points-open', named('qingmao'))
  await app.tap('#narrow')
  await app.tap('#narrow-who-foreigner')
  await app.tap('#narrow-done')
  await expectText(app, '#points-barred', named('qingmao'))
}

/** By the station of Sheung Shui, in the north of Hong Kong. */
const SHEUNG_SHUI = { latitude: 22.5013, longitude: 114.128 }

/** The nearest first: a place that is chosen will do, no is taken for an answer, and a phone that says where it is sorts anew. */
async function nearest(app: AppDriver) {
  await app.launch({ language: 'zh-HK', path: LIST, query: { when: '2026-11-22T12:00', near: 'gongbei' } })
  await expectText(app, '#point-border-gate', /公里|米/)
  await app.tap('#narrow')
  await app.tap('#locate')
  await expectText(app, '#locate-why', said('near.refused'))
  await app.launch({ language: 'zh-HK', path: LIST, query: { when: '2026-11-22T12:00' }, position: SHEUNG_SHUI })
  await expectGone(app, '#locate')
  await app.tap('#narrow')
  await expectText(app, '#locate-why', said('near.why'))
  await app.tap('#locate')
  await expectText(app, '#locate-why', said('near.found'))
  await app.tap('#narrow-done')
  await expectText(app, '#narrow', said('near.me'))
  await expectText(app, '#point-lo-wu', /公里|米/)
}

/** From Sha Tin to Futian at nine, back at eleven: what is proposed, and what will have closed. */
async function thereAndBack(app: AppDriver) {
  await app.launch({ language: 'zh-HK', path: CROSSING, query: { from: 'sha-tin', to: 'futian', when: '2026-11-22T21:00' } })
  await expectText(app, '#best', named('lok-ma-chau-spur-line'))
  await expectGone(app, '#closing')
  await app.launch({ language: 'zh-HK', path: CROSSING, query: { from: 'sha-tin', to: 'futian', when: '2026-11-22T21:00', return: '2026-11-22T23:00' } })
  await expectText(app, '#closing', named('lok-ma-chau-spur-line'))
  await expectText(app, '#best', named('lo-wu'))
  await expectText(app, '#summary', named('lo-wu'))
  await expectText(app, '#summary', said('crossing.closing'))
  await app.tap('#way-lo-wu')
  await expectText(app, '#hours', /06:30至24:00/)
}

/** By ship to Macao: until the last one, as the company's timetable says, though the terminal never closes. */
async function byShip(app: AppDriver) {
  await app.launch({ language: 'zh-HK', path: CROSSING, query: { from: 'hong-kong-island', to: 'macao-peninsula', by: 'ferry', when: '2026-11-22T21:00' } })
  await expectText(app, '#summary', /22:30/)
  await app.launch({ language: 'zh-HK', path: CROSSING, query: { from: 'hong-kong-island', to: 'macao-peninsula', by: 'ferry', when: '2026-11-22T23:00' } })
  await expectText(app, '#closed', /07:30/)
  await expectGone(app, '#summary')
}

/** WeChat's question about the place stands before the sheet from which it is asked, with the app's own reason. */
export const nearestConsent: Scenario = {
  name: 'control-points-consent',
  platforms: ['weapp'],
  async run(app) {
    await app.launch({ language: 'zh-HK', path: LIST, query: LATE, position: SHEUNG_SHUI, mock: { needsPrivacy: true } })
    await app.tap('#narrow')
    await app.tap('#locate')
    await expectText(app, '#consent', exactly(word('zh-Hant', 'consent.locationReason')))
    await app.tap('#consent-refuse')
    await expectGone(app, '#consent')
    await expectText(app, '#locate-why', said('near.refused'))
    await app.tap('#locate')
    await app.tap('#consent-agree')
    await expectText(app, '#locate-why', said('near.found'))
  },
}

export const controlPoints: Scenario = {
  name: 'control-points',
  async run(app) {
    await lateAtNight(app)
    await forMe(app)
    await nearest(app)
    await thereAndBack(app)
    await byShip(app)
  },
}
