import { expectCount, expectRead, expectRoute, expectText, expectThere, showMore } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const PAGE = 'pages/customs/holidays/index'
const says = (key: string) => exactly(word('pt', `holidays.${key}`, 'customs/holidays'))

/** WeChat calls a Portuguese phone English: the language was chosen in the app. */
const IN_PORTUGUESE = { language: 'pt-PT', storage: { 'bay-affairs:settings': JSON.stringify({ state: { locale: 'pt', isLocaleChosen: true }, version: 0 }) } }

/** From the service to the calendar; a day of Christmas; a month of which the Mainland announced nothing; the list. */
export const holidays: Scenario = {
  name: 'holidays',
  async run(app) {
    await app.launch({ ...IN_PORTUGUESE, path: 'pages/service/living/index', query: { id: 'tourism/holiday-calendar' } })
    await app.tap('#way-tool-0')
    await expectRoute(app, PAGE)
    await expectThere(app, '#next-hong-kong', '#next-macao', '#next-mainland')

    await app.launch({ ...IN_PORTUGUESE, path: PAGE, query: { month: '2026-12' } })
    await app.tap('#month-2026-12-25')
    await expectText(app, '#chosen-facts', says('name-christmas'))
    await expectText(app, '#chosen-facts', says('rush-leaves-hong-kong'))
    await expectRead(app, /689.000/)
    await app.tap('#month-2026-12-21')
    await expectText(app, '#chosen-facts', says('name-macao-day'))

    await app.tap('#month-after')
    await app.tap('#month-after')
    await expectThere(app, '#month-2027-02-06')
    await expectText(app, '#not-announced-mainland', /Interior da China, 2027/)
    await app.tap('#month-2027-02-10')
    await expectText(app, '#chosen-facts', says('unknown'))

    await app.tap('#view-list')
    await expectThere(app, '#list-2026-12-25')
    await showMore(app, '[id^="list-"]')
    await app.tap('#long-place-mainland')
    await expectThere(app, '#long-2027-02-05')
    await expectCount(app, '#sources', (count) => count === 1)
  },
}
