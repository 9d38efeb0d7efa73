/** Social insurance: from its record to what it costs in a city, what was not found there, and whom to call. */
import { expectEffect, expectGone, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const INSURANCE = 'pages/jobs-guides/social-insurance/index'

/** A resident of Macao is offered work in Shenzhen, and then in Zhuhai. */
export const socialInsurance: Scenario = {
  name: 'social-insurance',
  async run(app) {
    const says = (key: string) => exactly(word('zh-Hant', key, 'jobs-guides/social-insurance'))
    await app.launch({ language: 'zh-Hant', path: 'pages/service/living/index', query: { id: 'jobs/social-insurance' } })
    await app.tap('#way-tool-0')
    await expectRoute(app, INSURANCE)
    await app.tap('#who-macao')
    await app.tap('#work-employed')
    await app.tap('#city-shenzhen')
    await app.tap('#keeps-no')
    await expectText(app, '#insurance-pension', says('insurance.standing.must'))
    await app.type('pay', '15000')
    await expectText(app, '#totals', /人民幣2,250元/)
    await expectText(app, '#lines', /人民幣1,200元 \(8%\)/)
    await app.tap('#keeps-yes')
    await expectText(app, '#insurance-pension', says('insurance.standing.exempt'))
    await expectText(app, '#totals', /人民幣1,050元/)
    await expectText(app, '#topic-exempt', /供款紀錄/)
    await app.type('year', '2034')
    await expectText(app, '#pension-years', /17 年 6 個月/)

    await app.launch({ language: 'en', path: INSURANCE, query: { who: 'macao', work: 'employed', city: 'zhuhai', keeps: 'no', pay: '15000' } })
    await expectText(app, '#missing', /Not found for Zhuhai: Medical/)
    await app.tap('#ask-here')
    expectTrue((await expectEffect(app, 'called')).number === '12333', 'a call to 12333')

    await app.launch({ language: 'en', path: INSURANCE, query: { who: 'hong-kong', work: 'none', permit: 'no', city: 'foshan' } })
    await expectThere(app, '#verdict-no-permit')
    await expectGone(app, '#cost')
  },
}
