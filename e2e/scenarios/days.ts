/** Entries and exits: typed and pasted, answered with the last day, put into the calendar, exported and erased. */
import { addDays, dayOf } from '../../src/domain/time/civil'
import { expectCount, expectEffect, expectGone, expectRead, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const AREA = 'customs/days'
const ENTRIES = '[id^="entry-"]'
const says = (key: string) => word('en', key, AREA)
/** The words of a text before its first place. */
const beginning = (key: string) => exactly(says(key).split('{')[0]!)

export const days: Scenario = {
  name: 'days',
  async run(app) {
    const today = dayOf(Date.now())
    const stored = { movements: [], rules: { macao: 'sar/individual' } }
    await app.launch({ language: 'en', path: 'pages/customs/days/index', storage: { 'bay-affairs:stays': JSON.stringify({ state: stored, version: 0 }) } })
    await expectThere(app, '#days-empty')

    await app.tap('#place-macao')
    await app.tap('#add')
    await expectText(app, '#stay-bar', /1 of 7/)
    await expectText(app, '#stay-state', beginning('days.state.in-time'))

    await app.tap('#remind')
    if (app.platform === 'weapp') {
      await expectText(app, '#message', beginning('days.remind.added'))
      expectTrue((await app.calls()).some(({ name }) => name === 'addPhoneCalendar'), 'an entry in the calendar')
    } else if (app.platform === 'alipay') {
      const { text } = await expectEffect(app, 'copied')
      expectTrue(text.includes(addDays(today, 5)), 'the day before the last on the clipboard')
    } else {
      await expectText(app, '#message', beginning('days.remind.saved'))
    }

    await app.tap('#import')
    await app.type('import-text', `入境 ${addDays(today, -60)} 罗湖\n出境 ${addDays(today, -50)} 罗湖\n${addDays(today, -40)} 罗湖\n`)
    await app.tap('#import-read')
    await expectText(app, '#refused', exactly(says('days.why.no-way')))
    await expectCount(app, ENTRIES, (count) => count === 3)
    await expectText(app, '#tax-residence', /9 of 183/)

    await app.tap(`#entry-in-macao-${today}`)
    await expectText(app, '#nowhere', exactly(says('days.nowhere')))
    await app.tap('#bring-back')
    await expectText(app, '#stay-bar', /1 of 7/)

    await app.restart()
    await app.openTab('me')
    await app.tap('#my-data')
    if (app.platform !== 'h5') {
      await app.tap('#export')
      await expectText(app, '#message', exactly(word('en', 'data.exported.copied', 'about')))
      const copied = await expectEffect(app, 'copied')
      const { stays } = JSON.parse(copied.text) as { stays?: { movements?: unknown[] } }
      expectTrue(stays?.movements?.length === 3, 'three entries and exits in the exported text')
    }
    await app.tap('#erase')
    await app.tap('#erase-yes')
    await expectThere(app, '#erased')
  },
}

/** What is missing is asked for, and filled in. */
export const daysMissing: Scenario = {
  name: 'days-missing',
  async run(app) {
    const today = dayOf(Date.now())
    const movements = [
      { way: 'in', place: 'mainland', day: addDays(today, -30) },
      { way: 'in', place: 'macao', day: addDays(today, -3) },
    ]
    await app.launch({ language: 'en', path: 'pages/customs/days/index', storage: { 'bay-affairs:stays': JSON.stringify({ state: { movements, rules: {} }, version: 0 }) } })
    await expectThere(app, '#gaps')
    await expectRead(app, exactly(says('days.tax.unsure')))
    await app.tap('#new-open')
    await app.tap('#import')
    await app.type('import-text', `出境 ${addDays(today, -20)}`)
    await app.tap('#import-read')
    await expectGone(app, '#gaps')
    await expectText(app, '#tax-residence', /9 of 183/)
  },
}
