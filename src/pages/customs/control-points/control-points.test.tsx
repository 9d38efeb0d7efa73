/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { byId, fill, openRoute, startAnew, tap } from '../../../../test/page'
import { phoneAt } from '../../../../test/phone-position'
import { controlPointMessages } from './locales'

const say = controlPointMessages.en
const rows = () => [...document.querySelectorAll('[id^="point-"]')].map(({ id }) => id.slice(6))
/** At noon, so that all that one may want is open. */
const open = async (params: Record<string, string> = {}) => {
  openRoute('pages/customs/control-points/index', { when: '2026-11-22T12:00', ...params })
  await waitFor(() => expect(rows().length).toBeGreaterThan(0))
}

beforeEach(startAnew)

test('the phone is asked where it is only when told to, with the reason beside; the answer sorts, and stands in no address', async () => {
  const askedWhere = phoneAt({ latitude: 22.5, longitude: 114.13 })
  await open()
  await tap('narrow')
  expect(byId('locate-why')).toHaveTextContent(say['near.why'])
  expect(askedWhere).not.toHaveBeenCalled()
  const before = rows()
  await tap('locate')
  expect(byId('locate-why')).toHaveTextContent(say['near.found'])
  expect(rows()).not.toEqual(before)
  expect(rows().indexOf('man-kam-to')).toBeLessThan(rows().indexOf('border-gate'))
  expect(byId('point-lo-wu')).toHaveTextContent(/about \d.*km|within \d.*km/)
  expect(byId('narrow')).toHaveTextContent(say['near.me'])
  expect(location.search).not.toMatch(/near|lat|22\./)
})

test.each([
  [1, 'near.refused'],
  [2, 'near.failed'],
] as const)('when the phone answers %d, it says how to go on, and all stays as it was', async (code, words) => {
  phoneAt({ code })
  await open({ near: 'gongbei' })
  const before = rows()
  await tap('narrow')
  await tap('locate')
  expect(byId('locate-why')).toHaveTextContent(say[words])
  expect(rows()).toEqual(before)
})

test('a browser that cannot tell says so', async () => {
  Reflect.deleteProperty(navigator, 'geolocation')
  await open()
  await tap('narrow')
  await tap('locate')
  expect(byId('locate-why')).toHaveTextContent(say['near.unsupported'])
})

test('a place that is chosen then comes instead', async () => {
  phoneAt({ latitude: 22.5, longitude: 114.13 })
  await open()
  await tap('narrow')
  await tap('locate')
  await fill('near', 'gongbei')
  expect(byId('narrow')).not.toHaveTextContent(say['near.me'])
  expect(byId('locate-why')).toHaveTextContent(say['near.why'])
  expect(rows()[0]).toBe('border-gate')
})

test('a port that is open to one side only says so in its own section, the open direction first', async () => {
  await open({ when: '2026-11-22T23:00' })
  expect(byId('points-part')).toBeInTheDocument()
  // Neither the tick of what is open nor the cross of what is closed.
  expect(document.querySelector('#point-hzmb-macao .icon')).toHaveClass('icon-caution')
  expect(byId('point-hzmb-macao')).toHaveTextContent(/to and from Hong Kong: Open.*to and from .*: Closed, opens/)
})
