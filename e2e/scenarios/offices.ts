/** The nearest office, by the phone's place, told to a driver, called and shown on a map. */
import { toWgs84 } from '../../src/domain/position/gcj02'
import type { AppDriver } from '../driver/driver'
import { expectEffect, expectGone, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const ROUTE = 'pages/booking/offices/index'
const says = (key: string) => exactly(word('zh-Hans', key, 'booking/offices'))

/** By the stadium in Luohu, Shenzhen. */
const LUOHU = { latitude: 22.5482, longitude: 114.1401 }
const ADDRESS = '深圳市罗湖区黄贝街道经二路48号罗湖区行政服务大厅'
const NUMBER = '+8675584460481'

async function expectMap(app: AppDriver, shown: { address: string; pin?: { lat: number; lon: number } }) {
  await app.tap('#map')
  if (app.platform === 'h5') {
    const { searchParams } = new URL((await expectEffect(app, 'opened')).url)
    const wanted = shown.pin ? `${shown.pin.lon},${shown.pin.lat}` : shown.address
    expectTrue([searchParams.get('position'), searchParams.get('keyword')].includes(wanted), `a map of ${wanted}, saw ${String(searchParams)}`)
  } else if (shown.pin) {
    const { address, latitude, longitude } = await expectEffect(app, 'mapped')
    const { lat, lon } = toWgs84({ lat: latitude, lon: longitude })
    expectTrue(address === shown.address && Math.abs(lat - shown.pin.lat) < 1e-5 && Math.abs(lon - shown.pin.lon) < 1e-5, `a pin at ${JSON.stringify(shown)}, saw ${address} ${lat} ${lon}`)
  } else {
    const { text } = await expectEffect(app, 'copied')
    expectTrue(text === shown.address, `${shown.address} to be copied, saw ${text}`)
  }
}

export const nearestOffice: Scenario = {
  name: 'offices',
  async run(app) {
    await app.launch({ language: 'zh-Hans', path: 'pages/service/crossing/index', query: { id: 'customs/exit-entry-offices' }, position: LUOHU })
    await app.tap('#way-tool-0')
    await expectRoute(app, ROUTE)
    await app.tap('#locate')
    await expectText(app, '#locate-why', says('offices.found'))
    await expectText(app, '#office-sz-luohu', /公里|米/)
    await app.tap('#office-sz-luohu')
    await expectText(app, '#facts', exactly(ADDRESS))

    await app.tap('#call')
    const { number } = await expectEffect(app, 'called')
    expectTrue(number === NUMBER, `a call to ${NUMBER}, saw ${number}`)
    await app.tap('#driver-open')
    await expectText(app, '#driver', exactly(ADDRESS))
    await app.tap('#driver-copy')
    const { text } = await expectEffect(app, 'copied')
    expectTrue(text === ADDRESS, `${ADDRESS} to be copied, saw ${text}`)
    await expectMap(app, { address: ADDRESS })

    await app.launch({ language: 'zh-Hans', path: ROUTE, query: { id: 'dsi-china-plaza' } })
    await expectMap(app, { address: '澳門南灣大馬路804號中華廣場一樓', pin: { lat: 22.193, lon: 113.543 } })
  },
}

/** Who does not say where they are chooses a place, and a link to it brings it back. */
export const officeWithoutPlace: Scenario = {
  name: 'offices-without-place',
  async run(app) {
    await app.launch({ language: 'zh-Hans', path: ROUTE, query: { task: 'temporary-permit', from: 'futian' } })
    await expectText(app, '#locate-why', says('offices.straight'))
    await expectThere(app, '#office-cts-futian')
    await app.tap('#locate')
    await expectText(app, '#locate-why', says('offices.refused'))
    await expectText(app, '#office-cts-futian', /公里|米/)
    // Nothing is known of Zhaoqing: the sketch leads to a number.
    await app.launch({ language: 'zh-Hans', path: ROUTE, query: { task: 'mainland-permit' } })
    await app.tap('#filter')
    await app.tap('#city-zhaoqing')
    await app.tap('#cities-done')
    await expectText(app, '#not-known', says('offices.noHall'))
    await app.tap('#ask-here')
    const { number } = await expectEffect(app, 'called')
    expectTrue(number === '12367', `a call to 12367, saw ${number}`)
  },
}

/** WeChat asks about the place with the app's own reason, and takes no for an answer. */
export const officeConsent: Scenario = {
  name: 'offices-consent',
  platforms: ['weapp'],
  async run(app) {
    await app.launch({ language: 'zh-Hans', path: ROUTE, position: LUOHU, mock: { needsPrivacy: true } })
    await app.tap('#locate')
    await expectText(app, '#consent', exactly(word('zh-Hans', 'consent.locationReason')))
    await app.tap('#consent-refuse')
    await expectGone(app, '#consent')
    await expectText(app, '#locate-why', says('offices.refused'))
    await app.tap('#locate')
    await app.tap('#consent-agree')
    await expectText(app, '#locate-why', says('offices.found'))
  },
}
