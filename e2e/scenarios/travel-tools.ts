/** The tools of the area travel: a ride code from its record to the official one, and a pass that pays. */
import { expectEffect, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const RIDE = 'pages/travel-guides/ride-codes/index'
const GOING = 'pages/travel-guides/going/index'

/** A person from the Mainland in Macao: WeChat works, and its code opens in WeChat; elsewhere its name is copied, and it is said so. */
export const rideCodes: Scenario = {
  name: 'ride-codes',
  async run(app) {
    const says = (key: string) => exactly(word('zh-Hans', key, 'travel-guides/ride-codes'))
    await app.launch({ language: 'zh-Hans', path: 'pages/service/crossing/index', query: { id: 'travel/which-ride-code' } })
    await app.tap('#way-tool-0')
    await expectRoute(app, RIDE)
    await app.tap('#who-mainland')
    await app.tap('#city-macao')
    await app.tap('#operator-macao-bus')
    await expectThere(app, '#way-macau-pass')
    await app.tap('#means-wechat')
    await expectText(app, '#ride-facts', /6澳门元/)
    await expectText(app, '#step-list', /乘车码/)
    if (app.platform !== 'weapp') await expectText(app, '#not-here', says(app.platform === 'alipay' ? 'ride.host.alipay' : 'ride.host.browser'))
    await app.tap('#open-code')
    if (app.platform === 'weapp') {
      const { appId } = await expectEffect(app, 'jumped')
      expectTrue(appId === 'wxbb58374cdce267a6', `the official ride code, saw ${appId}`)
    } else {
      const { text } = await expectEffect(app, 'copied')
      expectTrue(text === '腾讯乘车码', `the name of the official ride code, saw ${text}`)
    }

    await app.launch({ language: 'zh-Hans', path: RIDE, query: { who: 'mainland', city: 'hong-kong', operator: 'mtr', means: 'alipay' } })
    await app.tap('#open-code')
    if (app.platform === 'alipay') expectTrue((await expectEffect(app, 'jumped')).appId === '200011235', 'Alipay’s own ride code')
    else expectTrue((await expectEffect(app, 'copied')).text === '乘车码', 'the name of Alipay’s ride code')
    await app.tap('#open-counter')
    await expectText(app, '#nothing-to-open', says('ride.open.nothing'))

    await app.launch({ language: 'zh-Hans', path: RIDE, query: { who: 'foreigner', city: 'jiangmen', means: 'foreign-card' } })
    await app.tap('#ask-here')
    expectTrue((await expectEffect(app, 'called')).number === '12328', 'a call to 12328')
  },
}

/** From the area's tile to a ferry and who sells it; a pass that pays from the twenty-ninth ride. */
export const goingPlaces: Scenario = {
  name: 'going-places',
  async run(app) {
    // A record opens the list on its answer.
    await app.launch({ language: 'en', path: 'pages/service/crossing/index', query: { id: 'travel/guangdong-hong-kong-ferries' } })
    await app.tap('#way-tool-0')
    await expectRoute(app, GOING)
    await app.tap('#city-guangzhou')
    await expectThere(app, '#line-pazhou-china-ferry')

    await app.launch({ language: 'en', path: 'pages/services/area/index', query: { area: 'travel' } })
    await app.tap('#tool-going')
    await expectRoute(app, GOING)
    await app.tap('#by-ferry')
    await app.tap('#between-hong-kong_macao')
    await app.tap('#line-sheung-wan-outer-harbour')
    await expectText(app, '#fare-table', /MOP 175/)
    await app.tap('#buy-site')
    if (app.platform === 'h5') expectTrue((await expectEffect(app, 'opened')).url === 'https://www.turbojet.com.hk/en/', 'the site of the operator')
    else expectTrue((await expectEffect(app, 'copied')).text === 'https://www.turbojet.com.hk/en/', 'the address of the operator')

    await app.launch({ language: 'en', path: GOING, query: { view: 'passes', pass: 'city-saver' } })
    await app.type('fare', '16')
    await expectText(app, '#break-even', /from 29 rides/)
    await app.type('rides', '40')
    await expectText(app, '#saving', /you save HK\$180/)
    await app.tap('#going-view-gate')
    await expectText(app, '#rail-facts', /130 cm/)
    await app.tap('#going-view-fly')
    await expectText(app, '#parking', /MOP 10/)
  },
}
