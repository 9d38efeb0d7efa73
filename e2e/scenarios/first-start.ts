import { expectCount, expectRead, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, LOCALES, PHONE_LANGUAGE, word } from './words'

export const firstStart: Scenario = {
  name: 'first-start',
  async run(app) {
    for (const phone of LOCALES) {
      await app.launch({ language: PHONE_LANGUAGE[phone] })
      // WeChat knows no Portuguese: it reports such a phone as English.
      const locale = phone === 'pt' && app.platform === 'weapp' ? 'en' : phone
      await expectThere(app, '#ask-language', '#search-door', '#areas')
      await app.scrollTo('#below')
      expectTrue((await app.scrolled()) > 0, 'what a mini program draws later is out of sight at first')
      await expectThere(app, '#starters')
      await expectCount(app, `[id="ask-language-${locale}"][aria-checked="true"]`, (count) => count === 1)
      await expectRead(app, exactly(word(locale, 'area.travel')))
      await expectCount(app, '[id^="area-"]', (count) => count >= 10)
      await expectCount(app, '#starters [id^="service-"]', (count) => count > 0)
      expectTrue(!(await app.exists('#lost')), 'nothing to be lost at an ordinary start')
    }
  },
}
