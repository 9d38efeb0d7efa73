import { expectCount, expectGone, expectRead, expectText } from './expect'
import type { Scenario } from './scenario'
import { exactly, LOCALES, word, type Locale } from './words'
import type { AppDriver } from '../driver/driver'

async function expectLanguage(app: AppDriver, locale: Locale, id = 'language') {
  await expectCount(app, `[id="${id}-${locale}"][aria-checked="true"]`, (count) => count === 1)
  await expectRead(app, exactly(word(locale, 'app.independent')))
}

export const changeLanguage: Scenario = {
  name: 'change-language',
  async run(app) {
    await app.launch({ language: 'zh-CN' })
    // At the first start the choice stands on the page; later it is behind a button.
    await app.tap('#ask-language-en')
    await expectLanguage(app, 'en', 'ask-language')
    await app.restart()
    await expectGone(app, '#ask-language')
    for (const locale of LOCALES) {
      await app.tap('#language-open')
      await app.tap(`#language-${locale}`)
      await expectGone(app, '#languages')
      await expectRead(app, exactly(word(locale, 'app.independent')))
    }
    await app.openTab('services')
    await expectText(app, '#search-door', exactly(word('pt', 'search.hint')))
    await app.openTab('me')
    await expectLanguage(app, 'pt')
    await app.restart()
    await expectRead(app, exactly(word('pt', 'app.independent')))
    await expectGone(app, '#ask-language')
  },
}
