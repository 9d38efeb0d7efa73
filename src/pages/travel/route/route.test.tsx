/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { civilDate } from '@/domain/time/civil'
import { useTrips } from '@/stores'
import { clockAt } from '../../../../test/gateway-answers'
import { byId, opening, startAnew, tap } from '../../../../test/page'
import { travelFor } from '../travel'
import { costsOf, planRoute } from './plan'
import { proposedBase } from './proposed-base'

const ROUTE = 'pages/travel/route/index'
const open = opening(ROUTE)
/** A Saturday. */
const DAY = '2026-11-28'
const ASKED = { from: 'mtr:sha-tin', stops: ['at:ruins-of-st-pauls', 'at:shenzhen-museum', 'at:disneyland'], day: civilDate(DAY), days: 2, stay: 120, sleep: 'base' as const, isMoved: false }

beforeEach(() => {
  startAnew()
  clockAt(Date.UTC(2026, 10, 22, 4))
})
afterEach(() => void jest.useRealTimers())

test('journeys of a day follow each other, with the stay between them, and end where one sleeps', () => {
  const travel = travelFor('hong-kong')
  const { days, stops } = planRoute(travel, ASKED, costsOf(travel, ASKED))
  expect([...stops].sort()).toEqual([...ASKED.stops].sort())
  expect(days.map(({ day }) => day)).toEqual([DAY, '2026-11-29'])
  for (const { legs, last } of days) {
    expect(legs[0]!.asked.from).toBe('mtr:sha-tin')
    expect(legs[legs.length - 1]!.asked.to).toBe('mtr:sha-tin')
    for (const [index, { journey }] of legs.slice(1).entries()) expect(journey!.departure).toBeGreaterThanOrEqual(legs[index]!.journey!.arrival + 120)
    expect(last!.journey!.departure).toBeGreaterThanOrEqual(legs[legs.length - 1]!.journey!.departure)
  }
})

test('the order that a person made is kept, whatever it costs', () => {
  const travel = travelFor('hong-kong')
  const moved = { ...ASKED, isMoved: true }
  expect(planRoute(travel, moved, costsOf(travel, moved)).stops).toEqual(ASKED.stops)
})

test('two days from Sha Tin through Shenzhen, Macao and Disneyland: days, fares, entries, saved and taken back', async () => {
  await open({ from: 'mtr:sha-tin', stops: ASKED.stops.join('~'), day: DAY, days: '2' })
  await waitFor(() => expect(byId('sum')).toHaveTextContent(/on the way.*HK\$/), { timeout: 20_000 })
  expect(byId('day-1')).toHaveTextContent('Day 1 · Saturday')
  expect(byId('day-2')).toHaveTextContent('Last way back that night')
  expect(byId('entries')).toHaveTextContent('the Mainland 1×, Hong Kong 2×, Macao 1×')
  expect(byId('document-macao')).toHaveAttribute('href', expect.stringContaining('trip=to-macao'))
  await tap('save')
  expect(useTrips.getState().savedTrips[0]!.path).toMatch(/^\/pages\/travel\/route\/index\?from=mtr:sha-tin&stops=.*moved=yes$/)
  expect(byId('save')).toHaveTextContent('Saved')
  await tap('earlier-2')
  expect(location.hash).toContain('moved=yes')
  await waitFor(() => expect(byId('best-order')).not.toBeNull())
}, 40_000)

test('a museum on its day of rest is said', async () => {
  await open({ from: 'shenzhen-metro:laojie', stops: 'at:shenzhen-museum', day: '2026-11-30' })
  await waitFor(() => expect(document.body).toHaveTextContent('Shenzhen Museum is closed on that day (Monday)'), { timeout: 20_000 })
}, 30_000)

test('what does not fit into a day is not planned into the night after it: it is said', async () => {
  const travel = travelFor('hong-kong')
  const full = { ...ASKED, stops: ['at:disneyland', 'at:shenzhen-museum', 'at:ruins-of-st-pauls', 'at:peak-tram', 'at:avenue-of-stars', 'at:macau-tower'], days: 1, stay: 240 }
  const { legs, last } = planRoute(travel, full, costsOf(travel, full)).days[0]!
  for (const { journey, asked: { to } } of legs) if (journey && to !== full.from) expect(journey.arrival).toBeLessThan(24 * 60)
  const left = legs.findIndex(({ hasNoTime }) => hasNoTime)
  expect(left).toBeGreaterThan(1)
  for (const leg of legs.slice(left)) expect([leg.hasNoTime, leg.journey]).toEqual([true, undefined])
  expect(last).toBeUndefined()
  await open({ from: full.from, stops: full.stops.join('~'), day: DAY, stay: '240' })
  await waitFor(() => expect(byId('too-full')).toHaveTextContent('Day 1 is too full'), { timeout: 20_000 })
  expect(byId('sum')).toHaveTextContent('At least')
  expect(byId(`leg-1-${legs.length}`)).toHaveTextContent('No time left')
}, 40_000)

test.each([
  [['at:guangdong-museum', 'at:disneyland'], undefined, 'at:guangzhou-centre'],
  [['at:ruins-of-st-pauls'], 'foreigner', 'at:senado-square'],
  [['at:qinghui-garden'], 'mainland', 'at:foshan-centre'],
  [['at:guangdong-museum'], 'hong-kong', 'mtr:tsim-sha-tsui'],
  [['at:senado-square'], 'macao', 'at:shenzhen-centre'],
  [[], 'hong-kong', undefined],
] as const)('to see %j, %s may sleep at %s', (stops, who, base) => {
  expect(proposedBase(stops, who)).toBe(base)
})

test('a route is planned from a proposed base, which can be changed, and a link holds it', async () => {
  await open({ stops: 'at:disneyland', day: DAY })
  await waitFor(() => expect(byId('sum')).toHaveTextContent(/on the way/), { timeout: 20_000 })
  expect(byId('base')).toHaveTextContent('a proposal')
  expect(location.hash).toContain('from=mtr:tsim-sha-tsui')
  expect(byId('sum')!.compareDocumentPosition(byId('base')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  await tap('save')
  expect(useTrips.getState().savedTrips[0]!.path).toContain('from=mtr:tsim-sha-tsui&')
}, 30_000)

test('whatever the address holds, nothing is lost: unknown stops are left out, and a base is proposed', async () => {
  await open({ stops: 'at:nowhere~at:disneyland~at:disneyland~__proto__', days: '99', day: '2020-01-01' })
  await waitFor(() => expect(byId('stop-1')).toHaveTextContent('Disneyland'))
  expect(byId('stop-2')).toBeNull()
  expect(byId('base')).toHaveTextContent('Tsim Sha Tsui')
})
