/** @jest-environment jsdom */
import { fireEvent, waitFor } from '@testing-library/react'
import { byId, openRoute, press, startAnew } from '../../../../test/page'

const ROUTE = 'pages/travel/journey/index'
const there = (id: string) => waitFor(() => expect(byId(id)).not.toBeNull(), { timeout: 8000 })
/** A Saturday. */
const MORNING = { when: 'leave-2026-11-28T09:00' }

beforeEach(startAnew)

test('a city that is typed offers its places with a word why, and one without a timetable what goes there', async () => {
  openRoute(ROUTE)
  await press('to')
  fireEvent.change(byId('search-input')!, { target: { value: 'Zhuhai' } })
  expect(byId('found-at-zhuhai-station')).toHaveTextContent(/trains/)
  expect(byId('found-point-border-gate')).toHaveTextContent(/at the boundary/)
  fireEvent.change(byId('search-input')!, { target: { value: 'Jiangmen' } })
  expect(byId('no-place')).toHaveTextContent('No timetable to Jiangmen is known here.')
  expect(byId('no-place-going')).toHaveAttribute('href', '/pages/travel-guides/going/index#city=jiangmen')
})

test('an address that names a city says which place it took, and takes another by a tap', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'at:senado-square', to: 'city:zhuhai' })
  await there('city-to')
  expect(byId('city-to')).toHaveTextContent('Zhuhai is a whole city: the plan uses Zhuhai railway station (Gongbei).')
  await press('city-to-at-xiangzhou')
  expect(byId('city-to')).toBeNull()
  expect(byId('to')).toHaveTextContent('Xiangzhou, Zhuhai')
})

test('an address that names a city without a timetable leads to what goes there', async () => {
  openRoute(ROUTE, { from: 'mtr:central', to: 'city:jiangmen' })
  await there('city-to')
  expect(byId('city-to-going')).toHaveAttribute('href', '/pages/travel-guides/going/index#city=jiangmen')
  expect(byId('lost')).toBeNull()
})

test('a boat without known times stands first where the rest goes round by Macao, and leads to whom to ask', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'point:zhongshan', to: 'mtr:tsim-sha-tsui' })
  await there('way-china-ferry-zhongshan')
  expect(byId('way-china-ferry-zhongshan')).toHaveTextContent('Ferry, Zhongshan port to Hong Kong, China Ferry Terminal: its times are not known here')
  expect(byId('line-china-ferry-zhongshan')).toHaveTextContent(/on board.*Minutes as of \d+ \w+ 20\d\d.*is not counted/)
  expect(byId('line-china-ferry-zhongshan')).toHaveAttribute('href', '/pages/travel-guides/going/index#line=china-ferry-zhongshan')
  expect(byId('before-china-ferry-zhongshan')).toBeNull()
  expect(byId('results')).toHaveTextContent(/with known times/)
  expect(byId('journey-fastest')).not.toHaveTextContent('Fastest ·')
})

test('a train without known times is shown with the ways to it and on from it, each a question of its own', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'at:guangzhou-centre', to: 'at:senado-square' })
  await there('way-guangzhou-zhuhai')
  expect(byId('before-guangzhou-zhuhai')).toHaveTextContent(/To Guangzhou.*: \d+\smin.*There at 09:\d\d/)
  expect(byId('line-guangzhou-zhuhai')).toHaveTextContent('how long is not known here')
  expect(byId('after-guangzhou-zhuhai')).toHaveTextContent(/On from Zhuhai.*Via Border Gate.*: not checked whether it is open/)
  expect(byId('sum-guangzhou-zhuhai')).toHaveTextContent(/Known of it: 1\sh.*Fare: at least RMB.*without this ride/)
  expect(byId('before-guangzhou-zhuhai')!.getAttribute('href')).toMatch(/^\/pages\/travel\/journey\/index#from=at:guangzhou-centre&to=railway:guangzhou-south&when=leave-2026-11-28T09/)
  expect(byId('journey-fastest')).toHaveTextContent(/Fastest of those with known times/)
  const page = document.body.textContent!
  expect(page.indexOf('its times are not known here')).toBeLessThan(page.indexOf('of those with known times'))
})

test('where every way leaves the Mainland and comes back, that is said', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'at:guangzhou-centre', to: 'at:zhuhai-station' })
  await there('round-about')
  expect(byId('line-guangzhou-zhuhai')).toHaveTextContent('Guangzhou South to Zhuhai station')
})

test('where nothing with known times goes, such a way is the answer', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'at:foshan-centre', to: 'at:zhuhai-station' })
  await there('way-guangzhou-zhuhai')
  expect(byId('none')).toHaveTextContent('Of the ways with known times: No way there was found')
  expect(byId('none')).not.toHaveAttribute('role', 'alert')
  expect(byId('instead-near')).toBeNull()
})

test('at night it is shown for the morning, with the day', async () => {
  openRoute(ROUTE, { when: 'leave-2026-11-28T22:30', from: 'at:guangzhou-centre', to: 'at:senado-square' })
  await there('way-guangzhou-zhuhai')
  expect(byId('way-guangzhou-zhuhai')).toHaveTextContent(/29 Nov/)
  expect(byId('before-guangzhou-zhuhai')).toHaveTextContent(/There at 0[67]:/)
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
