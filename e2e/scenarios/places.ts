/** The directory: from a record to a kiosk, the way there, and two places side by side. */
import type { Scenario } from './scenario'
import { expectEffect, expectRoute, expectText, expectThere, expectTrue } from './expect'
import { exactly, word } from './words'

const LIST = 'pages/places/places/index'
const PLACE = 'pages/places/place/index'
const COMPARE = 'pages/places/compare/index'
const JOURNEY = 'pages/travel/journey/index'
const says = (key: string) => exactly(word('zh-Hans', key, 'places'))

/** By the stadium in Luohu, Shenzhen. */
const LUOHU = { latitude: 22.5482, longitude: 114.1401 }
const ADDRESS = '东莞市民服务中心2楼'

export const findPlace: Scenario = {
  name: 'places',
  async run(app) {
    await app.launch({ language: 'zh-Hans', path: 'pages/service/living/index', query: { id: 'government/hong-kong-kiosks' }, position: LUOHU })
    await app.tap('#way-tool-0')
    await expectRoute(app, LIST)
    await app.tap('#locate')
    await expectText(app, '#located', says('places.found'))
    await expectText(app, '#place-government-hk-kiosk-hetao', /公里|米/)

    // Narrowed to Dongguan on the sketch, and opened.
    await app.tap('#filter')
    await app.tap('#city-dongguan')
    await app.tap('#filters-done')
    await app.tap('#place-government-hk-kiosk-dongguan')
    await expectRoute(app, PLACE)
    await expectText(app, '#facts', exactly(ADDRESS))
    await app.tap('#driver-open')
    await expectText(app, '#driver', exactly(ADDRESS))
    await app.tap('#driver-copy')
    const { text } = await expectEffect(app, 'copied')
    expectTrue(text === ADDRESS, `${ADDRESS} to be copied, saw ${text}`)
    await app.tap('#plan')
    await expectRoute(app, JOURNEY)
    await expectText(app, '#near-stop', /公里|米/)

    // Side by side, and what is not known is said.
    await app.launch({ language: 'zh-Hans', path: LIST, query: { kind: 'kiosk', city: 'macao', view: 'compare' } })
    await app.tap('#mark-government.hk-kiosk-macao')
    await expectText(app, '#compare-hint', says('places.compareFew'))
    await app.tap('#mark-government.macao-centre-flora')
    await app.tap('#compare-show')
    await expectRoute(app, COMPARE)
    await expectText(app, '#compared', says('places.notKnown'))
    await expectThere(app, '#open-government-hk-kiosk-macao')
  },
}

/** What no place fits says whom to call. */
export const noPlace: Scenario = {
  name: 'places-none',
  async run(app) {
    await app.launch({ language: 'zh-Hans', path: LIST, query: { kind: 'kiosk', city: 'zhaoqing' } })
    await expectText(app, '#not-known', says('places.none'))
    await app.tap('#ask-here')
    const { number } = await expectEffect(app, 'called')
    expectTrue(number === '12345', `a call to 12345, saw ${number}`)
  },
}
