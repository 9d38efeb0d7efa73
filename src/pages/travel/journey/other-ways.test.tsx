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
  expect(byId('city-to')).toHaveTextContent('Zhuhai is a whole city: taken here is Zhuhai railway station (Gongbei).')
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

test('a boat without known times is named beside the way that goes round by Macao', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'point:zhongshan', to: 'mtr:tsim-sha-tsui' })
  await there('other-lines')
  expect(byId('other-lines')).toHaveTextContent(/times not known here/)
  expect(byId('other-china-ferry-zhongshan')).toHaveAttribute('href', '/pages/travel-guides/going/index#line=china-ferry-zhongshan')
  expect(byId('other-china-ferry-zhongshan')).toHaveTextContent('Zhongshan port to Hong Kong, China Ferry Terminal')
})

test('where every way leaves the Mainland and comes back, that is said, and the direct train is named', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'at:guangzhou-centre', to: 'at:zhuhai-station' })
  await there('round-about')
  expect(byId('other-guangzhou-zhuhai')).toHaveTextContent('Train')
})
