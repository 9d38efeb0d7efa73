/** A driver of Macao: to Hengqin and on to Zhuhai, with steps that are kept and days that are counted. */
import type { AppDriver } from '../driver/driver'
import { expectCount, expectGone, expectText, expectThere } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const ROUTE = 'pages/customs-checks/car/index'
const LANGUAGE = 'zh-HK'
const says = (key: string) => exactly(word('zh-Hant', `car.${key}`, 'customs-checks/car').replace(/\{.*$/, ''))

async function answer(app: AppDriver, ...ids: string[]) {
  for (const id of ids) await app.tap(`#${id}`)
}

export const carAcross: Scenario = {
  name: 'car-across',
  async run(app) {
    await app.launch({ language: LANGUAGE, path: ROUTE })
    await expectThere(app, '#car', '#schemes')
    await answer(app, 'car-macao', 'to-hengqin', 'resident-yes', 'owner-me', 'seats-9', 'tie-no', 'licence-yes')
    await expectText(app, '#verdict', says('may'))
    await expectText(app, '#first', /500/)
    await expectText(app, '#sources', /2022/)

    // Hengqin only: for the rest of Zhuhai another answer to an earlier question leads to the other scheme.
    await answer(app, 'to-guangdong', 'dual-no', 'resident-permit')
    await expectText(app, '#verdict', says('scheme.northbound-macao'))
    await expectText(app, '#car-key', /180/)
    await app.tap('#tick')
    await expectCount(app, '.timeline-entry.is-done', (count) => count === 1)
    await app.restart()
    await app.launch({ language: LANGUAGE, path: ROUTE, query: { car: 'guangdong', to: 'macao' } })
    await expectThere(app, '#not-known', '#ask-here')
  },
}

export const carDaysAndLicences: Scenario = {
  name: 'car-days',
  async run(app) {
    const ticked = JSON.stringify({ state: { ticked: { 'northbound-macao': ['account', 'inspect-macao'] }, trips: [{ scheme: 'northbound-macao', from: '2026-01-01', to: '2026-01-05' }] }, version: 0 })
    await app.launch({ language: LANGUAGE, path: ROUTE, storage: { 'bay-affairs:checklists': ticked } })
    await app.tap('#go-on-northbound-macao')
    await expectText(app, '#steps-at', says('step.cover-macao'))
    await app.tap('#untick')
    await expectText(app, '#steps-at', says('step.inspect-macao'))

    await app.tap('#car-view-days')
    await expectThere(app, '#trip-2026-01-01')
    await app.tap('#trip-2026-01-01')
    await expectGone(app, '#trip-2026-01-01')
    await app.tap('#undo-remove')
    await expectThere(app, '#trip-2026-01-01')

    await app.tap('#car-view-licences')
    await app.tap('#licence-of-macao')
    await expectText(app, '#licence-in-mainland', says('l.exchange'))
    await expectText(app, '#licence-in-hong-kong', /12/)
  },
}
