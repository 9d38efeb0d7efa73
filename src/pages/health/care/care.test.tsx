/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { useHanded, useSettings } from '@/stores'
import { clockAt, forgetGateway, gatewayAnswers } from '../../../../test/gateway-answers'
import { byId, ids, openPage, opening, scroller, startAnew, tap } from '../../../../test/page'
import { forgetLive } from '../../use-live'
import { positionOfDepartment } from './department-position'

const ROUTE = 'pages/health/care/index'
const MINUTE = 60_000
const NOON = Date.UTC(2026, 10, 23, 4)
const open = opening(ROUTE)

const named = (en: string) => ({ 'zh-Hans': en, 'zh-Hant': en, en, pt: en })
const WAITS = {
  name: 'emergency-waits',
  source: { publisher: named('Hospital Authority'), url: 'https://example.org/' },
  observedAt: NOON - 4 * MINUTE,
  fetchedAt: NOON,
  isStale: false,
  data: {
    hospitals: [
      { id: 'queen-mary-hospital', name: named('Queen Mary Hospital'), lessUrgent: { half: 270, most: 360 }, urgent: { half: 29, most: 60 }, isResuscitating: true },
      { id: 'north-district-hospital', name: named('North District Hospital'), lessUrgent: { half: 45, most: 90 }, isResuscitating: false },
    ],
  },
}

beforeEach(() => {
  startAnew()
  forgetLive()
  clockAt(NOON)
})
afterEach(forgetGateway)

test('in an emergency in Hong Kong two taps lead to the number, and the waits stand below it, the shortest first, with their age', async () => {
  gatewayAnswers(() => [200, WAITS])
  await open()
  await tap('need-emergency')
  scroller().scrollTop = 600
  await tap('city-hong-kong')
  await waitFor(() => expect(byId('waits-age')).not.toBeNull())
  expect(scroller().scrollTop).toBe(0)
  expect(byId('who-hong-kong')).toBeNull()
  expect(byId('call-now')).toHaveAttribute('href', 'tel:999')
  expect(byId('call-now')!.compareDocumentPosition(byId('answer')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  // Nobody in need scrolls past the questions.
  expect(byId('answer')!.compareDocumentPosition(byId('need-emergency')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(ids('#waits [id^="wait-"]')).toEqual(['wait-north-district-hospital', 'wait-queen-mary-hospital'])
  expect(byId('wait-queen-mary-hospital')).toHaveTextContent(/half within 4.h 30.min.*Saving lives/)
  expect(byId('waits-age')).toHaveTextContent(/Hospital Authority.*4.min ago/)
  expect(byId('way-facts')).toHaveTextContent('HK$400')
})

test.each([
  ['there is no gateway', 200, '<!doctype html>', 'There are no live waits here'],
  ['the gateway has none just now', 503, '{"reason":"not-there"}', 'could not be fetched just now'],
  ['it talks nonsense', 200, '{"name":1}', 'could not be fetched just now'],
])('where %s, the official site is there', async (_, status, text, says) => {
  gatewayAnswers(() => [status, text])
  await open({ need: 'emergency', city: 'hong-kong' })
  await waitFor(() => expect(byId('no-waits')).not.toBeNull())
  expect(byId('no-waits')).toHaveTextContent(says)
  expect(byId('waits-site')).toBeInTheDocument()
  expect(byId('call-now')).toBeInTheDocument()
})

test.each(['__proto__', 'constructor', ''])('%j is no department', (id) => {
  expect(positionOfDepartment(id)).toBeUndefined()
})

test('outside Hong Kong nobody is asked for waits', async () => {
  const asked = gatewayAnswers(() => 'silent')
  await open({ need: 'emergency', city: 'foshan' })
  expect(byId('call-now')).toHaveAttribute('href', 'tel:120')
  expect(byId('waits')).toBeNull()
  expect(asked).toEqual([])
})

test('a grandmother with vouchers in Shenzhen reads where they pay; the other ways are a tap away and stand in the address', async () => {
  useSettings.getState().toggleWho('hong-kong')
  await open()
  await tap('need-doctor')
  await tap('city-shenzhen')
  expect(byId('who-hong-kong')).toHaveAttribute('aria-checked', 'true')
  await tap('cover-hk-voucher')
  expect(byId('answer')).toHaveTextContent('Your vouchers pay')
  expect(ids('#ways [id^="way-"]')).toEqual(['way-gd-voucher', 'way-gd-shenzhen', 'way-gd-public', 'way-gd-international'])
  await tap('way-gd-shenzhen')
  expect(location.hash).toContain('way=gd-shenzhen')
  expect(byId('way-answer')).toHaveTextContent('Health 160')
  expect(byId('call-now')).toHaveTextContent('In danger? Call 120 first')
  await tap('cover-none')
  expect(location.search).not.toContain('way=')
})

test('medicine of one’s own leads to what may be carried, with both places filled in and none of them in the address', async () => {
  const page = await open({ need: 'medicine', city: 'zhuhai', who: 'macao', cover: 'none', way: 'carry' })
  await waitFor(() => expect(byId('to-carry')).not.toBeNull())
  expect(byId('to-carry')!.closest('a')).toHaveAttribute('href', '/pages/customs-checks/carry/index')
  await tap('to-carry')
  expect(useHanded.getState().handed).toEqual({ page: '/pages/customs-checks/carry/index', given: { from: 'macao', to: 'mainland', who: 'macao' } })
  page.unmount()
  await openPage('pages/customs-checks/carry/index')
  expect(location.search).toBe('')
})
