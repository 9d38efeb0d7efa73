/** @jest-environment jsdom */
import { act, fireEvent, waitFor } from '@testing-library/react'
import { useJourneys, useSettings } from '@/stores'
import { landmarks } from '@/facts/travel/landmarks'
import { byId, openRoute, press, startAnew } from '../../../../test/page'
import { networkOf, placeNamed } from '../network'
import { EXAMPLES } from './examples'

const ROUTE = 'pages/travel/journey/index'
const PATIENCE = { timeout: 8000 }
const there = (id: string) => waitFor(() => expect(byId(id)).not.toBeNull(), PATIENCE)
/** A Saturday. */
const MORNING = { from: 'mtr:sha-tin', to: 'shenzhen-metro:civic-center', when: 'leave-2026-11-28T09:00' }

beforeEach(startAnew)

test('the places of every example are in the network', () => {
  for (const { from, to } of EXAMPLES) expect([from, to].filter((id) => !placeNamed(id))).toEqual([])
})

test('a position as goal becomes the nearest place, and the page says how far that is from it', async () => {
  openRoute(ROUTE, { to: 'near:22.543,114.054' })
  await there('near-stop')
  expect(byId('near-stop')).toHaveTextContent(/Planned to the nearest stop: .+, (about|within) \d+\sm from there/)
  expect(byId('to')).not.toHaveTextContent('Choose a place')
})

test('a position without a stop near it gets no journey to somewhere else, but the ferries and coaches', async () => {
  openRoute(ROUTE, { ...MORNING, to: 'near:22.350,113.400,zhongshan' })
  await there('near-stop')
  expect(byId('near-stop')).toHaveTextContent(/No stop known to the planner is near/)
  expect(byId('near-stop')).toHaveTextContent('a taxi from it goes further')
  expect(byId('to-going')).toHaveAttribute('href', '/pages/travel-guides/going/index#city=zhongshan')
  expect(byId('to-going')).toHaveTextContent('Ferries and coaches of Zhongshan')
  expect(byId('working')).toBeNull()
  expect(document.getElementById('results')).toBeNull()
})

test('in Chinese, a control point that a city offers is called a control point once', async () => {
  act(() => useSettings.getState().choose({ locale: 'zh-Hant' }))
  openRoute(ROUTE)
  await press('to')
  await there('place-sheet')
  fireEvent.change(byId('search-input')!, { target: { value: '珠海' } })
  await there('found-point-border-gate')
  expect(byId('found-point-border-gate')!.textContent!.replace(/\u2060/g, '').match(/口岸/g)).toHaveLength(1)
})

test.each(['near:', 'near:22.5', 'near:91.000,114.000', 'near:22.543,114.054,1', 'near:22.543,114.054,'])('%s is no position, and no place', (id) => {
  expect(placeNamed(id)).toBeUndefined()
})

test('every landmark lies at stops of the network, or has a position', () => {
  const stops = new Set(networkOf().stops.map(({ id }) => id))
  expect(landmarks.flatMap(({ stops: near = [] }) => near.filter(({ stop }) => !stops.has(stop)).map(({ stop }) => stop))).toEqual([])
})

test('first there are examples, and one of them is asked by a tap', async () => {
  openRoute(ROUTE)
  await there('examples')
  await press('examples-0')
  await there('working')
  expect(byId('from')).toHaveTextContent('Sha Tin')
  expect(byId('to')).toHaveTextContent('Foshan city centre')
})

test('a way that is best in nothing goes by its longest ride and where it crosses', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'mtr:central', to: 'guangzhou-metro:tiyu-xilu' })
  await there('results')
  while (byId('more')) await press('more')
  const others = [...document.querySelectorAll('[id^="journey-"]')].filter(({ id }) => /^journey-\d+$/.test(id))
  expect(others.length).toBeGreaterThan(0)
  for (const card of others) {
    const [means, ...points] = card.querySelector('.journey-choice')!.textContent!.split('\u00a0· ')
    expect(card.querySelector('.journey-note')).toHaveTextContent(means!)
    expect(points.length).toBeGreaterThan(0)
  }
})

