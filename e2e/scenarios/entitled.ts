/** The tool "am I entitled?": a daughter asks for her mother who moves to Zhongshan, and a man of Macao who lives in Zhuhai. */
import { expectGone, expectRoute, expectText, expectThere } from './expect'
import type { Scenario } from './scenario'

const ENTITLED = 'pages/elderly-care/entitled/index'

/** From the area's tile, question by question; then what is sure, what it depends on, and what ends it. */
export const entitled: Scenario = {
  name: 'entitled',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/services/area/index', query: { area: 'elderly-care' } })
    await app.tap('#tool-entitled')
    await expectRoute(app, ENTITLED)
    await app.tap('#who-hong-kong')
    await app.tap('#age-70')
    await app.tap('#place-zhongshan')
    await app.tap('#resident-permanent')
    await app.tap('#gets-none')
    await app.tap('#away-within')
    await expectText(app, '#total', /HK\$1,675 a month/)
    await app.tap('#means-within')
    await expectText(app, '#total', /HK\$4,345 a month/)
    await expectText(app, '#scheme-oaa-gd', /Only instead of/)
    await app.tap('#scheme-oala-gd')
    await expectThere(app, '#verdict-yes')
    await expectText(app, '#ends', /60 days/)
    await app.tap('#all-schemes')
    await expectGone(app, '#verdict-yes')

    await app.launch({ language: 'en', path: ENTITLED, query: { who: 'macao', age: '65', place: 'zhuhai', resident: 'permanent', permit: 'yes', paid: 'yes' } })
    await expectText(app, '#total', /MOP 20,000 a year/)
    await app.tap('#scheme-pension')
    await expectText(app, '#steps', /Proof of life/)
  },
}
