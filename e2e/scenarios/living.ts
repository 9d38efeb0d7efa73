/** Sleeping, ordering and storms: from a record to what holds, and whom to call. */
import { expectEffect, expectGone, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'

const STAY = 'pages/living/stay/index'
const SIGNALS = 'pages/living/signals/index'
const ORDER = 'pages/living/order/index'
const ROUTE = 'pages/travel/route/index'

/** A visitor at an aunt's flat in Shenzhen must register; a hotel that refuses is shown a card; a lease in Hong Kong is stamped. */
export const stay: Scenario = {
  name: 'stay',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/service/living/index', query: { id: 'food-stay/lodging-registration' } })
    await app.tap('#way-tool-0')
    await expectRoute(app, STAY)
    await app.tap('#city-shenzhen')
    await app.tap('#who-hong-kong')
    await app.tap('#lodging-friends')
    await expectText(app, '#verdict-register', /within 24 hours/)
    await expectText(app, '#way-0', /Register online/)
    await app.tap('#who-foreigner')
    await expectText(app, '#stay-facts', /2,000/)

    await app.launch({ language: 'en', path: STAY, query: { city: 'zhongshan', who: 'foreigner', lodging: 'hotel' } })
    await app.tap('#show-card')
    await expectText(app, '#card', /不得以资质为由/)
    await app.tap('#card-close')
    await expectGone(app, '#card')
    await app.tap('#ask-here')
    expectTrue((await expectEffect(app, 'called')).number === '12367', 'a call to the immigration hotline')

    await app.launch({ language: 'en', path: STAY, query: { city: 'hong-kong', who: 'mainland', lodging: 'rented', rent: '15000', months: '24' } })
    await expectText(app, '#duty-result', /HK\$900/)
  },
}

/** Signal 8 in both places, without a gateway: what stops, and what does not. */
export const signals: Scenario = {
  name: 'signals',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/service/living/index', query: { id: 'tourism/weather-warnings' } })
    await app.tap('#way-tool-0')
    await expectRoute(app, SIGNALS)
    await expectThere(app, '#verdict-nothing')
    await app.tap('#eight')
    await expectText(app, '#verdict', /Ferries Hong Kong.Macao/)
    await expectText(app, '#service-hk-market', /Trades as usual/)
    await expectText(app, '#levels', /Force 8 up/)
    await app.tap('#clear')
    await expectThere(app, '#verdict-nothing')
  },
}

/** Train tickets with a home return permit and the number of home. */
export const order: Scenario = {
  name: 'order',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/service/living/index', query: { id: 'food-stay/ordering-without-mainland-number' } })
    await app.tap('#way-tool-0')
    await expectRoute(app, ORDER)
    await app.tap('#what-train')
    await app.tap('#who-hong-kong')
    await app.tap('#number-home')
    await app.tap('#way-rail-permit-hong-kong')
    await expectText(app, '#steps', /Simplified Chinese/)
    await app.tap('#ask-here')
    expectTrue((await expectEffect(app, 'called')).number === '12315', 'a call to the consumers’ hotline')
  },
}

/** Two days from Sha Tin: stops in the order with the least travel, real journeys, and how often one enters each place. */
export const route: Scenario = {
  name: 'route',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/services/area/index', query: { area: 'tourism' } })
    await app.tap('#tool-route')
    await expectRoute(app, ROUTE)
    await app.launch({ language: 'en', path: ROUTE, query: { from: 'mtr:sha-tin', stops: 'at:disneyland~at:shenzhen-museum', days: '2' } })
    await expectText(app, '#sum', /on the way/)
    await expectText(app, '#day-2', /Last way back/)
    await expectText(app, '#entries', /the Mainland 1/)
    await app.tap('#earlier-2')
    await expectThere(app, '#sum')
    await app.tap('#leg-1-1')
    await expectRoute(app, 'pages/travel/trip/index')
  },
}
