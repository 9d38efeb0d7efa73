/** The tools "my days for tax" and "may I work there?": a tapped day is one record with "Days"; a nurse and an engineer get their answer. */
import { addDays, dayOf } from '../../src/domain/time/civil'
import { expectGone, expectRoute, expectText, expectThere } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const TAX = 'pages/jobs/days/index'
const MAY = 'pages/jobs-guides/may-i/index'

/** From the record to the tool; a day before today is tapped, counted, and taken back. */
export const taxDays: Scenario = {
  name: 'tax-days',
  async run(app) {
    const says = (key: string) => exactly(word('en', key, 'jobs/days'))
    const today = dayOf(Date.now())
    const day = addDays(today, -2)
    const stored = { movements: [], rules: {} }
    await app.launch({ language: 'en', path: 'pages/service/living/index', query: { id: 'jobs/tax-days-183' }, storage: { 'bay-affairs:stays': JSON.stringify({ state: stored, version: 0 }) } })
    await app.tap('#way-tool-0')
    await expectRoute(app, TAX)
    await expectThere(app, '#tax-empty')

    await app.launch({ language: 'en', path: TAX, query: { month: day.slice(0, 7) } })
    await app.tap(`#month-${day}`)
    await expectText(app, '#tax-residence', day.slice(0, 4) === today.slice(0, 4) ? /1 of 183/ : /0 of 183/)
    await expectGone(app, '#tax-empty')
    await app.tap('#undo')
    await expectThere(app, '#tax-empty')
    await app.tap(`#month-${today}`)
    await expectText(app, '#refused', says('days.refused.not-over'))
    await app.tap('#week-open')
    await app.tap('#week-fill')
    await expectGone(app, '#tax-empty')
    await app.tap('#week-undo')
    await expectThere(app, '#tax-empty')
    await app.tap('#open-days')
    await expectRoute(app, 'pages/customs/days/index')
  },
}

/** From the area's tile: a nurse of Macao needs no permit in Zhuhai, and her licence counts in Hengqin; an engineer counts points. */
export const mayI: Scenario = {
  name: 'may-i',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/services/area/index', query: { area: 'jobs' } })
    await app.tap('#tool-may-i')
    await expectRoute(app, MAY)
    await app.tap('#who-macao')
    await app.tap('#where-mainland')
    await app.tap('#offer-yes')
    await expectText(app, '#group-yes', /No work permit needed/)
    await app.tap('#route-no-permit')
    await expectThere(app, '#verdict-yes')

    await app.launch({ language: 'en', path: MAY, query: { view: 'professions', from: 'macao', profession: 'nurse' } })
    await expectText(app, '#practice-hengqin-filing', /within 20 days/)

    await app.launch({ language: 'en', path: MAY, query: { who: 'foreigner', where: 'mainland', work: 'science', offer: 'yes', route: 'permit-b-points', scored: 'pay.250~study.bachelor~months.9~chinese.none~region.bay~years-old.26~worked.17' } })
    await app.tap('#points-extra-no')
    await expectText(app, '#points-total', /74 points: class B/)
    await expectThere(app, '#verdict-yes')
  },
}
