/** @jest-environment jsdom */
/** Pages with a gateway that is up, slow, down, or not there. */
import { waitFor } from '@testing-library/react'
import { asTyped } from '@/domain/locale/as-typed'
import { LOCALES } from '@/domain/locale/locale'
import type { Live } from '@/domain/live/live'
import { useSettings } from '@/stores'
import { host } from '../../test/taro'
import { clockAt, forgetGateway, gatewayAnswers, type Reply } from '../../test/gateway-answers'
import { byId, openRoute, settle, startAnew } from '../../test/page'
import { forgetLive } from './use-live'

const MINUTE = 60_000
/** 12:00 on a Monday in the three places. */
const NOON = Date.UTC(2026, 10, 23, 4)

const source = (en: string) => ({ publisher: { 'zh-Hans': en, 'zh-Hant': en, en, pt: en }, url: 'https://example.org/' })
const queue = (level: string, more = {}) => ({ point: 'lo-wu', side: 'hong-kong', way: 'out', who: 'residents', level, ...more })
const live = (name: string, data: unknown, more: Partial<Live<unknown>> = {}) => ({ name, source: source(`Office of ${name}`), observedAt: NOON - 4 * MINUTE, fetchedAt: NOON, isStale: false, data, ...more })
const FEEDS: Record<string, unknown> = {
  'hong-kong-queues': live('hong-kong-queues', { queues: [queue('busy', { band: { atLeast: 15, below: 30 } }), queue('quiet', { way: 'in', who: 'visitors' }), queue('closed', { point: 'sha-tau-kok' })] }),
  'hong-kong-board': live('hong-kong-board', { queues: [queue('very-busy')] }, { observedAt: NOON - 9 * MINUTE }),
  'macao-queues': live('macao-queues', { queues: [queue('very-busy', { point: 'border-gate', side: 'macao', who: 'everyone', band: { atLeast: 30, below: 45 } })] }),
  'next-trains?station=mtr:lo-wu': live('next-trains', { departures: [{ route: 'EAL', to: source('Admiralty').publisher, at: NOON + 5 * MINUTE + 1000 }, { route: 'EAL', to: source('Admiralty').publisher, at: NOON - 9 * MINUTE }] }),
}

let asked: string[] = []
const NOT_THERE: Reply = [503, { reason: 'not-there' }]
const REPLIES = { page: [200, '<!doctype html>'], down: 'down', silent: 'silent', broken: NOT_THERE, nonsense: [200, { name: 1, data: { queues: 'many' } }] } satisfies Record<string, Reply>
function gateway(answer: 'up' | keyof typeof REPLIES, feeds = FEEDS) {
  asked = gatewayAnswers((path) => {
    if (answer !== 'up') return REPLIES[answer]
    const found = feeds[path.replace('/v1/feeds/', '')]
    return found ? [200, found] : NOT_THERE
  })
}

beforeEach(() => {
  startAnew()
  forgetLive()
  clockAt(NOON)
})
afterEach(forgetGateway)

const openList = async () => {
  openRoute('pages/customs/control-points/index')
  await waitFor(() => expect(byId('point-lo-wu')).not.toBeNull())
  await settle()
}

test('the list shows the queue of each way with its age, what is closed is not said to be quiet, and only levels are asked for', async () => {
  gateway('up')
  await openList()
  expect(byId('point-lo-wu')).toHaveTextContent(/Out of Hong Kong busy \(15 to 30.min\); into Hong Kong quiet.*4.min ago/)
  expect(byId('point-border-gate')).toHaveTextContent(/Out of Macao very busy \(30 to 45.min\)/)
  expect(byId('point-sha-tau-kok')).not.toHaveTextContent('quiet')
  expect(byId('queue')).toHaveTextContent('The queues beside each point')
  expect(asked.sort()).toEqual(['/v1/feeds/hong-kong-board', '/v1/feeds/hong-kong-queues', '/v1/feeds/macao-queues'])
})

test('where a publisher does not answer, or not with all, it is said, and also when all do again', async () => {
  const sentence = 'Not all publishers answered'
  const { 'macao-queues': _, ...others } = FEEDS
  gateway('up', others)
  await openList()
  expect(byId('queue')).toHaveTextContent(sentence)
  expect(byId('point-lo-wu')).toHaveTextContent(/busy/)
  document.body.innerHTML = ''
  forgetLive()
  gateway('up', { ...FEEDS, 'hong-kong-queues': { ...(FEEDS['hong-kong-queues'] as object), missing: ['visitors'] } })
  await openList()
  expect(byId('queue')).toHaveTextContent(sentence)
  expect(byId('point-lo-wu')).toHaveTextContent('part of it did not answer')
  document.body.innerHTML = ''
  forgetLive()
  gateway('up')
  await openList()
  expect(byId('queue')).not.toHaveTextContent(sentence)
})

