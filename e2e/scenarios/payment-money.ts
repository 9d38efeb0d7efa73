/** Money: an amount in two currencies without and with a gateway; a trip's spendings shared, taken along and put back. */
import type { AppDriver } from '../driver/driver'
import { expectEffect, expectRead, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const CONVERTER = 'pages/payment/converter/index'
const TRIP_MONEY = 'pages/payment/trip-money/index'

/** From the area's first tile to an amount, its counterpart, the day of the rate and what it really costs; the pair is remembered. */
export const converter: Scenario = {
  name: 'converter',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/services/area/index', query: { area: 'payment' } })
    await app.tap('#tool-converter')
    await expectRoute(app, CONVERTER)
    await app.type('amount-from', '300')
    await expectText(app, '#rate', /1 CNY = [\d.]+ HKD.*July 2026.*days old/s)
    await expectText(app, '#cost-wechat-pay-hk', /HK\$3\d\d/)
    await expectText(app, '#cost-wallet', /3%: RMB 9/)
    await expectText(app, '#cost-alipayhk', /not known/)
    await app.type('board', '1.2')
    await expectText(app, '#cost-counter', /HK\$360/)
    await app.tap('#swap')
    await expectText(app, '#cost-card', /RMB/)

    await app.launch({ language: 'zh-Hant', path: CONVERTER, query: { from: 'HKD', to: 'MOP', amount: '1,000.50' } })
    await expectText(app, '#rate', /1 HKD = 1.03 MOP.*由法律固定/s)

    try {
      app.useGateway('up')
      await app.launch({ language: 'en', path: CONVERTER, query: { from: 'CNY', to: 'HKD', amount: '100' } })
      await expectText(app, '#rate', /1\.0911.*fetched just now/s)
    } finally {
      app.useGateway('none')
    }
  },
}

/** Two people, two currencies: who owes whom to the cent, a spending taken back, the table, and all of it gone with an erasure. */
export const tripMoney: Scenario = {
  name: 'trip-money',
  async run(app) {
    await app.launch({ language: 'en', path: TRIP_MONEY })
    await app.type('names', 'Ana')
    await app.tap('#begin')
    await app.type('spent', '101')
    await app.tap('#add')
    await expectText(app, '#pays-p2-me', /Ana pays me HK\$50.50/)
    await app.tap('#currency-CNY')
    await app.type('spent', '10')
    await expectText(app, '#comes-to', /HK\$11.54/)
    await app.tap('#payer-p2')
    await app.tap('#add')
    await expectText(app, '#pays-p2-me', /Ana pays me HK\$44.73/)
    await app.tap('#pays-p2-me')
    await expectText(app, '#paid-q1', /Ana paid me HK\$44.73/)
    await expectThere(app, '#even')
    await app.tap('#unmark')
    await expectText(app, '#pays-p2-me', /HK\$44.73/)
    await expectThere(app, '#categories-food')
    await app.tap('#spending-s2')
    await expectText(app, '#pays-p2-me', /HK\$50.50/)
    await app.tap('#bring-back')
    await expectText(app, '#pays-p2-me', /HK\$44.73/)
    await app.tap('#export')
    if (app.platform === 'h5') await expectRead(app, /Saved as a file/)
    else expectTrue(/101\.00,HKD/.test((await expectEffect(app, 'copied')).text), 'the spendings as a table')

    await app.restart()
    await app.openTab('me')
    await app.tap('#my-data')
    expectTrue((await keptSpendings(app)) !== 0, 'the spendings in what one takes along')
    await app.tap('#erase')
    await app.tap('#erase-yes')
    await expectThere(app, '#undo')
    expectTrue(!(await keptSpendings(app)), 'nothing of the trip after an erasure')
  },
}

/** How many spendings the exported text of "Me" has; a browser saves it as a file that nobody reads here. */
async function keptSpendings(app: AppDriver): Promise<number | undefined> {
  await app.tap('#export')
  if (app.platform === 'h5') return undefined
  // What was copied before is an effect too: the page says when this is.
  await expectRead(app, exactly(word('en', 'data.exported.copied', 'about')))
  const { tripMoney } = JSON.parse((await expectEffect(app, 'copied')).text) as { tripMoney?: { trips?: { spendings: unknown[] }[] } }
  return (tripMoney?.trips ?? []).reduce((sum, { spendings }) => sum + spendings.length, 0)
}
