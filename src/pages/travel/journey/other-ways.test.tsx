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

test('a boat without known times is named beside the way that goes round by Macao', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'point:zhongshan', to: 'mtr:tsim-sha-tsui' })
  await there('other-lines')
  expect(byId('other-lines')).toHaveTextContent(/times not known here/)
  expect(byId('other-china-ferry-zhongshan')).toHaveAttribute('href', '/pages/travel-guides/going/index#line=china-ferry-zhongshan')
  expect(byId('other-china-ferry-zhongshan')).toHaveTextContent('Zhongshan port to Hong Kong, China Ferry Terminal')
})

test('a coach without known times is named beside ways that leave the Mainland and come back', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'point:hzmb-zhuhai', to: 'shenzhen-metro:shenzhen-bay-checkpoint' })
  await there('other-lines')
  expect(byId('other-shenzhen-bay-bridge-zhuhai')).toHaveTextContent('Coach')
})