test.each([
  ['page', 'This page does not show live queues.'],
  ['down', 'Live queues could not be fetched just now.'],
  ['broken', 'Live queues could not be fetched just now.'],
  ['nonsense', 'Live queues could not be fetched just now.'],
  ['silent', 'This page does not show live queues.'],
] as const)('with a gateway that is %s the list is as without one, and says what that means', async (answer, sentence) => {
  gateway(answer)
  await openList()
  expect(byId('point-lo-wu')).toHaveTextContent(/Open until/)
  expect(byId('point-lo-wu')).not.toHaveTextContent(/ago|busy|quiet/)
  expect(byId('queue')).toHaveTextContent(sentence)
})

test('a site without gateway is asked once and not again', async () => {
  gateway('page')
  await openList()
  document.body.innerHTML = ''
  const before = asked.length
  await openList()
  expect([before, asked.length]).toEqual([3, 3])
})

test('a point shows both ways, who says so, and where another publisher says otherwise', async () => {
  gateway('up')
  openRoute('pages/customs/control-point/index', { id: 'lo-wu' })
  await waitFor(() => expect(byId('queue-now')).not.toBeNull())
  await settle()
  expect(byId('queue-hong-kong-out')).toHaveTextContent(/Hong Kong residents: busy \(15 to 30.min\).*Office of hong-kong-board says otherwise: very busy.*9.min ago.*Office of hong-kong-queues.*4.min ago/)
  expect(byId('queue-hong-kong-in')).toHaveTextContent(/Visitors: quiet/)
  expect(byId('state')).toHaveTextContent(/Usual wait.*Queue now/)
  expect(byId('departures-0')).toHaveTextContent(/EAL → Admiralty.*5.min/)
})

test.each([
  ['page', 'none', /no live departures here/],
  ['down', 'missing', /could not be fetched just now/],
] as const)('of a gateway that is %s, departures say what to see instead, once', async (answer, state, sentence) => {
  gateway(answer)
  openRoute('pages/customs/control-point/index', { id: 'lok-ma-chau-spur-line' })
  await waitFor(() => expect(byId(`departures-0-${state}`)).not.toBeNull())
  await settle()
  expect(byId(`departures-0-${state}`)).toHaveTextContent(sentence)
  expect(byId('departures-1-none')).toBeNull()
})

test('free spaces near control points have their age; without a gateway the page says who shows them', async () => {
  const name = source('Shenzhen Bay car park').publisher
  gateway('up', { 'car-parks': live('car-parks', { carParks: [{ id: '7', point: 'shenzhen-bay', name, free: 12, at: NOON }] }) })
  const { unmount } = openRoute('pages/travel-guides/going/index', { view: 'fly' })
  await waitFor(() => expect(byId('park-7')).not.toBeNull())
  expect(byId('spaces')).toHaveTextContent(/Shenzhen Bay car park.*12 free.*min ago/)
  unmount()
  forgetLive()
  gateway('page')
  openRoute('pages/travel-guides/going/index', { view: 'fly' })
  await waitFor(() => expect(byId('no-spaces')).not.toBeNull())
  expect(byId('no-spaces')).toHaveTextContent('HKeMobility')
})

describe('ferries that come in', () => {
  const from = { 'zh-Hans': '中山', 'zh-Hant': '中山', en: 'Zhongshan', pt: 'Zhongshan' }
  const ferry = { terminal: 'china-ferry-terminal', from, operator: '珠江客運', at: NOON + 10 * MINUTE, state: 'delayed' }
  const BOARD = { 'ferry-arrivals': live('ferry-arrivals', { arrivals: [ferry, { ...ferry, terminal: 'skypier', operator: '某船務', at: NOON - 5 * MINUTE, state: 'arrived' }, { ...ferry, at: NOON - 40 * MINUTE }] }) }
  const openFerries = async (query: Record<string, string> = { by: 'ferry' }) => {
    const page = openRoute('pages/travel-guides/going/index', query)
    await waitFor(() => expect(byId('ferries-in')).not.toBeNull())
    await settle()
    return page
  }

  test('stand below the lines with time, state, operator and terminal, and with the age of the board', async () => {
    gateway('up', BOARD)
    await openFerries()
    expect(asTyped(byId('ferries-in')!.textContent!)).toMatch(/11:55 from Zhongshan.*arrived.*某船務.*12:10 from Zhongshan.*delayed.*Chu Kong Passenger Transport.*China Ferry Terminal.*Office of ferry-arrivals.*4.min ago/)
    expect(byId('ferries-in')).not.toHaveTextContent('11:20')
  })

  test('of a line are those of its own terminal, and a board that stands still is said to', async () => {
    gateway('up', { 'ferry-arrivals': { ...BOARD['ferry-arrivals'], isStale: true } })
    await openFerries({ line: 'china-ferry-zhongshan' })
    expect(byId('ferries-in')).toHaveTextContent(/12:10.*may be out of date/)
    expect(byId('ferries-in')).not.toHaveTextContent('11:55')
  })

  test.each(['page', 'down', 'broken', 'nonsense'] as const)('with a gateway that is %s it is said who shows them, in each language', async (answer) => {
    for (const [locale, words] of [['en', 'Marine Department'], ['zh-Hant', '海事處'], ['zh-Hans', '海事处'], ['pt', 'Departamento de Marinha']] as const) {
      useSettings.getState().choose({ locale })
      forgetLive()
      gateway(answer)
      const { unmount } = await openFerries()
      expect(byId('no-ferries')).toHaveTextContent(words)
      expect(byId('ferry-boards')).toHaveAttribute('href', expect.stringContaining('travel/cross-boundary-ferry-arrivals'))
      unmount()
    }
  })

  test('are not asked for where no ferry is looked for, or none to Hong Kong', async () => {
    for (const query of [{}, { by: 'coach' }, { by: 'ferry', between: 'macao_mainland' }] as Record<string, string>[]) {
      gateway('up', BOARD)
      const { unmount } = openRoute('pages/travel-guides/going/index', query)
      await settle()
      expect([byId('ferries-in'), asked]).toEqual([null, []])
      unmount()
    }
  })
})