test('ways across the boundary say what they are best in, what they cost, and until when the point is open', async () => {
  openRoute(ROUTE, { ...MORNING, party: 'adult2-elder1' })
  await there('journey-fastest')
  const card = byId('journey-fastest')!
  expect(card).toHaveTextContent(/Fastest/)
  expect(card).toHaveTextContent(/09:\d\d to 1\d:\d\d/)
  expect(card).toHaveTextContent(/HK\$.*\+ RMB.*for 3 people/)
  expect(card).toHaveTextContent(/Via .*open until/)
  expect(card.getAttribute('href')).toMatch(/^\/pages\/travel\/trip\/index#from=mtr:sha-tin&.*&dep=/)
  expect(card.querySelector('[role=img]')).toHaveAccessibleName(/East Rail.*Control point: 25\smin/)
  expect(byId('journey-last-tonight')).toHaveTextContent(/Last one that night/)
  expect(byId('results')).toHaveTextContent(/Cheapest/)
  expect(byId('no-cheapest')).toBeNull()
  expect(byId('timetables')).toHaveTextContent(/MTR: timetable as of \d+ \w+ 20\d\d/)
  expect(byId('timetables')!.querySelector('a[href^="https://"]')).not.toBeNull()
})

test('where part of every fare is not known, the page says why none is the cheapest, and else does not', async () => {
  openRoute(ROUTE, { from: 'mtr:sha-tin', to: 'at:foshan-centre', when: 'arrive-2026-12-01T10:00', party: 'adult2-elder1' })
  await there('journey-fastest')
  expect(byId('results')).not.toHaveTextContent(/Cheapest/)
  expect(byId('no-cheapest')).toHaveTextContent('none is called the cheapest')
})

test('a place that the planner does not know leads to ferries and coaches', async () => {
  openRoute(ROUTE)
  await press('to')
  fireEvent.change(byId('search-input')!, { target: { value: '长洲码头岛' } })
  expect(byId('no-place')).toHaveTextContent('“长洲码头岛” was not found')
  expect(byId('no-place-going')).toHaveAttribute('href', '/pages/travel-guides/going/index')
})

test('where there is no way in the morning either, it is not the hour that is blamed, and stations near there are offered', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'ferries:zhongshan', to: 'hong-kong-buses:regal-airport-hotel' })
  await there('none')
  expect(byId('none')).toHaveTextContent('No way there was found with 6 rides at most.')
  expect(byId('instead-near')).toHaveTextContent(/To Airport, about/)
})

test('the Venetian is a ride and a walk from the light rail, and the University of Macau can be reached from the far end of Hong Kong', async () => {
  openRoute(ROUTE, { ...MORNING, from: 'macao-lrt:barra', to: 'at:venetian' })
  await there('journey-fastest')
  expect(byId('journey-fastest')).toHaveTextContent('No changes')
  document.body.innerHTML = ''
  openRoute(ROUTE, { ...MORNING, from: 'mtr:tseung-kwan-o', to: 'at:university-of-macau' })
  await there('journey-fastest')
  expect(byId('journey-fastest')).toHaveTextContent('taxi estimated')
})

test('who has to arrive sooner than anything does is told so, and what leaves next', async () => {
  jest.useFakeTimers({ now: Date.UTC(2026, 10, 28, 1, 0), doNotFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'queueMicrotask', 'performance', 'requestAnimationFrame'] })
  try {
    openRoute(ROUTE, { ...MORNING, when: 'arrive-2026-11-28T09:20' })
    await there('none')
    expect(byId('none')).toHaveTextContent('Everything that arrives by then has already left.')
    expect(byId('journey-next')).toHaveTextContent(/09:\d\d to 1\d:\d\d/)
  } finally {
    jest.useRealTimers()
  }
})

test('each ride says where it goes: a line that ends at the boundary is not named after it on the way into town', async () => {
  openRoute(ROUTE, { from: 'mtr:sha-tin', to: 'mtr:mong-kok-east', when: 'leave-2026-11-28T09:00' })
  await there('journey-fastest')
  expect(byId('journey-fastest')).toHaveTextContent('East Rail Line towards Admiralty')
  expect(byId('journey-fastest')).not.toHaveTextContent(/Lo Wu|Lok Ma Chau/)
})

test('how it was worked out is told on demand, and what is estimated is called so', async () => {
  openRoute(ROUTE, MORNING)
  await there('how')
  await press('how')
  expect(byId('how-text')).toHaveTextContent(/about 25 min; at least 10 min, at peak 1 h\. (Nobody publishes this: an estimate|Partly as reported)/)
})

test('a link that was merely opened is not remembered', async () => {
  openRoute(ROUTE, MORNING)
  await there('journey-fastest')
  expect(useJourneys.getState().asked).toEqual([])
})

test('what was asked is remembered without its time, and offered the next time', async () => {
  const { unmount } = openRoute(ROUTE, { ...MORNING, from: MORNING.to, to: MORNING.from, party: 'elder1' })
  await there('journey-fastest')
  await press('swap')
  await there('journey-fastest')
  expect(useJourneys.getState().asked).toEqual([{ from: 'mtr:sha-tin', to: 'shenzhen-metro:civic-center', party: 'elder1' }])
  unmount()
  openRoute(ROUTE)
  await there('recent')
  expect(byId('recent-0')).toHaveTextContent('Sha Tin to Civic Center')
})

