import type { AppDriver } from '../driver/driver'
import { expectCount, expectGone, expectRoute, expectText, expectThere } from './expect'
import type { Scenario } from './scenario'
import { PHONE_LANGUAGE, type Locale } from './words'

/** What people type, and the service they mean. */
const QUESTIONS: { locale: Locale; ask: string; means: string }[] = [
  { locale: 'zh-Hans', ask: '回乡证', means: 'customs/mainland-travel-permit' },
  { locale: 'zh-Hans', ask: 'huixiangzheng', means: 'customs/mainland-travel-permit' },
  { locale: 'zh-Hans', ask: 'hxz', means: 'customs/mainland-travel-permit' },
  { locale: 'zh-Hant', ask: '唔見咗回鄉證', means: 'customs/lost-home-return-permit' },
  { locale: 'en', ask: 'lost permit', means: 'customs/lost-home-return-permit' },
  { locale: 'en', ask: 'home retrun permit', means: 'customs/mainland-travel-permit' },
  { locale: 'pt', ask: 'salvo-conduto', means: 'customs/mainland-travel-permit' },
]

const hit = (id: string) => `#hit-${id.replace('/', '-')}`

async function openSearch(app: AppDriver, locale: Locale) {
  await app.launch({ language: PHONE_LANGUAGE[locale] })
  await app.tap(`#ask-language-${locale}`)
  await app.tap('#search-door')
  await expectRoute(app, 'pages/search/index')
  await expectThere(app, '#search-input', '#examples')
}

export const search: Scenario = {
  name: 'search',
  async run(app) {
    for (const [index, { locale, ask, means }] of QUESTIONS.entries()) {
      if (QUESTIONS[index - 1]?.locale !== locale) await openSearch(app, locale)
      await app.type('search-input', ask)
      await expectThere(app, hit(means))
    }
    await app.tap(hit('customs/mainland-travel-permit'))
    await expectRoute(app, 'pages/service/crossing/index')
    await expectThere(app, '#ways')
    await app.back()
    await expectRoute(app, 'pages/search/index')
    await app.tap('#search-clear')
    await expectText(app, '#recent', /salvo-conduto/)
    await app.tap('#recent-0')
    await expectThere(app, hit('customs/mainland-travel-permit'))
  },
}

export const searchFindsNothing: Scenario = {
  name: 'search-finds-nothing',
  async run(app) {
    await openSearch(app, 'en')
    await app.type('search-input', 'qqxzvw')
    await expectText(app, '#none', /qqxzvw/)
    await expectCount(app, '[id^="hit-"]', (count) => count === 0)
    await app.tap('#none-areas')
    await expectRoute(app, 'pages/services/index')
    await expectGone(app, '#none')
  },
}

/** A link to a search that someone shared, as each host hands it over. */
export const sharedSearch: Scenario = {
  name: 'shared-search',
  async run(app) {
    await app.launch({ language: 'zh-CN', path: 'pages/search/index', query: { query: '回乡证' } })
    await expectThere(app, hit('customs/mainland-travel-permit'))
  },
}
