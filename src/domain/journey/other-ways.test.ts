import { civilDate } from '@/domain/time/civil'
import { networkOf, placeNamed, placesById } from '@/pages/travel/network'
import { OTHER_LINES, OTHER_STOPS, otherWaysFor } from '@/pages/travel/other-ways'
import { questionFor, travelFor } from '@/pages/travel/travel'
import { boundariesOf } from './boundaries'
import { endOf } from './other-lines'
import { knownFare, otherWays, type OtherWay } from './other-ways'
import type { Journey, When } from './journey'

const DAY = civilDate('2026-11-28')
const NINE: When = { is: 'leave', day: DAY, minute: 540 }
const travel = travelFor(undefined)
const network = networkOf()

function ask(from: string, to: string, when: When = NINE) {
  const asked = { from, to, when, party: { adult: 1 }, pay: 'card' } as const
  const answer = travel.planner.answer(questionFor(travel, asked)!)
  return otherWaysFor(travel, asked, answer.ok ? answer.journeys : [])
}
const idsOf = (ways: readonly OtherWay[]) => ways.map(({ line }) => line.id)
const isFirst = (ways: readonly OtherWay[], id: string) => ways.some((way) => way.line.id === id && way.isFirst)

test.each([
  ['mtr:central', 'point:zhongshan-mainland', 'china-ferry-zhongshan'],
  ['point:hong-kong-airport', 'point:zhongshan-mainland', 'skypier-zhongshan'],
  ['at:dongguan-centre', 'mtr:mong-kok', 'rail-dongguan'],
  ['intercity:xihudong', 'mtr:mong-kok', 'rail-huizhou'],
  ['intercity:xihudong', 'mtr:mong-kok', 'huizhou-shenzhen'],
  ['point:zhongshan-mainland', 'shenzhen-metro:sea-world', 'shekou-zhongshan'],
])('from %s to %s and back, %s stands first', (from, to, id) => {
  expect(isFirst(ask(from, to), id)).toBe(true)
  expect(isFirst(ask(to, from), id)).toBe(true)
})

test.each([
  ['mtr:central', 'shenzhen-metro:sea-world', 'sheung-wan-shekou'],
  ['mtr:central', 'at:guangzhou-centre', 'rail-guangzhou-east'],
])('from %s to %s, %s stands beside ways that are about as good', (from, to, id) => {
  const ways = ask(from, to)
  expect(idsOf(ways)).toContain(id)
  expect(isFirst(ways, id)).toBe(false)
})

test.each([
  ['mtr:sha-tin', 'at:shenzhen-centre'],
  ['mtr:tung-chung', 'mtr:central'],
  ['at:senado-square', 'at:zhuhai-station'],
])('none from %s to %s', (from, to) => {
  expect(idsOf(ask(from, to))).toEqual([])
})

test('who has to arrive comes to the line and from it in time', () => {
  const way = ask('mtr:mong-kok', 'mtr:central', { is: 'arrive', day: DAY, minute: 720 })
  expect(idsOf(way)).toEqual([])
  const found = ask('shenzhen-metro:sea-world', 'at:venetian', { is: 'arrive', day: DAY, minute: 720 }).find(({ line }) => line.id === 'shekou-outer-harbour')
  expect(found!.after!.arrival).toBeLessThanOrEqual(720)
  expect(found!.before!.arrival).toBeLessThan(found!.after!.departure)
})

test('at night, when nobody knows whether a line runs, there is none', () => {
  expect(ask('point:zhongshan-mainland', 'shenzhen-metro:sea-world', { is: 'leave', day: DAY, minute: 1319 })).not.toEqual([])
  expect(ask('point:zhongshan-mainland', 'shenzhen-metro:sea-world', { is: 'leave', day: DAY, minute: 1321 })).toEqual([])
  expect(ask('point:zhongshan-mainland', 'shenzhen-metro:sea-world', { is: 'leave', day: DAY, minute: 329 })).toEqual([])
})

