/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react'
import { ALONE, type Asked, type Mark } from '@/domain/journey/asked'
import { markOf } from '@/domain/journey/reopen'
import { placesOf } from '@/domain/journey/places'
import { makePlanner } from '@/domain/journey/planner'
import { LOCALES } from '@/domain/locale/locale'
import { useSettings, useTrips } from '@/stores'
import { clipboardOf } from '../../../../test/clipboard'
import { byId, openPage, press, settle, startAnew } from '../../../../test/page'
import { SATURDAY, smallConditions, smallNetwork } from '../../../../test/small-network'
import type { Person } from '../../use-person'
import { questionFor, type Travel } from '../travel'
import { Trip } from './trip'

const places = new Map(placesOf(smallNetwork, [], () => undefined).map((place) => [place.id, place]))
const travel: Travel = { network: smallNetwork, conditions: smallConditions, planner: makePlanner(smallNetwork, smallConditions), placeNamed: (id) => places.get(id) }
const ASKED: Asked = { from: 'mtr:sha-tin', to: 'shenzhen-metro:laojie', when: { is: 'arrive', day: SATURDAY, minute: 600 }, party: { adult: 2, elder: 1 }, pay: 'card' }
const answer = (asked: Asked = ASKED) => {
  const found = travel.planner.answer(questionFor(travel, asked)!)
  if (!found.ok) throw new Error(found.reason)
  return found.journeys
}
const MARK = markOf(smallNetwork, answer()[0]!)

async function open({ asked = ASKED, mark = MARK, person }: { asked?: Asked; mark?: Mark; person?: Person } = {}) {
  const drawn = render(<Trip travelOf={() => travel} asked={asked} mark={mark} person={person} />)
  await settle()
  return drawn
}

beforeEach(startAnew)

test('a link brings back the same journey: its hours, and its fares by gate for all who travel', async () => {
  await open()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sha Tin to Laojie')
  expect(byId('facts')).toHaveTextContent('Saturday, 28 November 2026')
  // Two adults and an elder over Lo Wu: 2 × HK$30 and HK$15; the metro has no fare for elders, so that all three pay RMB 2.
  expect(byId('fares')).toHaveTextContent(/HK\$75MTR: Sha Tin to Lo Wu/)
  expect(byId('fares')).toHaveTextContent(/RMB 6Shenzhen Metro: Luohu to Laojie.*Adult fare for older people: no concession was found/)
  expect(byId('fares')).not.toHaveTextContent(/Sha Tin to Lo Wu\W*Adult fare/)
  expect(byId('fares')).toHaveTextContent('HK$75 + RMB 6')
  expect(byId('facts')).toHaveTextContent('Adults: 2 · Older people: 1 · by card')
})

test('the way is drawn from gate to gate, and the stops in between unfold', async () => {
  await open()
  const map = byId('line-map')!
  expect(map).toHaveTextContent('East Rail Line towards Lo Wu')
  expect(map).toHaveTextContent('3 stops · 32 min · every 10 min · HK$75')
  expect(map).toHaveTextContent('Pass the control point into the Mainland')
  expect(map).toHaveTextContent('usually about 25 min; 10 min at best, 1 h when busy · closes at 24:00')
  expect(map).not.toHaveTextContent('Sheung Shui')
  await press('stops-0')
  expect(map).toHaveTextContent('Sheung Shui')
  await press('stops-0')
  expect(map).not.toHaveTextContent('Sheung Shui')
})

