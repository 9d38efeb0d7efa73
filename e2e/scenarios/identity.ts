/** A number is checked as it is typed, and leaves no trace. */
import { expectGone, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const says = (key: string) => word('zh-Hant', key, 'customs/identity')
// Published examples: GB 11643-1999, a worked example of a Hong Kong number, and the specimen of ICAO Doc 9303.
const CITIZEN = '11010519491231002X'
const HONG_KONG = 'A123456(3)'
const PASSPORT = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'

export const identity: Scenario = {
  name: 'identity',
  async run(app) {
    await app.launch({ language: 'zh-HK', path: 'pages/customs/identity/index' })
    await expectText(app, '#identity-private', exactly(says('identity.private')))

    await app.type('number', CITIZEN)
    await expectText(app, '#says-birth', /1949年12月31日/)
    await app.type('number', CITIZEN.replace('00', 'OO'))
    await expectText(app, '#state-wrong', /15, 16/)
    await app.tap('#use')
    await expectThere(app, '#state-checked')

    await app.type('number', HONG_KONG.replace('3)', '4)'))
    await expectText(app, '#state-wrong', exactly(says('identity.state.wrong')))
    await app.type('number', HONG_KONG)
    await expectText(app, '#says-holder', exactly(says('identity.holder.hong-kong')))

    await app.type('number', PASSPORT)
    await expectText(app, '#reading-td3', exactly(says('identity.expired')))
    await app.tap('#clear-number')
    await expectGone(app, '#reading-td3')

    const trace = JSON.stringify(await app.calls())
    expectTrue(![CITIZEN, 'A123456', 'ERIKSSON'].some((number) => trace.includes(number)), 'no number in any call to the host')
    await app.restart()
    await expectThere(app, '#search-door')
  },
}
