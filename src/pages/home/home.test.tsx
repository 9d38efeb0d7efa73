/** @jest-environment jsdom */
import { act, screen, within, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { allEntries, serviceIds } from '@/catalog'
import { serviceCode } from '@/domain/scan/service-code'
import { useArrival, useKept, useSettings } from '@/stores'
import { servicePage } from '../links'
import { openPage, openRoute, startAnew } from '../../../test/page'
import { asked } from '../../../test/taro'

const HOME = 'pages/home/index'
const [first] = allEntries()
const lost = () => document.getElementById('lost')
const titlesIn = (id: string) => within(document.getElementById(id)!).queryAllByRole('link').map((link) => link.getAttribute('href'))

beforeEach(startAnew)

describe('whoever comes in', () => {
  test('by the front door hears nothing of being lost', () => {
    openRoute(HOME)
    expect(lost()).toBeNull()
    expect(asked('navigateTo')).toEqual([])
  })

  test.each([
    ['a WeChat code', { scene: encodeURIComponent(`s=${serviceCode(first!.id)}`) }],
    ['a poster', { q: encodeURIComponent(`https://bay.example${servicePage(first!.id)}`) }],
  ])('with %s is taken to the service', (_, params) => {
    openRoute(HOME, params)
    expect(asked('navigateTo')).toEqual([{ url: servicePage(first!.id) }])
    expect(lost()).toBeNull()
  })

  test.each([
    ['an unknown code', { scene: 's=0000000' }],
    ['a damaged code', { scene: '%' }],
    ['somebody else’s poster', { q: encodeURIComponent('https://elsewhere.example/') }],
  ])('with %s is told, and stays', (_, params) => {
    openRoute(HOME, params)
    expect(lost()).toHaveTextContent(/^That code or link/)
    expect(asked('navigateTo')).toEqual([])
  })

  test('from a page that does not exist is told', () => {
    useArrival.getState().setLost(true)
    openRoute(HOME)
    expect(lost()).not.toBeNull()
  })
})

test('what I saved comes before what I saw, each once, three at most', async () => {
  const ids = serviceIds.slice(0, 5)
  useKept.setState({ saved: [ids[0]!, ids[1]!], recent: [ids[1]!, ids[2]!, ids[3]!] })
  await openPage(HOME)
  expect(titlesIn('mine')).toEqual([0, 1, 2].map((index) => servicePage(ids[index]!)))
})

test('a service that left the catalogue is not shown', () => {
  useKept.setState({ saved: ['travel/gone'] })
  openRoute(HOME)
  expect(document.getElementById('mine')).toBeNull()
})

test('saying who I am changes what I may start with, and the phone keeps it', async () => {
  openRoute(HOME)
  // What stands below the first screen comes after it.
  await waitFor(() => expect(document.getElementById('starters')).toBeInTheDocument())
  const before = titlesIn('starters')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Driver' }))
  expect(screen.getByRole('checkbox', { name: 'Driver' })).toBeChecked()
  expect(titlesIn('starters')).not.toEqual(before)
  expect(useSettings.getState().who).toEqual(['driver'])
})

test('all services at once stand beside the heading, not among the tiles', async () => {
  openRoute(HOME)
  expect(document.querySelector('#areas .tiles #all-services')).toBeNull()
  await userEvent.click(screen.getByRole('link', { name: 'All services' }))
  expect(asked('navigateTo').concat(asked('switchTab'))).toEqual([{ url: '/pages/services/index' }])
})

test('a tile opens its area', async () => {
  openRoute(HOME)
  await userEvent.click(screen.getByRole('link', { name: 'Health' }))
  expect(asked('navigateTo')).toEqual([{ url: '/pages/services/area/index?area=health' }])
})

test('choosing a language speaks it at once', async () => {
  openRoute(HOME)
  await userEvent.click(screen.getByRole('radio', { name: '繁體' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('灣事通')
  act(() => useSettings.getState().choose({ locale: 'en' }))
})
