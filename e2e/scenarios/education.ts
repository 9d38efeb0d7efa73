/** The tools of education: which school, points for a place, and who recognises a degree. */
import { expectGone, expectRoute, expectText, expectThere } from './expect'
import type { Scenario } from './scenario'

const SCHOOL = 'pages/education/school/index'
const POINTS = 'pages/education/points/index'

/** From the area's tile: a child of Macao in Zhuhai has a school, its subsidy, and whom to ask; a degree finds its body. */
export const school: Scenario = {
  name: 'school',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/services/area/index', query: { area: 'education' } })
    await app.tap('#tool-school')
    await expectRoute(app, SCHOOL)
    await app.launch({ language: 'en', path: SCHOOL, query: { child: 'macao', city: 'zhuhai', stage: 'primary' } })
    await app.tap('#wish-macao')
    await app.tap('#papers-residence')
    await expectText(app, '#school-summary', /2 ways fit your wish; 2 are open/)
    await expectText(app, '#helps', /MOP 6,000/)
    await app.tap('#way-macao-school')
    await expectThere(app, '#verdict-yes')
    await app.launch({ language: 'en', path: 'pages/education/degree/index', query: { from: 'hong-kong', to: 'mainland' } })
    await app.tap('#use-work')
    await expectText(app, '#body-mainland', /CSCSE/)
  },
}

/** From the record to the tool: months typed change the sum, and what is short of last year's lines. */
export const schoolPoints: Scenario = {
  name: 'school-points',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/service/living/index', query: { id: 'education/shenzhen-school-points' } })
    await app.tap('#way-tool-0')
    await expectRoute(app, POINTS)
    await app.launch({ language: 'en', path: POINTS, query: { city: 'shenzhen', at: 'sz-longgang', stage: 'primary', hukou: 'none', home: 'leased', months: 'home.24' } })
    await expectText(app, '#points-total', /61\.2 points/)
    await app.type('months-insured', '36')
    await expectText(app, '#points-total', /62\.4 points/)
    await expectText(app, '#points-lines', /3\.95 short/)
    await app.launch({ language: 'en', path: POINTS, query: { city: 'foshan' } })
    await expectThere(app, '#not-known')
    await expectGone(app, '#points-total')
  },
}
