/** @jest-environment jsdom */
import { act } from '@testing-library/react'
import { serviceIds } from '@/catalog'
import { civilDate } from '@/domain/time/civil'
import { useKept, useSettings, useTrips } from '@/stores'
import { byId, openPage, openRoute, press, startAnew } from '../../../test/page'
import { happen } from '../../../test/taro'

const ME = 'pages/me/index'
const name = (en: string) => ({ 'zh-Hans': en, 'zh-Hant': en, en, pt: en })
const TRIP = { path: '/pages/travel/trip/index?from=a', from: name('Sha Tin'), to: name('Luohu'), day: civilDate('2026-11-28'), departure: 492, arrival: 1455 }

beforeEach(startAnew)

test('what is saved and what was opened come and go with what the phone keeps', async () => {
  useKept.setState({ saved: [serviceIds[0]!], recent: [serviceIds[1]!] })
  await openPage(ME)
  expect(byId('recent')).not.toBeNull()
  expect(byId('saved-none')).toBeNull()
  act(() => useKept.setState({ saved: [], recent: [] }))
  expect(byId('recent')).toBeNull()
  expect(byId('saved-none')).not.toBeNull()
})

test('saved journeys are listed with their day and hours, and lead back to them', async () => {
  useTrips.setState({ savedTrips: [TRIP] })
  await openPage(ME)
  const row = byId('trip-0')!
  expect(row).toHaveTextContent('Sha Tin to Luohu')
  expect(row).toHaveTextContent('28 Nov')
  expect(row).toHaveTextContent('08:12 to 00:15 next day')
  expect(row).toHaveAttribute('href', '/pages/travel/trip/index#from=a')
})

test('text size and look are chosen at once', async () => {
  openRoute(ME)
  await press('text-size-largest')
  await press('theme-dark')
  expect(document.querySelector('.view')).toHaveClass('size-largest', 'theme-dark')
  expect(byId('text-size-largest')).toBeChecked()
  expect(byId('text-size-standard')).not.toBeChecked()
})

test('a page behind another leaves the bars to that one, and takes them back', () => {
  openRoute(ME)
  const own = document.title
  act(() => void happen('didHide'))
  document.title = 'In front'
  act(() => useSettings.getState().choose({ locale: 'pt' }))
  expect(document.title).toBe('In front')
  act(() => void happen('didShow'))
  expect(document.title).not.toBe('In front')
  expect(document.title).not.toBe(own)
})
