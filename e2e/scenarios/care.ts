/** Where do I get treated: from a record to the number to call, the waits of this minute, and who pays a doctor in Shenzhen. */
import { expectEffect, expectGone, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const CARE = 'pages/health/care/index'
const says = (key: string) => exactly(word('en', key, 'health/care'))

export const care: Scenario = {
  name: 'care',
  async run(app) {
    try {
      app.useGateway('up')
      await app.launch({ language: 'en', path: 'pages/service/living/index', query: { id: 'health/hong-kong-emergency-waiting' } })
      await app.tap('#way-tool-0')
      await expectRoute(app, CARE)
      await app.tap('#need-emergency')
      await app.tap('#city-hong-kong')
      await expectText(app, '#call-now', /Call 999 first/)
      await expectText(app, '#wait-north-district-hospital', /half within 4.h 30.min, most within 6.h.*Saving lives/s)
      await expectText(app, '#waits-age', /Hospital Authority.*[34].min ago/)
      await app.tap('#call-now')
      expectTrue((await expectEffect(app, 'called')).number === '999', 'a call to 999')

      app.useGateway('down')
      await app.launch({ language: 'en', path: CARE, query: { need: 'emergency', city: 'hong-kong' } })
      await expectThere(app, '#waits-site', '#call-now')
      await expectGone(app, '#waits-age')
    } finally {
      app.useGateway('none')
    }
    await app.launch({ language: 'en', path: CARE })
    await app.tap('#need-doctor')
    await app.tap('#city-shenzhen')
    await app.tap('#who-hong-kong')
    await app.tap('#cover-hk-voucher')
    await expectText(app, '#answer', /Your vouchers pay/)
    await app.tap('#way-gd-shenzhen')
    await expectText(app, '#step-list', /Choose hospital, department and day/)
    await app.tap('#cover-none')
    await expectText(app, '#answer', /Shenzhen: book in the hospital/)
    await app.tap('#need-medicine')
    await app.tap('#way-carry')
    await expectText(app, '#to-carry', says('care.to.carry'))
    await app.tap('#to-carry')
    await expectRoute(app, 'pages/customs-checks/carry/index')
  },
}
