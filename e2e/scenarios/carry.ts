import { expectCount, expectGone, expectText, expectThere } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const AREA = 'customs-checks/carry'

/** A Hong Kong resident comes home with a cat and two bottles. WeChat has no Portuguese, so the language is chosen first. */
export const carry: Scenario = {
  name: 'carry',
  async run(app) {
    const says = (key: string) => exactly(word('pt', key, AREA))
    await app.launch({
      language: 'pt-PT',
      path: 'pages/customs-checks/carry/index',
      storage: { 'bay-affairs:settings': JSON.stringify({ state: { locale: 'pt' }, version: 0 }) },
    })
    for (const id of ['from-mainland', 'to-hong-kong', 'who-hong-kong', 'group-animals', 'item-cat', 'group-drinks', 'item-spirits']) await app.tap(`#${id}`)
    await expectText(app, '#thing-cat', says('carry.verdict.papers'))
    await expectText(app, '#thing-spirits', says('carry.ask.age'))
    for (const id of ['age-adult', 'role-passenger', 'away-day', 'size-spirits-700', 'count-spirits-more']) await app.tap(`#${id}`)
    await app.type('price-spirits', '306')
    await expectText(app, '#thing-spirits', says('carry.verdict.pay'))
    await expectText(app, '#result', /HK\$210,60/)
    await expectText(app, '#result', says('carry.channel.red'))

    await app.tap('#out-cat')
    await expectGone(app, '#thing-cat')
    await app.tap('#undo')
    await expectThere(app, '#thing-cat')

    await app.tap('#empty')
    await expectCount(app, '[id^="thing-"]', (count) => count === 0)
    await app.tap('#undo')
    await expectCount(app, '[id^="thing-"]', (count) => count === 2)
  },
}
