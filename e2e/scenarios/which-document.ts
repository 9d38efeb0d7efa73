import type { AppDriver } from '../driver/driver'
import { expectCount, expectEffect, expectGone, expectRead, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const ROUTE = 'pages/customs-checks/document/index'
const words = (key: string, language: 'en' | 'zh-Hans') => word(language, key, 'customs-checks/document')

/** Taps one answer after the other. */
async function answer(app: AppDriver, ...targets: string[]) {
  for (const target of targets) await app.tap(target)
}

/** A German engineer on the way to a third country, before and after the end of the exemption. */
export const documentInTransit: Scenario = {
  name: 'document-in-transit',
  async run(app) {
    const query = { who: 'foreigner', trip: 'to-mainland', nationality: 'DE' }
    await app.launch({ language: 'en', path: ROUTE, query: { nationality: 'DE', day: '2026-12-20' } })
    await expectRead(app, exactly(words('document.lead', 'en')))
    await answer(app, '#who-foreigner', '#trip-to-mainland', '#visit-transit')
    await expectThere(app, '#result-visa-free')
    await expectText(app, '#result-visa-free', /Germany/)
    // 30 days from 20 December go past the end of the year.
    await expectText(app, '#runs-past', /31 December 2026/)
    await expectText(app, '#key-facts', /30 days/)
    await expectThere(app, '#sources')
    // Hong Kong, where the journey goes on to, has a rule of its own.
    await app.tap('#onward-hong-kong')
    await expectText(app, '#next-hong-kong-free', /90 days/)
    await expectThere(app, '#result-visa-free')
    await app.tap('#step-back')
    await expectGone(app, '#next-hong-kong-free')
    await app.tap('#onward-hong-kong')
    await app.tap('#also-transit')
    await expectThere(app, '#result-transit', '#next-hong-kong-free')

    await app.tap('#visit-work')
    await expectThere(app, '#result-visa-work')
    await expectGone(app, '#result-visa-free')
    if (app.platform === 'h5') {
      // In a browser "back" goes from answer to answer, and not out of the tool.
      await app.back()
      await expectThere(app, '#result-transit', '#next-hong-kong-free')
      await app.back()
      await expectThere(app, '#result-visa-free')
      await expectRoute(app, ROUTE)
    }
    await app.tap('#start-again')
    await expectGone(app, '#result')

    await app.launch({ language: 'en', path: ROUTE, query: { ...query, visit: 'transit', day: '2027-01-01' } })
    await expectThere(app, '#result-transit', '#part-ports', '#part-mind')
    await expectText(app, '#key-facts', /240/)
    await app.launch({ language: 'en', path: ROUTE, query: { ...query, visit: 'visit', day: '2027-01-01' } })
    await expectText(app, '#not-known', exactly(words('document.unknown.list', 'en')))
    await app.tap('#ask-here')
    const { number } = await expectEffect(app, 'called')
    expectTrue(number === '12367', `a call to 12367, saw ${number}`)
    await app.launch({ language: 'en', path: ROUTE, query: { ...query, visit: 'visit', day: '2027-01-01' } })
    await app.tap('#also-transit')
    await expectThere(app, '#result-transit')
  },
}

/** A student from Zhuhai who visits Macao, and one whose permit is needed for another purpose. */
export const documentForMacao: Scenario = {
  name: 'document-for-macao',
  async run(app) {
    await app.launch({ language: 'zh-Hans', path: ROUTE, query: { home: 'zhuhai' } })
    await answer(app, '#who-mainland', '#trip-to-macao', '#purpose-visit', '#card-none')
    await expectText(app, '#result-zhuhai', exactly(words('document.is.zhuhai', 'zh-Hans')))
    await expectText(app, '#key-facts', exactly(words('document.count.weekly', 'zh-Hans')))
    await expectThere(app, '#part-mind', '#sources')
    await expectThere(app, '#steps')
    await app.tap('#card-valid')
    await expectText(app, '#steps', exactly(words('document.step.valid', 'zh-Hans')))
    await app.tap('#purpose-study')
    await expectThere(app, '#result-stay-macao-study')
    await expectCount(app, '#home', (count) => count === 0)
    await app.tap('#purpose-visit')
    await app.tap('#service-customs-zhuhai-weekly')
    await expectRoute(app, 'pages/service/crossing/index')
    await expectThere(app, '#do')
    await app.back()
    await expectThere(app, '#result-zhuhai')
  },
}
