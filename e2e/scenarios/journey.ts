/** From Sha Tin to Foshan on a Saturday by ten, two adults and a grandmother, without a network; and the last one tonight. */
import { saturday } from '../saturday'
import type { AppDriver } from '../driver/driver'
import { expectCount, expectGone, expectRoute, expectText, expectThere } from './expect'
import type { Scenario } from './scenario'
import { exactly, LOCALES, PHONE_LANGUAGE, word, type Locale } from './words'

const ROUTE = 'pages/travel/journey/index'
const TRIP = 'pages/travel/trip/index'
const AREA = 'travel/journey'
const says = (key: string, locale: Locale = 'zh-Hant') => exactly(word(locale, `journey.${key}`, AREA))

/** Ways to go, or why there is none: at night there may be none. */
const ANSWER = '#results, #none'

async function choosePlace(app: AppDriver, end: 'from' | 'to', typed: string, id: string) {
  await app.tap(`#${end}`)
  await app.type('search-input', typed)
  await app.tap(`#found-${id}`)
  await expectGone(app, '#place-sheet')
}

export const journey: Scenario = {
  name: 'journey',
  async run(app) {
    const asked = { from: 'mtr:sha-tin', to: 'at:foshan-centre', party: 'adult2-elder1' }
    await app.launch({ language: 'zh-HK', path: ROUTE, query: { ...asked, when: `arrive-${saturday()}T10:00` } })
    await expectText(app, '#from', /沙田/)
    // No fare of the trains is published, so all cost "at least", and none is called the cheapest.
    await expectThere(app, '#results', '#journey-fastest')
    await expectCount(app, '#journey-cheapest', (count) => count === 0)
    await app.launch({ language: 'zh-HK', path: ROUTE, query: { ...asked, when: `arrive-${saturday()}T15:00` } })
    await expectText(app, '#journey-fastest', /至少.*3人合計/)
    await expectText(app, '#timetables', /港鐵/)

    // Without a network: changed, by ticket and the other way round, and another place.
    await app.waitUntilKept()
    await app.setOffline(true)
    await app.tap('#party')
    await app.tap('#party-elder-more')
    await app.tap('#pay-ticket')
    await app.tap('#party-done')
    await expectText(app, '#party', /成人2位，長者2位/)
    await expectText(app, '#party', says('pay.ticket'))
    await expectText(app, '#journey-fastest', /4人合計/)
    await app.tap('#swap')
    await expectText(app, '#to', /沙田/)
    await expectCount(app, ANSWER, (count) => count > 0)
    await choosePlace(app, 'from', 'luohu', 'shenzhen-metro-luohu')
    await expectText(app, '#from', /羅湖/)
    await expectCount(app, ANSWER, (count) => count > 0)

    // Reopened: the last question is the first of those asked lately.
    await app.restart()
    await app.setOffline(true)
    await app.tap('#area-travel')
    await app.tap('#tool-journey')
    await expectRoute(app, ROUTE)
    await app.tap('#recent-0')
    await expectText(app, '#from', /羅湖/)
    await expectText(app, '#party', /長者2位/)
    await expectCount(app, ANSWER, (count) => count > 0)
    await app.setOffline(false)
  },
}

/** Late in the evening, in four languages: which is the last one, and what there is when it is gone. */
export const lastTonight: Scenario = {
  name: 'last-tonight',
  async run(app) {
    for (const locale of LOCALES) {
      const phone = { language: PHONE_LANGUAGE[locale], path: ROUTE, storage: { 'bay-affairs:settings': JSON.stringify({ state: { locale, isLocaleChosen: true }, version: 0 }) } }
      await app.launch({ ...phone, query: { from: 'mtr:sha-tin', to: 'point:lo-wu', when: `leave-${saturday()}T21:00` } })
      await expectRoute(app, ROUTE)
      await expectText(app, '#journey-last-tonight', says('choice.last-that-night', locale))
      await expectCount(app, '#results', (count) => count === 1)
      await app.launch({ ...phone, query: { from: 'mtr:sha-tin', to: 'shenzhen-metro:civic-center', when: `leave-${saturday()}T00:40` } })
      await expectThere(app, '#none', '#instead-next', '#instead-before')
      await app.launch({ ...phone, query: { from: 'mtr:tsim-sha-tsui', to: 'at:shenzhen-centre', when: `leave-${saturday()}T22:20` } })
      await expectThere(app, '#instead-taxi')
      await app.tap('#journey-taxi')
      await expectRoute(app, TRIP)
      await expectText(app, '#boundary', locale === 'en' || locale === 'pt' ? /Lo Wu/ : /罗湖|羅湖/)
    }
  },
}
