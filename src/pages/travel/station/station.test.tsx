/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { LOCALES } from '@/domain/locale/locale'
import { placesOf } from '@/domain/journey/places'
import { makePlanner } from '@/domain/journey/planner'
import { useSettings } from '@/stores'
import { byId, openRoute, press, settle, startAnew } from '../../../../test/page'
import { smallConditions, smallNetwork, stopNamed } from '../../../../test/small-network'
import type { Travel } from '../travel'
import { Station } from './station'

const places = new Map(placesOf(smallNetwork, [], () => undefined).map((place) => [place.id, place]))
const travel: Travel = { network: smallNetwork, conditions: smallConditions, planner: makePlanner(smallNetwork, smallConditions), placeNamed: (id) => places.get(id) }

async function open(id: string) {
  const drawn = render(<Station travelOf={() => travel} id={id} />)
  await settle()
  return drawn
}

beforeEach(startAnew)

test('a station has each line and direction with its first and last', async () => {
  await open('shenzhen-metro:guomao')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Guomao')
  const hall = byId('hall-shenzhen-metro-guomao')!
  expect(hall).toHaveTextContent('Line 1 towards Laojie')
  expect(hall).toHaveTextContent('Line 1 towards Luohu')
  expect(hall).toHaveTextContent(/first 06:\d\d, last 23:\d\d/)
  expect(byId('timetables')).toHaveTextContent('Shenzhen Metro: timetable as of 1 October 2026')
})

test('a control point has what leaves on both of its sides', async () => {
  await open('point:lo-wu')
  expect(byId('hall-hong-kong-mtr-lo-wu')).toHaveTextContent('Hong Kong side · MTR · Lo Wu · 3 min on foot')
  expect(byId('hall-hong-kong-mtr-lo-wu')).toHaveTextContent('East Rail Line towards Sha Tin')
  expect(byId('hall-mainland-shenzhen-metro-luohu')).toHaveTextContent('Line 1 towards Laojie')
  expect(byId('point-lo-wu')).toHaveAttribute('href', '/pages/customs/control-point/index#id=lo-wu')
})

test('fares from here, by who one is and how one pays; what is not published says so', async () => {
  await open('mtr:sha-tin')
  await userEvent.type(byId('search-input')!, 'lo w')
  await press(`fare-to-${stopNamed('mtr:lo-wu')}`)
  expect(byId('fare')).toHaveTextContent('Sha Tin to Lo Wu')
  expect(byId('fare')).toHaveTextContent(/Adult.*HK\$30.*HK\$32/)
  expect(byId('fare')).toHaveTextContent(/Older person.*HK\$15/)
  await userEvent.clear(byId('search-input')!)
  await userEvent.type(byId('search-input')!, '羅湖')
  expect(byId(`fare-to-${stopNamed('mtr:lo-wu')}`)).not.toBeNull()
  await userEvent.type(byId('search-input')!, 'x')
  expect(byId('fare-none')).not.toBeNull()
})

test('one can plan from here and to here, and walk on', async () => {
  await open('mtr:lo-wu')
  expect(byId('plan-from')).toHaveAttribute('href', '/pages/travel/journey/index#from=mtr:lo-wu')
  expect(byId('plan-to')).toHaveAttribute('href', '/pages/travel/journey/index#to=mtr:lo-wu')
  expect(byId('near-lo-wu-hong-kong')).toHaveAttribute('href', '/pages/travel/station/index?id=point:lo-wu')
})

test('the heading of a side begins with a capital, as headings do', async () => {
  useSettings.setState({ locale: 'pt' })
  await open('point:lo-wu')
  expect(byId('hall-hong-kong-mtr-lo-wu')!.querySelector('[role=heading], h2')).toHaveTextContent(/^Lado de Hong Kong/)
})

test('without a station in the address one is searched for, and leads to its page', async () => {
  openRoute('pages/travel/station/index')
  await settle()
  expect(byId('lost')).toBeNull()
  await userEvent.type(byId('search-input')!, '羅湖')
  await settle()
  expect(document.querySelector('[id^="found-"]')).toHaveAttribute('href', expect.stringContaining('/pages/travel/station/index?id='))
  expect(byId('found-point-lo-wu')).not.toBeNull()
  await userEvent.type(byId('search-input')!, 'qqqq')
  await settle()
  expect(byId('no-place')).not.toBeNull()
})

test.each(['', '%', 'mtr:nowhere', '__proto__', 'point:nowhere'])('%j is no station, and says so', async (id) => {
  await open(id)
  expect(byId('lost')).not.toBeNull()
})

test.each(LOCALES)('all of it is said in %s', async (locale) => {
  useSettings.getState().choose({ locale })
  const { container } = await open('point:lo-wu')
  expect(container.textContent).not.toMatch(/\{\w+\}|undefined|NaN|\b(trip|station)\.[a-z]/)
})

test.each([
  ['point:lok-ma-chau', true],
  ['point:lo-wu', false],
])('%s: whether nobody is let through is said', async (id, isShut) => {
  openRoute('pages/travel/station/index', { id })
  await screen.findByRole('heading', { level: 1, name: /Lo Wu|Lok Ma Chau/ }, { timeout: 8000 })
  if (isShut) expect(byId('point-shut')).toHaveTextContent('no passengers are let through here')
  else expect(byId('point-shut')).toBeNull()
})

test('a train whose first and last are estimated says so in its row, and others do not', async () => {
  openRoute('pages/travel/station/index', { id: 'railway:guangzhou-south' })
  await screen.findByRole('heading', { level: 1, name: /Guangzhou/ }, { timeout: 8000 })
  const said = 'Some train times estimated, not from a timetable'
  expect(byId('hall-railway-guangzhou-south')).toHaveTextContent(said)
  expect(byId('hall-guangzhou-metro-guangzhou-south-railway-station')).not.toHaveTextContent(said)
})
