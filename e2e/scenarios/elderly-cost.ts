/** What living across the boundary would cost an older person, and the homes there. */
import { expectRoute, expectText, expectThere } from './expect'
import type { Scenario } from './scenario'

const COST = 'pages/elderly-care/cost/index'
const LIST = 'pages/places/places/index'

/** A daughter in Kowloon: from the record to the cost, then a home in Zhongshan with the price it asks, and the homes there. */
export const elderlyCost: Scenario = {
  name: 'elderly-cost',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/service/living/index', query: { id: 'elderly-care/guangdong-care-homes' } })
    await app.tap('#way-tool-1')
    await expectRoute(app, COST)
    await app.tap('#who-hong-kong')
    await expectText(app, '#saving', /HK\$2,000/)
    await app.tap('#gets-old-age-living')
    await expectText(app, '#compare-there', /HK\$4,345/)

    await app.launch({ language: 'en', path: COST, query: { who: 'hong-kong', city: 'zhongshan', there: 'home', here: 'private' } })
    await expectThere(app, '#unknown-there')
    await app.type('there-place', '4000')
    await expectText(app, '#lines', /RMB 4,000/)
    await app.type('here-place', '15000')
    await expectText(app, '#saving', /Zhongshan/)
    await app.tap('#next-homes')
    await expectRoute(app, LIST)
    await expectText(app, '#place-elderly-care-torch-yikang', /Yikang/)
  },
}
