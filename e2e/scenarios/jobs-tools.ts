/** The tools of the area jobs: what one keeps of a pay. */
import { expectRoute, expectText, expectThere } from './expect'
import type { Scenario } from './scenario'

const TAKE_HOME = 'pages/jobs/take-home/index'

/** A nurse from Macao, offered work in Zhuhai, types the pay and sees what she keeps, step by step; then the same pay at home. */
export const takeHome: Scenario = {
  name: 'take-home',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/service/living/index', query: { id: 'jobs/take-home' } })
    await app.tap('#way-tool-0')
    await expectRoute(app, TAKE_HOME)
    await app.tap('#who-macao')
    await app.tap('#currency-CNY')
    await app.type('pay', '15000')
    await expectThere(app, '#compare-zhuhai')
    // Twelve times 790: she goes home each day, so that she is taxed as a non-resident.
    await app.tap('#counted-lives')
    await expectText(app, '#kept', /9,480/)
    await app.tap('#counted-short')
    await expectText(app, '#steps', /RMB 180,000/)
    await app.tap('#place-macao')
    await expectText(app, '#steps', /Social Security Fund/)
    await app.tap('#more-open')
    await app.tap('#year-fewer')
    await expectText(app, '#year-value', /2025/)

    await app.launch({ language: 'en', path: TAKE_HOME, query: { pay: '30000', currency: 'HKD', who: 'hong-kong', place: 'hong-kong', year: '2025' } })
    // 360,000 less 18,000 of MPF and 132,000: 17,700 of tax, less the reduction of 3,000.
    await expectText(app, '#kept', /HK\$14,700/)
  },
}

/** A nurse who lives in Macao sees what each side takes of the pay in Zhuhai, keeps the offer beside one at home, and takes one away. */
export const offers: Scenario = {
  name: 'offers',
  async run(app) {
    await app.launch({ language: 'en', path: TAKE_HOME, query: { pay: '15000', currency: 'CNY', who: 'macao', place: 'zhuhai', stay: 'short' }, storage: { 'bay-affairs:own': JSON.stringify({ state: { own: {} }, version: 0 }) } })
    await expectText(app, '#steps', /that Macao taxes/)
    await expectThere(app, '#note-macao-none')
    await app.tap('#offer-keep')
    await app.tap('#place-macao')
    await app.tap('#offer-keep')
    await expectText(app, '#offers-table', /Macao/)
    await expectText(app, '#offers-chart', /leaves most/)
    await app.tap('#offer-o1')
    await expectThere(app, '#offer-back')
    await app.tap('#offer-back')
    await expectThere(app, '#offers-chart')
  },
}
