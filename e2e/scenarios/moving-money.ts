/** Moving money: from a record to the way with its schedule, to another way, and to what is not allowed. */
import { expectRoute, expectText, expectThere, expectTrue, expectEffect } from './expect'
import type { Scenario } from './scenario'

const MOVING = 'pages/payment-guides/moving/index'

/** RMB 500,000 for living from Hong Kong: seven days to one's own account; what Payment Connect takes; nothing for a flat abroad. */
export const movingMoney: Scenario = {
  name: 'moving-money',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/service/crossing/index', query: { id: 'payment/payment-connect' } })
    await app.tap('#way-tool-0')
    await expectRoute(app, MOVING)
    await app.tap('#who-hong-kong')
    await app.tap('#route-hong-kong_mainland')
    await app.tap('#purpose-living')
    await expectText(app, '#verdict-yes', /Payment Connect, northbound/)
    await app.type('amount', '500000')
    await app.tap('#currency-CNY')
    await expectText(app, '#verdict-yes', /your own Mainland account/)
    await expectText(app, '#plan-sum', /Payments: 7/)
    await expectText(app, '#plan-1', /RMB 80,000 a day, 6 days/)
    await app.tap('#way-payment-connect-north')
    await expectText(app, '#way-facts', /HK\$200,000/)

    await app.launch({ language: 'en', path: MOVING, query: { who: 'mainland', route: 'mainland_hong-kong', purpose: 'home' } })
    await expectThere(app, '#verdict-none')
    await expectText(app, '#closed-quota', /property/)
    await app.tap('#ask-here')
    expectTrue((await expectEffect(app, 'called')).number === '12363', 'a call to 12363')
  },
}
