/** Vacancies with a gateway that is up, slow, down, and not there: found, kept, applied for; the official boards always. */
import type { AppDriver } from '../driver/driver'
import { expectEffect, expectGone, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const LIST = 'pages/jobs-guides/vacancies/index'
const said = (key: string) => exactly(word('en', key, 'jobs-guides/vacancies'))

/** A nurse of Macao: by words, by pay in patacas, one kept, its page's address opened or copied. */
async function whileUp(app: AppDriver) {
  app.useGateway('up')
  const before = app.askedOfGateway().length
  await app.launch({ language: 'en', path: 'pages/service/living/index', query: { id: 'jobs/find-vacancies' } })
  await app.tap('#way-tool-0')
  await expectRoute(app, LIST)
  await app.type('words', 'nurse')
  await app.tap('#search')
  await expectText(app, '#count', /2/)
  await expectText(app, '#about-found', /From Example board/)
  await app.tap('#more-filters')
  await app.tap('#currency-MOP')
  await app.type('from', 'a lot')
  await app.tap('#filters-done')
  await expectText(app, '#from-error', said('vacancies.notANumber'))
  await app.type('from', '20000')
  await app.tap('#filters-done')
  // 16,000 yuan are less than that.
  await expectText(app, '#count', /1/)
  expectTrue(app.askedOfGateway().slice(before).every((path) => path.startsWith('/v1/vacancies') || path.startsWith('/v1/updates')), 'nothing but vacancies to be asked for')
  await app.tap('#vacancy-0')
  await expectRoute(app, 'pages/jobs-guides/vacancy/index')
  await expectText(app, '#vacancy-facts', /MOP 20,000.*MOP 26,000 a month.*Macao residents only/s)
  await app.tap('#save')
  await expectText(app, '#save', said('vacancies.unsave'))
  await app.tap('#apply')
  if (app.platform === 'h5') expectTrue((await expectEffect(app, 'opened')).url === 'https://board.example/jobs/n-2', 'the page of the vacancy')
  else {
    expectTrue((await expectEffect(app, 'copied')).text === 'https://board.example/jobs/n-2', 'the address of the vacancy')
    await expectText(app, '#message', /https:\/\/board\.example\/jobs\/n-2/)
  }
}

/** What was kept is there without a gateway, with the day it was last seen. */
async function wentAway(app: AppDriver) {
  app.useGateway('down')
  await app.back()
  await expectRoute(app, LIST)
  await app.type('words', 'cook')
  await app.tap('#search')
  await expectText(app, '#not-reached', said('vacancies.missing'))
  await expectText(app, '#saved-0', /Ward nurse.*Last seen on Example board/s)
  await expectThere(app, '#board-ies')
  app.useGateway('up')
  await app.tap('#again')
  await expectText(app, '#nothing', said('vacancies.nothing'))
}

/** The page stands at once. */
async function whileSlow(app: AppDriver) {
  app.useGateway('slow')
  const start = Date.now()
  await app.launch({ language: 'en', path: LIST })
  await expectThere(app, '#looking', '#board-ies')
  expectTrue(Date.now() - start < app.patience, 'a page that does not wait')
  await expectGone(app, '#vacancy-0')
}

/** Nothing invented: the official boards alone, with what is sought filled in. */
async function withoutGateway(app: AppDriver) {
  app.useGateway('none')
  await app.launch({ language: 'en', path: LIST, query: { words: 'nurse', place: 'zhuhai' } })
  await expectText(app, '#no-boards', said('vacancies.none'))
  await expectGone(app, '#board-ies', '#found', '#more-filters')
  await app.tap('#board-jobonline')
  const address = 'https://www.jobonline.cn/findPositions?q=nurse'
  if (app.platform === 'h5') expectTrue((await expectEffect(app, 'opened')).url === address, 'the search with the word filled in')
  else expectTrue((await expectEffect(app, 'copied')).text === address, 'the address of the search')
}

export const vacancies: Scenario = {
  name: 'vacancies',
  async run(app) {
    try {
      await whileUp(app)
      await wentAway(app)
      await whileSlow(app)
      await withoutGateway(app)
    } finally {
      app.useGateway('none')
    }
  },
}
