/** Nothing personal without asking, and a no is taken for an answer. */
import { serviceRoute, serviceWith } from './catalog'
import type { AppDriver } from '../driver/driver'
import { expectEffect, expectGone, expectRead, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

export const privacyPage: Scenario = {
  name: 'privacy-page',
  async run(app) {
    await app.launch({ language: 'en' })
    await app.openTab('me')
    await app.tap('#open-privacy')
    await expectRoute(app, 'pages/about/privacy/index')
    await expectRead(app, exactly(word('en', 'privacy.short', 'about')))
    if (app.platform === 'weapp') {
      await app.tap('#contract')
      const names = (await app.calls()).map(({ name }) => name)
      expectTrue(names.includes('openPrivacyContract'), 'the contract to open')
    }
    await app.back()
    await expectRoute(app, 'pages/me/index')
  },
}

function link() {
  const found = serviceWith('link', ({ urls }) => urls?.en === undefined)
  if (!found) throw new Error('the catalogue has no link')
  return found
}

async function askToCopy(app: AppDriver) {
  const { service, row } = link()
  await app.launch({ language: 'en', path: serviceRoute(service.id), query: { id: service.id }, mock: { needsPrivacy: true } })
  await app.tap(row)
  await expectThere(app, '#consent')
}

export const privacyConsent: Scenario = {
  name: 'privacy-consent',
  platforms: ['weapp'],
  async run(app) {
    const { delivery, row } = link()
    await askToCopy(app)
    await app.tap('#consent-refuse')
    await expectGone(app, '#consent')
    await expectText(app, '#message', exactly(delivery.url))
    // Who refused once is asked again when they want it again.
    await app.tap(row)
    await app.tap('#consent-agree')
    await expectGone(app, '#consent')
    await expectText(app, '#message', exactly(delivery.url))
    await expectEffect(app, 'copied')
    await app.tap(row)
    await expectGone(app, '#consent')
  },
}

/** Tab pages stay alive: the question must come up on the page the person sees. */
export const privacyConsentOnTab: Scenario = {
  name: 'privacy-consent-on-tab',
  platforms: ['weapp'],
  async run(app) {
    await app.launch({ language: 'en', mock: { needsPrivacy: true } })
    await app.openTab('me')
    await app.openTab('services')
    await app.openTab('me')
    await app.tap('#my-data')
    await app.tap('#export')
    await expectThere(app, '#consent')
    await app.tap('#consent-agree')
    await expectEffect(app, 'copied')
  },
}
