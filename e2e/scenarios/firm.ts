/** Which forms of firm are open across the boundary, two side by side; and whether personal data need a contract. */
import { expectEffect, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'

const FIRM = 'pages/living/firm/index'

export const firm: Scenario = {
  name: 'firm',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/services/area/index', query: { area: 'enterprise' } })
    await app.tap('#tool-firm')
    await expectRoute(app, FIRM)
    await app.tap('#where-guangdong')
    await app.tap('#who-macao')
    await app.tap('#as-person')
    await app.tap('#citizen-yes')
    await expectText(app, '#verdict', /Individual business; Limited company/)
    await app.tap('#form-gd-company')
    await expectText(app, '#form-facts', /within 5 years/)
    await app.tap('#with-gd-individual')
    await expectText(app, '#compare', /Individual business/)
    await app.tap('#ask-here')
    expectTrue((await expectEffect(app, 'called')).number === '12345', 'a call to the government hotline')
    await app.tap('#view-data')
    await app.tap('#way-guangdong-hong-kong')
    await app.tap('#kind-plain')
    await app.tap('#why-other')
    await app.tap('#many-more')
    await app.tap('#area-yes')
    await expectThere(app, '#data-gba', '#data-guide')
    await expectText(app, '#conditions', /10 working days/)
  },
}