test('of any two places: never a line that the network times, never on a side where nobody is, never over a boundary more than once', () => {
  const places = [...placesById().values()].filter(({ kind, stops }, index) => kind !== 'station' || (index % 40 === 0 && stops.length > 0))
  const sampled = places.filter((_, index) => index % 9 === 0)
  let seen = 0
  for (const from of sampled) {
    for (const to of sampled) {
      if (from === to) continue
      const [start, end] = [endOf(network, from), endOf(network, to)]
      const most = start.side && start.side === end.side ? 0 : 1
      for (const { line, before, after } of ask(from.id, to.id)) {
        seen += 1
        const [first, last] = [OTHER_STOPS[line.from]!, OTHER_STOPS[line.to]!]
        const crossed = [before, after].flatMap((journey) => (journey ? boundariesOf(network, journey.legs) : []))
        expect(crossed.length + Number(first.side !== last.side)).toBeLessThanOrEqual(most)
        if (first.side !== last.side) expect([start.side ?? first.side, end.side ?? last.side]).toEqual([first.side, last.side])
      }
    }
  }
  expect(seen).toBeGreaterThan(50)
})

test('no line of the network rides from one end of such a line to the other', () => {
  const stopsOf = (stop: string) => new Set((OTHER_STOPS[stop]!.place ? placeNamed(OTHER_STOPS[stop]!.place!)!.stops : []).map((access) => access.stop))
  const ridden = OTHER_LINES.filter(({ by, from, to }) => {
    const [one, other] = [stopsOf(from), stopsOf(to)]
    return network.lines.some((line, index) => {
      const isAlike = by === 'rail' ? ['rail', 'high-speed'].includes(network.operators[line.operator]!.mode) : network.operators[line.operator]!.mode === by
      const stops = [...network.routeLine].flatMap((own, route) => (own === index ? [network.routeStops.subarray(network.routeStart[route]!, network.routeStart[route + 1]!)] : []))
      return isAlike && stops.some((all) => all.some((stop) => one.has(stop)) && all.some((stop) => other.has(stop)))
    })
  })
  expect(idsOf(ridden.map((line) => ({ line, isFirst: false })))).toEqual([])
})

test('every place that a line leaves from is one that the planner knows', () => {
  for (const { place } of Object.values(OTHER_STOPS)) if (place) expect([place, placeNamed(place)?.id]).toEqual([place, expect.any(String)])
})

test('the parts that are known are paid together, and each leg is paid by its own part', () => {
  const part = (minor: number, legs: number): Journey => ({
    departure: 0,
    arrival: 10,
    legs: Array.from({ length: legs }, () => ({ is: 'walk', departure: 0, arrival: 10, minutes: 10 })),
    fare: { parts: [{ legs: [legs - 1, legs - 1], amount: { minor, currency: 'CNY' } }], sums: [{ minor, currency: 'CNY' }], isAtLeast: false, worth: minor },
    changes: 0,
    walking: 10,
    choices: [],
  })
  const { legs, fare } = knownFare({ before: part(300, 2), after: part(450, 3) })
  expect(legs).toHaveLength(5)
  expect(fare).toMatchObject({ sums: [{ minor: 750, currency: 'CNY' }], isAtLeast: true })
  expect(fare.parts.map((one) => one.legs)).toEqual([[1, 1], [4, 4]])
})

test('what is plainly worse than the best of them is left out, and what takes much longer than what has times', () => {
  const at = (lat: number) => ({ side: 'mainland' as const, at: [lat, 113] as const, place: `at:${lat}` })
  const stops = { a: at(22), b: at(22.5), c: at(23) }
  const lines = [
    { id: 'straight', by: 'rail', from: 'a', to: 'c', minutes: 60 },
    { id: 'slow', by: 'coach', from: 'a', to: 'c', minutes: 200 },
  ] as const
  const timed = (minutes: number): Journey => ({ departure: 540, arrival: 540 + minutes, legs: [], fare: { parts: [], sums: [], isAtLeast: false, worth: 0 }, changes: 0, walking: 0, choices: [] })
  const of = (minutes: number) =>
    otherWays({ network, lines, stops, from: { at: { lat: 22, lon: 113 }, side: 'mainland' }, to: { at: { lat: 23, lon: 113 }, side: 'mainland' }, timed: [timed(minutes)], when: { is: 'leave', minute: 540 }, part: ({ which, stop }) => (stop === (which === 'before' ? stops.a : stops.c) ? 'here' : undefined) }).map(({ line, isFirst: first }) => [line.id, first])
  expect(of(400)).toEqual([['straight', true]])
  expect(of(134)).toEqual([['straight', false]])
  expect(of(135)).toEqual([['straight', true]])
  expect(of(72)).toEqual([['straight', false]])
  expect(of(71)).toEqual([])
})
