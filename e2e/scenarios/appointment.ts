/** An appointment from choosing to cancelling, with the gateway's own routes and a seeded database; and when it is not there. */
import { addDays, dayOf, daysBetween, type CivilDate } from '../../src/domain/time/civil'
import type { AppDriver } from '../driver/driver'
import { expectCount, expectEffect, expectGone, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const BOOK = 'pages/booking/book/index'
const VOUCHER = 'pages/booking/voucher/index'
const says = (key: string) => exactly(word('zh-Hant', `booking.${key}`, 'booking'))
/** A worked example of a Hong Kong number. */
const NUMBER = 'A123456(3)'

/** Alipay has no safe random bytes: it says so and shows the official channel. */
const canBook = (app: AppDriver) => app.platform !== 'alipay'

/** A weekday some days from now that is offered: holidays are not. */
async function offeredDay(app: AppDriver): Promise<CivilDate> {
  await expectThere(app, '#choose')
  await expectCount(app, '[id^="day-"]', (count) => count > 0)
  const today = dayOf(Date.now())
  for (let ahead = 2; ahead < 9; ahead++) {
    const day = addDays(today, ahead)
    if (await app.exists(`#day-${day}`)) return day
  }
  throw new Error('expected a day to be offered')
}

/** Whole hours at which the hall is open on every working day. */
async function chooseTime(app: AppDriver, hour: 10 | 11) {
  const day = await offeredDay(app)
  await app.tap(`#day-${day}`)
  const midnight = daysBetween('1970-01-01' as CivilDate, day) * 1440 - 480
  await app.tap(`#slots-${midnight + 60 * hour}`)
  await app.tap('#take')
}

export const appointment: Scenario = {
  name: 'appointment',
  async run(app) {
    try {
      app.useGateway('up')
      await app.launch({ language: 'zh-HK', path: 'pages/booking/offices/index', query: { id: 'sz-luohu' } })
      await app.tap('#book')
      await expectRoute(app, BOOK)
      await expectText(app, '#not-government', says('notGovernment'))
      await app.tap('#service-home-return')
      await chooseTime(app, 10)
      if (!canBook(app)) {
        await expectText(app, '#no-random', says('noRandom'))
        await expectThere(app, '#call')
        return
      }
      await expectRoute(app, VOUCHER)
      await expectThere(app, '#held')
      await app.type('number', NUMBER.replace('3)', '4)'))
      await app.tap('#confirm')
      await expectText(app, '#number-error', says('numberWrong'))
      await app.type('number', NUMBER)
      await expectText(app, '#number-state', says('numberChecked'))
      await app.tap('#confirm')
      await expectThere(app, '#voucher-code')
      const reference = await app.text('#voucher-ref')
      await app.tap('#calendar')
      if (app.platform === 'weapp') await expectText(app, '#message', says('noted.added'))

      await app.tap('#move')
      await expectRoute(app, BOOK)
      await chooseTime(app, 11)
      await expectThere(app, '#voucher-code')
      await expectText(app, '#voucher-ref', exactly(reference))
      await app.tap('#call')
      const { number } = await expectEffect(app, 'called')
      expectTrue(number === '+8675584460481', `a call to the office, saw ${number}`)

      // The voucher opens from the phone alone.
      await app.waitUntilKept()
      app.useGateway('down')
      await app.setOffline(true)
      await app.restart()
      await app.openTab('me')
      await app.tap('#appointments')
      await expectThere(app, '#coming')
      const rows = (await app.text('#coming')).split('\n')
      await app.tap(rows.find((row) => row.includes(word('zh-Hant', 'booking.state.booked', 'booking'))) ?? 'no row of a booking')
      await expectThere(app, '#voucher-code')
      await expectText(app, '#voucher-ref', exactly(reference))
      await app.setOffline(false)
      app.useGateway('up')

      await app.tap('#cancel')
      await app.tap('#cancel-yes')
      await expectGone(app, '#voucher-code')
      await expectThere(app, '#forget')
      const trace = JSON.stringify(await app.calls()) + JSON.stringify(app.askedOfGateway())
      expectTrue(!trace.includes('A123456'), 'no number in any call and in any address')
    } finally {
      await app.setOffline(false)
      app.useGateway('none')
    }
  },
}

/** Without a gateway nothing pretends: the sentence, and the official channel beside it. */
export const appointmentDown: Scenario = {
  name: 'appointment-down',
  async run(app) {
    try {
      for (const state of ['down', 'slow'] as const) {
        app.useGateway(state)
        await app.launch({ language: 'zh-HK', path: BOOK, query: { office: 'sz-luohu' } })
        if (state === 'down') await expectText(app, '#no-answer', says('answer.failed'))
        else await expectText(app, '#asking', says('slow'))
        await expectThere(app, '#call', '#not-government', '#office-page')
      }
      app.useGateway('down')
      await app.launch({ language: 'zh-HK', path: 'pages/booking/offices/index', query: { id: 'sz-luohu' } })
      await expectThere(app, '#call', '#does')
      await expectGone(app, '#book')
      await app.launch({ language: 'zh-HK', path: 'pages/booking/appointments/index' })
      await expectThere(app, '#none', '#new')
    } finally {
      app.useGateway('none')
    }
  },
}
