import { expectEffect, expectGone, expectRead, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { goneQuery, tripQuery } from './trip-link'
import { exactly, word } from './words'

const PAGE = 'pages/travel/trip/index'
const AREA = 'travel/trip'
const says = (key: string) => exactly(word('pt', key, AREA))

/** WeChat calls a Portuguese phone English: the language was chosen in the app. */
const IN_PORTUGUESE = { language: 'pt-PT', storage: { 'bay-affairs:settings': JSON.stringify({ state: { locale: 'pt', isLocaleChosen: true, who: ['hong-kong'] }, version: 0 }) } }

/** A shared link, opened without a network: looked at, kept, found again on Me, the way back; and a link whose journey is gone. */
export const trip: Scenario = {
  name: 'trip',
  async run(app) {
    await app.launch({ ...IN_PORTUGUESE, path: PAGE, query: tripQuery() })
    await expectThere(app, '#facts')
    await app.waitUntilKept()
    await app.setOffline(true)
    await expectThere(app, '#facts', '#line-map', '#back-plan', '#document-0', '#carry-0', '#gate-hong-kong', '#gate-shenzhen')
    await expectText(app, '#facts', /Idosos: 1/)
    await expectText(app, '#fares', /HK\$/)
    await app.tap('#stops-0')
    await expectThere(app, '#stop-0-0')
    await expectText(app, '#stops-0', says('trip.hideStops'))
    await expectThere(app, '#back-last')

    await app.tap('#copy')
    const { text } = await expectEffect(app, 'copied')
    expectTrue(text.includes('Sha Tin') && text.includes('HK$'), `the way in words, saw ${text}`)
    await app.tap('#picture')
    await expectText(app, '#message', says('trip.pictured.saved'))
    if (app.platform !== 'h5') {
      const calls = await app.calls()
      expectTrue(calls.some(({ name }) => name === 'saveImageToPhotosAlbum'), 'a picture in the album')
      await app.answer('saveImageToPhotosAlbum', { fail: 'auth deny' })
      await app.tap('#picture')
      await expectText(app, '#message', says('trip.pictured.refused'))
    }
    await app.tap('#calendar')
    if (app.platform === 'weapp') await expectText(app, '#message', says('trip.noted.added'))
    if (app.platform === 'alipay') await expectText(app, '#message', says('trip.noted.copied'))

    await app.tap('#save')
    await expectText(app, '#save', says('trip.isSaved'))
    await app.restart()
    await app.openTab('me')
    await app.tap('#trip-0')
    await expectRoute(app, PAGE)
    await expectText(app, '#save', says('trip.isSaved'))
    await expectThere(app, '#back-last')
    await app.tap('#back-last')
    // Who lives in Hong Kong is going home: nothing is said of documents.
    await expectText(app, '#carry-0', exactly(word('pt', 'trip.side.hong-kong', AREA)))
    await expectGone(app, '#document-0')
    await app.setOffline(false)

    await app.launch({ ...IN_PORTUGUESE, path: PAGE, query: goneQuery() })
    await expectText(app, '#gone', says('trip.gone'))
    await app.tap('#instead-0')
    await expectThere(app, '#facts')
    await expectGone(app, '#gone')
  },
}

/** What leaves from a control point on both sides, and a fare from a station. */
export const station: Scenario = {
  name: 'station',
  async run(app) {
    await app.launch({ ...IN_PORTUGUESE, path: 'pages/travel/station/index', query: { id: 'point:lo-wu' } })
    await expectThere(app, '#hall-hong-kong-mtr-lo-wu', '#hall-mainland-shenzhen-metro-luohu', '#timetables')
    await app.launch({ ...IN_PORTUGUESE, path: 'pages/travel/station/index', query: { id: 'mtr:sha-tin' } })
    await expectThere(app, '#fares')
    await app.type('search-input', 'lo wu')
    await app.enter('search-input')
    await expectText(app, '#fare', /HK\$/)
    await expectRead(app, says('trip.timetables'))
  },
}
