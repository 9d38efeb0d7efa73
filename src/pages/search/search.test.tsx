/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { entryOf } from '@/catalog'
import { useKept, useSettings, type Who } from '@/stores'
import { openRoute, press, startAnew } from '../../../test/page'
import { asked } from '../../../test/taro'

const SEARCH = 'pages/search/index'
const field = () => screen.getByRole('searchbox')
const hits = () => [...document.querySelectorAll('[id^="hit-"]')]
const searches = () => useKept.getState().searches

beforeEach(startAnew)

test('finds as one types, in any language, and marks what matched', async () => {
  openRoute(SEARCH)
  await userEvent.type(field(), 'e-channel')
  expect(hits()[0]).toHaveAttribute('href', '/pages/service/crossing/index?id=customs/e-channel')
  expect(hits()[0]!.querySelector('.marked')).toHaveTextContent(/channel/i)
  await userEvent.clear(field())
  await userEvent.type(field(), '回乡证')
  expect(hits().map(({ id }) => id).join()).toMatch(/home-return|travel-permit/)
})

test('opens with the query of its address', () => {
  openRoute(SEARCH, { query: 'e-channel' })
  expect(field()).toHaveValue('e-channel')
  expect(hits().length).toBeGreaterThan(0)
})

test('looking is not kept; opening a hit and pressing Enter are', async () => {
  openRoute(SEARCH)
  await userEvent.type(field(), 'ferry')
  expect(searches()).toEqual([])
  await userEvent.click(hits()[0]!)
  expect(searches()).toEqual(['ferry'])
  expect(asked('navigateTo')).toHaveLength(1)
  await userEvent.clear(field())
  await userEvent.type(field(), ' metro {Enter}')
  expect(searches()).toEqual(['metro', 'ferry'])
})

test('what names who I am comes a little earlier; nothing is lost', async () => {
  const idsFor = (who: Who[]) => {
    useSettings.setState({ who })
    const { unmount } = openRoute(SEARCH, { query: 'insurance' })
    const ids = hits().map(({ id }) => id)
    unmount()
    return ids
  }
  const anybody = idsFor([])
  const placeOfCars = (ids: string[]) => ids.indexOf('hit-insurance-northbound-motor-cover')
  const driver = idsFor(['driver'])
  expect([...driver].sort()).toEqual([...anybody].sort())
  expect(driver).not.toEqual(anybody)
  expect(placeOfCars(driver)).toBeLessThanOrEqual(placeOfCars(anybody))
  expect(idsFor([])).toEqual(anybody)
})

test('an empty field is not a search', async () => {
  openRoute(SEARCH)
  await userEvent.type(field(), '   {Enter}')
  expect(searches()).toEqual([])
  expect(document.getElementById('examples')).not.toBeNull()
})

test('finding nothing says so and names two ways on', async () => {
  openRoute(SEARCH)
  await userEvent.type(field(), 'zzqqxxjj')
  const none = document.getElementById('none')!
  expect(none).toHaveTextContent('zzqqxxjj')
  const ways = within(none).getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(ways).toEqual(['/pages/services/index', '/pages/help/numbers/index'])
})

test('text with the signs of a query, of markup and of a pattern is only text', async () => {
  openRoute(SEARCH)
  await userEvent.type(field(), '<b>&?#%.*+$^(')
  expect(field()).toHaveValue('<b>&?#%.*+$^(')
  expect(document.querySelector('#none b')).toBeNull()
})

test('clearing brings the examples back, and one of them searches', async () => {
  openRoute(SEARCH, { query: 'ferry' })
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
  expect(field()).toHaveValue('')
  await press('search-example1')
  expect(field()).not.toHaveValue('')
  expect(hits().length).toBeGreaterThan(0)
})

test.each(['zh-Hans', 'zh-Hant', 'en', 'pt'] as const)('every example in %s finds something', async (locale) => {
  useSettings.getState().choose({ locale })
  for (const example of [1, 2, 3]) {
    const { unmount } = openRoute(SEARCH)
    await press(`search-example${example}`)
    expect(hits().length).toBeGreaterThan(0)
    unmount()
  }
})

test('recent searches are asked again, forgotten one by one, or all at once', async () => {
  useKept.setState({ searches: ['ferry', 'metro', 'tax'] })
  openRoute(SEARCH)
  await press('forget-1')
  expect(searches()).toEqual(['ferry', 'tax'])
  await press('recent-1')
  expect(field()).toHaveValue('tax')
  await userEvent.clear(field())
  await press('recent-erase')
  expect(searches()).toEqual([])
  expect(document.getElementById('recent')).toBeNull()
})

test('a hit is named in the language of the page', async () => {
  useSettings.getState().choose({ locale: 'pt' })
  openRoute(SEARCH, { query: 'e-channel' })
  expect(hits()[0]).toHaveTextContent(entryOf('customs/e-channel')!.name.pt)
})
