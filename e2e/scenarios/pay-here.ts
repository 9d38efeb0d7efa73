/** How do I pay here: from a record to the ways that work, what they cost, and the official wallet. */
import { expectEffect, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const PAY = 'pages/payment-guides/pay/index'

/** A visitor with one foreign card pays for lunch in Shenzhen; in WeChat the wallet is here already, elsewhere its site opens or its name is copied. */
export const payHere: Scenario = {
  name: 'pay-here',
  async run(app) {
    const says = (key: string) => exactly(word('en', key, 'payment-guides/pay'))
    await app.launch({ language: 'en', path: 'pages/service/crossing/index', query: { id: 'payment/link-foreign-card' } })
    await app.tap('#way-tool-0')
    await expectRoute(app, PAY)
    await app.tap('#who-foreigner')
    await app.tap('#city-shenzhen')
    await app.tap('#what-shop')
    await expectText(app, '#verdict-yes', /Alipay with a foreign card/)
    await expectText(app, '#way-facts', /US\$5,000/)
    await app.tap('#way-wechat-card')
    await expectText(app, '#step-list', /Passport|passport/)
    if (app.platform === 'weapp') await expectText(app, '#inside', says('pay.inside.wechat'))
    else {
      await app.tap('#open-wallet')
      if (app.platform === 'h5') expectTrue((await expectEffect(app, 'opened')).url.startsWith('https://www.wechat.com'), 'the site of WeChat')
      else expectTrue((await expectEffect(app, 'copied')).text === 'WeChat', 'the name of WeChat')
    }
    await app.tap('#have-open')
    await app.tap('#have-foreign-card')
    await expectThere(app, '#verdict-get')

    await app.launch({ language: 'en', path: PAY, query: { who: 'foreigner', city: 'macao', what: 'market', have: 'card' } })
    await expectThere(app, '#no-alipay-card')
    await app.tap('#ask-here')
    expectTrue((await expectEffect(app, 'called')).number === '+85389889315', 'a call to the Consumer Council')

    await app.launch({ language: 'en', path: 'pages/services/area/index', query: { area: 'payment' } })
    await app.tap('#tool-pay')
    await expectRoute(app, PAY)
  },
}
