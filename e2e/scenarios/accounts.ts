/** Which government account: from a record to who may open it, and what was not found. */
import { expectEffect, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'

const ACCOUNTS = 'pages/living/accounts/index'

/** Mainland tax with a home return permit; one account by itself; whom to call where nothing was found. */
export const accounts: Scenario = {
  name: 'accounts',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/service/living/index', query: { id: 'government/hong-kong-cross-boundary-portal' } })
    await app.tap('#way-tool-0')
    await expectRoute(app, ACCOUNTS)
    await app.tap('#where-mainland')
    await app.tap('#task-tax')
    await app.tap('#who-hong-kong')
    await expectText(app, '#verdict', /Individual Income Tax app/)
    await expectText(app, '#account', /Home return permit/)
    await expectThere(app, '#to-tool')

    await app.launch({ language: 'en', path: ACCOUNTS })
    await app.tap('#account-one-account')
    await app.tap('#who-macao')
    await expectThere(app, '#opening-yes')

    await app.launch({ language: 'en', path: ACCOUNTS, query: { where: 'mainland', task: 'licence', who: 'macao' } })
    await expectText(app, '#not-known', /was not found/)
    await app.tap('#ask-here')
    expectTrue((await expectEffect(app, 'called')).number === '12345', 'a call to the city’s line')
  },
}