test('what one needs at the boundary is linked with its answers', async () => {
  await open({ person: 'hong-kong' })
  expect(byId('document-0')).toHaveAttribute('href', '/pages/customs-checks/document/index#who=hong-kong&trip=to-mainland&day=2026-11-28')
  expect(byId('carry-0')).toHaveAttribute('href', '/pages/customs-checks/carry/index#from=hong-kong&to=mainland&who=hong-kong')
  expect(byId('point-0-lo-wu')!.getAttribute('href')).toMatch(/^\/pages\/customs\/control-point\/index#id=lo-wu&when=2026-11-28T/)
  expect(byId('gate-hong-kong')).toHaveAttribute('href', '/pages/travel-guides/ride-codes/index#city=hong-kong')
  expect(byId('gate-shenzhen')).toHaveAttribute('href', '/pages/travel-guides/ride-codes/index#city=shenzhen')
})

test('who comes home is not asked for a document, and a foreigner carries as one who lives elsewhere', async () => {
  await open({ person: 'mainland' })
  expect(byId('document-0')).toBeNull()
  expect(byId('carry-0')!.getAttribute('href')).toMatch(/who=mainland$/)
})

test('the last one back is before the control point closes, and leads to itself', async () => {
  await open()
  // It is looked for once the way there is on the screen.
  await waitFor(() => expect(byId('back-last')).not.toBeNull())
  const last = byId('back-last')!
  expect(last).toHaveTextContent(/Last one back that night: 23:\d\d/)
  const asked = new URLSearchParams(last.getAttribute('href')!.split('#')[1])
  expect([asked.get('from'), asked.get('to')]).toEqual(['shenzhen-metro:laojie', 'mtr:sha-tin'])
  expect(byId('back-plan')!.getAttribute('href')).toMatch(/^\/pages\/travel\/journey\/index#from=shenzhen-metro:laojie&to=mtr:sha-tin&when=leave-2026-11-28T/)
})

test('saving keeps what a list shows, and saving again takes it out', async () => {
  await open()
  await press('save')
  const [saved] = useTrips.getState().savedTrips
  expect(saved).toMatchObject({ from: { en: 'Sha Tin' }, to: { 'zh-Hant': '老街' }, day: '2026-11-28', departure: MARK.departure, arrival: MARK.arrival })
  expect(saved!.path).toMatch(/^\/pages\/travel\/trip\/index\?from=/)
  await press('save')
  expect(useTrips.getState().savedTrips).toEqual([])
})

test('as words it says each leg, with the link', async () => {
  await open()
  const clipboard = clipboardOf('h5')
  await press('copy')
  const [text] = clipboard.copied() as [string]
  for (const words of ['Sha Tin to Laojie', 'Saturday, 28 November 2026', 'East Rail Line towards Lo Wu', 'Line 1 towards Laojie', 'HK$75 + RMB 6', 'http://localhost/pages/travel/trip/index#']) expect(text).toContain(words)
  expect(byId('message')).toHaveTextContent(/Copied/)
})

test('a browser that draws nothing offers the words', async () => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  await open()
  await press('picture')
  expect(byId('message')).toHaveTextContent('Copy the text instead')
  jest.restoreAllMocks()
})

test('a control point that closes soon after one comes is warned of, another is not', async () => {
  const late: Asked = { ...ASKED, from: 'shenzhen-metro:laojie', to: 'mtr:sha-tin', when: { is: 'leave', day: SATURDAY, minute: 1200 } }
  const last = travel.planner.lastTonight(questionFor(travel, late)!)!
  await open({ asked: late, mark: markOf(smallNetwork, last) })
  expect(document.querySelector('[id^="tight-"]')).toHaveTextContent(/You reach Lo Wu \(Luohu\) only \d+\smin before it closes/)
  document.body.innerHTML = ''
  await open()
  expect(document.querySelector('[id^="tight-"]')).toBeNull()
})

test('a journey that runs no more says so and shows what does', async () => {
  await open({ mark: { ...MARK, departure: MARK.departure - 3 } })
  expect(byId('gone')).toHaveTextContent('does not run any more')
  expect(byId('instead-0')!.getAttribute('href')).toMatch(/dep=2026-11-28T/)
  expect(byId('plan')!.getAttribute('href')).toMatch(/^\/pages\/travel\/journey\/index#from=/)
})

test('one whose timetable changed says what changed', async () => {
  await open({ mark: { ...MARK, arrival: MARK.arrival - 5 } })
  expect(byId('moved')).toHaveTextContent(/it now arrives at/)
})

test('when nothing runs, or a point is closed then, it says why', async () => {
  const night: Asked = { ...ASKED, when: { is: 'leave', day: SATURDAY, minute: 150 }, party: ALONE }
  await open({ asked: night, mark: { departure: 155, arrival: 200, lines: [] } })
  expect(byId('gone')!.textContent).toMatch(/\S/)
})

test('a place that is gone leads to a new plan', async () => {
  await open({ asked: { ...ASKED, to: 'mtr:nowhere' } })
  expect(byId('lost')).toHaveTextContent('not known here any more')
})

test.each(LOCALES)('all of it is said in %s', async (locale) => {
  useSettings.getState().choose({ locale })
  const { container } = await open({ person: 'hong-kong' })
  expect(container.textContent).not.toMatch(/\{\w+\}|undefined|NaN|\btrip\.[a-z]/)
  if (locale.startsWith('zh')) expect(byId('way')!.textContent).not.toMatch(/towards|stops|every/)
})

test.each([{}, { from: 'mtr:sha-tin' }, { from: 'mtr:sha-tin', to: 'mtr:lo-wu', when: '%' }, { from: 'a', to: 'b', when: 'leave-2026-11-28T08:00', dep: '%', arr: 'x' }])('an address that holds no journey says so: %j', async (params) => {
  await openPage('pages/travel/trip/index', params as Record<string, string>)
  expect(byId('lost')).not.toBeNull()
})
