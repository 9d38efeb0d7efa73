import { expectCount, expectRead, expectText } from './expect'
import type { Scenario } from './scenario'
import { exactly, LOCALES, word, type Locale } from './words'
import type { AppDriver } from '../driver/driver'

async function expectLanguage(app: AppDriver, locale: Locale) {
  await expectCount(app, `[id="language-${locale}"][aria-checked="true"]`, (count) => count === 1)
  await expectRead(app, exactly(word(locale, 'app.independent')))
}

export const changeLanguage: Scenario = {
  name: 'change-language',
  async run(app) {
    await app.launch({ language: 'zh-CN' })
    for (const locale of [...LOCALES].reverse()) {
      await app.tap(`#language-${locale}`)
      await expectLanguage(app, locale)
    }
    await app.tap('#language-pt')
    await app.openTab('services')
    await expectText(app, '#search-door', exactly(word('pt', 'search.hint')))
    await app.openTab('me')
    await expectLanguage(app, 'pt')
    await app.restart()
    await expectLanguage(app, 'pt')
  },
}