test('departures of stops of which not all answered say so', async () => {
  const trains = 'next-trains?station=mtr:lo-wu'
  gateway('up', { ...FEEDS, [trains]: { ...(FEEDS[trains] as object), missing: ['TML'] } })
  openRoute('pages/customs/control-point/index', { id: 'lo-wu' })
  await waitFor(() => expect(byId('queue-now')).not.toBeNull())
  await settle()
  expect(byId('departures-0')).toHaveTextContent(/Not all stops and lines answered: departures may be missing/)
})

test('for another time than now nothing live is shown', async () => {
  gateway('up')
  openRoute('pages/customs/control-point/index', { id: 'lo-wu', when: '2026-11-29T12:00' })
  await waitFor(() => expect(byId('hours')).not.toBeNull())
  await settle()
  expect(byId('queue-now')).toBeNull()
  expect(byId('departures-0')).toBeNull()
})

test('the chooser has the queue beside what is usual', async () => {
  gateway('up')
  openRoute('pages/customs/crossing/index', { from: 'sha-tin', to: 'futian' })
  await waitFor(() => expect(byId('best')).not.toBeNull())
  await settle()
  expect(byId('way-lo-wu')).toHaveTextContent(/usual wait.*Queue now: Out of Hong Kong busy \(15 to 30.min\).*4.min ago/)
  expect(byId('way-lo-wu')).not.toHaveTextContent('into Hong Kong')
})

test('offline, the last queues are shown with their age, until they are too old to say anything', async () => {
  gateway('up')
  await openList()
  document.body.innerHTML = ''
  forgetLive()
  expect([...host.storage.keys()]).toContain('bay-affairs:live')
  gateway('down')
  jest.setSystemTime(NOON + 20 * MINUTE)
  await openList()
  expect(byId('point-lo-wu')).toHaveTextContent(/busy.*24.min ago/)
  document.body.innerHTML = ''
  jest.setSystemTime(NOON + 100 * MINUTE)
  await openList()
  expect(byId('point-lo-wu')).not.toHaveTextContent(/busy|ago/)
})

test('what is damaged in storage was never there', async () => {
  host.storage.set('bay-affairs:live', '{"half":')
  gateway('down')
  await openList()
  expect(byId('point-lo-wu')).toHaveTextContent(/Open until/)
})

test('what the publisher cannot renew says so', async () => {
  gateway('up', { 'hong-kong-queues': { ...(FEEDS['hong-kong-queues'] as object), isStale: true } })
  await openList()
  expect(byId('point-lo-wu')).toHaveTextContent(/4.min ago, may be out of date/)
})

test.each(LOCALES)('all of it is said in %s', async (locale) => {
  useSettings.getState().choose({ locale })
  gateway('up')
  const { container } = openRoute('pages/customs/control-point/index', { id: 'lo-wu' })
  await waitFor(() => expect(byId('queue-now')).not.toBeNull())
  await settle()
  expect(container.textContent).not.toMatch(/\{\w+\}|undefined|NaN|\b(point|points|live|crossing)\.[a-z]/)
})

test('who leaves now is led past a long queue; who leaves tomorrow is not', async () => {
  const long = (side: string, way: string) => ['lo-wu', 'lok-ma-chau-spur-line', 'heung-yuen-wai', 'man-kam-to'].map((point) => queue('very-busy', { point, side, way, band: { atLeast: 90 } }))
  gateway('up', { ...FEEDS, 'hong-kong-queues': live('hong-kong-queues', { queues: [...long('hong-kong', 'out'), ...long('mainland', 'in')] }), 'hong-kong-board': undefined })
  const asked = { from: 'mtr:sha-tin', to: 'shenzhen-metro:civic-center' }
  const page = openRoute('pages/travel/journey/index', { ...asked, when: 'leave-2026-11-23T12:00' })
  await waitFor(() => expect(byId('journey-fastest')).not.toBeNull(), { timeout: 8000 })
  await waitFor(() => expect(byId('journey-fastest')).toHaveTextContent('Via West Kowloon'), { timeout: 8000 })
  page.unmount()
  openRoute('pages/travel/journey/index', { ...asked, when: 'leave-2026-11-24T12:00' })
  await waitFor(() => expect(byId('journey-fastest')).not.toBeNull(), { timeout: 8000 })
  await settle()
  expect(byId('journey-fastest')).toHaveTextContent(/Lo Wu|Lok Ma Chau/)
})