test('both ends change places, and the address with them', async () => {
  openRoute(ROUTE, MORNING)
  await there('journey-fastest')
  await press('swap')
  expect(byId('from')).toHaveTextContent('Civic Center')
  await there('journey-fastest')
})

test('a place is found by typing and chosen; the same one twice is no journey', async () => {
  openRoute(ROUTE, MORNING)
  await there('journey-fastest')
  await press('to')
  await there('place-sheet')
  fireEvent.change(byId('search-input')!, { target: { value: 'shatian' } })
  await there('found-mtr-sha-tin')
  await press('found-mtr-sha-tin')
  expect(byId('place-sheet')).toBeNull()
  expect(byId('same')).toHaveTextContent('both places are the same')
  expect(useJourneys.getState().recentPlaces).toEqual(['mtr:sha-tin'])
})

test('a place that is chosen can be kept, and is offered then', async () => {
  openRoute(ROUTE, MORNING)
  await there('journey-fastest')
  await press('from')
  await press('keep')
  expect(byId('kept-mtr-sha-tin')).toHaveTextContent('Sha Tin')
  await press('keep')
  expect(byId('kept-mtr-sha-tin')).toBeNull()
})

test('a place that is not there any more is said to be lost', async () => {
  openRoute(ROUTE, { ...MORNING, to: 'mtr:atlantis' })
  await there('lost')
})

test('who said to be older is counted as an older person, and may say otherwise', async () => {
  act(() => useSettings.getState().toggleWho('older'))
  openRoute(ROUTE, MORNING)
  await there('journey-fastest')
  expect(byId('party')).toHaveTextContent('Older people: 1')
  await press('party')
  await press('party-adult-more')
  await press('party-elder-fewer')
  expect(byId('party')).toHaveTextContent('Adults: 1')
  expect(byId('party-adult-fewer')).toHaveAttribute('aria-disabled', 'true')
})

test('an arrival is asked for, and the way that leaves latest comes first', async () => {
  openRoute(ROUTE, { ...MORNING, when: 'arrive-2026-11-28T10:00' })
  await there('journey-fastest')
  expect(byId('journey-fastest')).toHaveTextContent('Leaves latest')
  expect(byId('journey-last-tonight')).toBeNull()
})

test('arriving is proposed for a full hour that one can be there by; what was chosen stays', async () => {
  openRoute(ROUTE, { from: MORNING.from, to: MORNING.to })
  await there('when')
  await press('when-arrive')
  const shown = () => [byId('when-day'), byId('when-time')].map((field) => (field!.querySelector('input') ?? (field as HTMLInputElement)).value).join('T')
  const proposed = shown()
  expect(proposed).toMatch(/T\d\d:00$/)
  expect(Date.parse(`${proposed}:00+08:00`) - Date.now()).toBeGreaterThan(119 * 60_000)
  await press('when-leave')
  expect(shown()).toBe(proposed)
})

test('the last one is of tonight only where tonight was asked', async () => {
  jest.useFakeTimers({ now: Date.parse('2026-11-28T08:00:00+08:00'), doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'queueMicrotask', 'performance', 'requestAnimationFrame', 'nextTick'] })
  openRoute(ROUTE, MORNING)
  await there('journey-last-tonight')
  expect(byId('journey-last-tonight')).toHaveTextContent('Last one tonight')
  jest.useRealTimers()
})

test('an adult’s fare for others is called so, and only where nothing was found of theirs', async () => {
  openRoute(ROUTE, { from: 'guangzhou-metro:xilang', to: 'guangzhou-metro:gongyuanqian', when: MORNING.when, party: 'adult1-elder1' })
  await there('journey-fastest')
  expect(byId('journey-fastest')).toHaveTextContent(/adult fare where no concession was found/)
  document.body.innerHTML = ''
  openRoute(ROUTE, { from: 'mtr:sha-tin', to: 'mtr:central', when: MORNING.when, party: 'adult1-elder1' })
  await there('journey-fastest')
  expect(byId('journey-fastest')).not.toHaveTextContent(/adult fare/)
})

test('a taxi’s fare is an estimate, and called so', async () => {
  openRoute(ROUTE, { from: 'macao-lrt:barra', to: 'at:coloane', when: MORNING.when })
  await there('journey-fastest')
  expect(byId('journey-fastest')).toHaveTextContent(/Fare: MOP [\d.]+, .*taxi estimated/)
})
