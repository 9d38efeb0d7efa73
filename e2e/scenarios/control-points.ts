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

/** From Sha Tin to Futian at nine, back at eleven: what is proposed, and what will have closed. */
async function thereAndBack(app: AppDriver) {
  await app.launch({ language: 'zh-HK', path: CROSSING, query: { from: 'sha-tin', to: 'futian', when: '2026-11-22T21:00' } })
  await expectText(app, '#best', named('lok-ma-chau-spur-line'))
  await expectGone(app, '#closing')
  await app.launch({ language: 'zh-HK', path: CROSSING, query: { from: 'sha-tin', to: 'futian', when: '2026-11-22T21:00', return: '2026-11-22T23:00' } })
  await expectText(app, '#closing', named('lok-ma-chau-spur-line'))
  await expectText(app, '#best', named('lo-wu'))
  await app.tap('#way-lo-wu')
  await expectText(app, '#hours', /06:30至24:00/)
}

export const controlPoints: Scenario = {
  name: 'control-points',
  async run(app) {
    await lateAtNight(app)
    await forMe(app)
    await thereAndBack(app)
  },
}
