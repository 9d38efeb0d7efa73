/** @jest-environment jsdom */
import { fireEvent, waitFor } from '@testing-library/react'
import { byId, openRoute, press, startAnew } from '../../../../test/page'

const ROUTE = 'pages/travel/journey/index'
const there = (id: string) => waitFor(() => expect(byId(id)).not.toBeNull(), { timeout: 8000 })
/** A Saturday. */
const MORNING = { when: 'leave-2026-11-28T09:00' }

beforeEach(startAnew)

test('a city that is typed offers its places with a word why', async () => {
  openRoute(ROUTE)
  await press('to')
  fireEvent.change(byId('search-input')!, { target: { value: 'Zhuhai' } })
  expect(byId('found-at-zhuhai-station')).toHaveTextContent(/trains/)
  expect(byId('found-point-border-gate')).toHaveTextContent(/at the boundary/)
  fireEvent.change(byId('search-input')!, { target: { value: 'Jiangmen' } })
  expect(byId('found-railway-jiangmen')).toHaveTextContent(/trains/)
})

test('an address that names a city says which place it took, and takes another by a tap', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'at:senado-square', to: 'city:zhuhai' })
  await there('city-to')
  expect(byId('city-to')).toHaveTextContent('Zhuhai is a whole city: the plan uses Zhuhai railway station (Gongbei).')
  await press('city-to-at-xiangzhou')
  expect(byId('city-to')).toBeNull()
  expect(byId('to')).toHaveTextContent('Xiangzhou, Zhuhai')
})

test('a city with one place is taken for it, with no other to choose', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'at:guangzhou-centre', to: 'city:jiangmen' })
  await there('city-to')
  expect(byId('city-to')).toHaveTextContent('Jiangmen is a whole city: the plan uses Jiangmen.')
  expect(document.querySelector('[id^="city-to-"]')).toBeNull()
})

test('a boat without known times stands first where the rest goes round by Macao, and leads to whom to ask', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'point:zhongshan', to: 'mtr:tsim-sha-tsui' })
  await there('way-china-ferry-zhongshan')
  expect(byId('way-china-ferry-zhongshan')).toHaveTextContent(/Ferry.· Zhongshan port to Hong Kong, China Ferry Terminal: its times are not known here/)
  expect(byId('line-china-ferry-zhongshan')).toHaveTextContent(/on board.*Minutes as of \d+ \w+ 20\d\d.*is not counted/)
  expect(byId('line-china-ferry-zhongshan')).toHaveAttribute('href', '/pages/travel-guides/going/index#line=china-ferry-zhongshan')
  expect(byId('line-china-ferry-zhongshan')).not.toHaveTextContent('in the city')
  expect(byId('before-china-ferry-zhongshan')).toBeNull()
  await there('results')
  expect(byId('results')).toHaveTextContent(/with known times/)
  expect(byId('journey-fastest')).not.toHaveTextContent('Fastest ·')
})

test('a train without known times is shown with the way on from it, a question of its own; a control point after it is not checked', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'intercity:xihudong', to: 'mtr:mong-kok' })
  await there('way-huizhou-shenzhen')
  expect(byId('line-huizhou-shenzhen')).toHaveTextContent(/Huizhou.* to Shenzhen North: 30\smin on board.*Minutes as of/)
  expect(byId('line-rail-huizhou')).toHaveTextContent('how long is not known here')
  expect(byId('line-rail-huizhou')).toHaveTextContent('The way to or from its stop in the city is not counted')
  expect(byId('after-huizhou-shenzhen')).toHaveTextContent(/On from Shenzhen.*Via .*: not checked whether it is open/)
  expect(byId('sum-huizhou-shenzhen')).toHaveTextContent(/Known of it: 1\sh.*Fare: at least .*without this ride/)
  expect(byId('after-huizhou-shenzhen')!.getAttribute('href')).toMatch(/^\/pages\/travel\/journey\/index#from=xrl:shenzhen-north&to=mtr:mong-kok&when=leave-2026-11-28T\d\d/)
  await there('journey-fastest')
  expect(byId('journey-fastest')).toHaveTextContent(/Fastest of those with known times/)
  const page = document.body.textContent!
  expect(page.indexOf('its times are not known here')).toBeLessThan(page.indexOf('of those with known times'))
})

test('and with the way to it, of which the control point is checked', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'mtr:mong-kok', to: 'intercity:xihudong' })
  await there('way-huizhou-shenzhen')
  expect(byId('before-huizhou-shenzhen')).toHaveTextContent(/To Shenzhen.*There at 10:\d\d.*open until/)
  expect(byId('before-huizhou-shenzhen')).not.toHaveTextContent(/not checked/)
})

test('where nothing with known times goes, such a way is the answer', async () => {
  openRoute(ROUTE, { when: 'arrive-2026-11-28T10:30', from: 'point:zhongshan', to: 'point:shenzhen-airport' })
  await there('way-shekou-zhongshan')
  expect(byId('none')).toHaveTextContent(/^Of the ways with known times: /)
  expect(byId('none')).not.toHaveAttribute('role', 'alert')
  expect(byId('instead-near')).toBeNull()
})

test('at night it is shown for the morning, with the day', async () => {
  openRoute(ROUTE, { when: 'leave-2026-11-28T22:30', from: 'intercity:xihudong', to: 'mtr:mong-kok' })
  await there('way-rail-huizhou')
  expect(byId('way-rail-huizhou')).toHaveTextContent(/29 Nov/)
})

test('who has to arrive is shown nothing that has left: only what leaves from now on, with that time', async () => {
  jest.useFakeTimers({ now: Date.parse('2026-11-28T14:00:00+08:00'), doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'queueMicrotask', 'performance', 'requestAnimationFrame', 'nextTick'] })
  try {
    openRoute(ROUTE, { when: 'arrive-2026-11-28T15:00', from: 'mtr:mong-kok', to: 'intercity:xihudong' })
    await there('way-huizhou-shenzhen')
    expect(byId('way-huizhou-shenzhen')).toHaveTextContent('Worked out for leaving at 14:00')
    expect(byId('before-huizhou-shenzhen')).toHaveTextContent(/There at 15:\d\d.*open until/)
    expect(byId('before-huizhou-shenzhen')!.getAttribute('href')).toMatch(/leave-2026-11-28T14/)
  } finally {
    jest.useRealTimers()
  }
})

test('what takes about as long stands below the answer, and the fastest keeps its name', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'mtr:central', to: 'shenzhen-metro:sea-world' })
  await there('other-lines')
  expect(byId('other-sheung-wan-shekou')).toHaveTextContent(/Ferry.*To .*min.*On from/)
  expect(byId('results')).not.toHaveTextContent(/known times/)
})

test('a place by two of its names is the same place', async () => {
  openRoute(ROUTE, { from: 'xrl:guangzhou-south', to: 'railway:guangzhou-south' })
  await there('same')
})

test('trains whose times are reckoned are said to be so, and those with a timetable are not', async () => {
  const { unmount } = openRoute(ROUTE, { ...MORNING, from: 'railway:guangzhou-south', to: 'railway:zhuhai' })
  await there('timetables')
  expect(byId('timetables')).toHaveTextContent('no timetable was found')
  unmount()
  openRoute(ROUTE, { ...MORNING, from: 'intercity:zhaoqing', to: 'intercity:foshanxi' })
  await there('timetables')
  expect(byId('timetables')).not.toHaveTextContent('no timetable was found')
})
