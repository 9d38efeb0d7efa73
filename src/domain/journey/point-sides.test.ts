import type { Leg } from './journey'
import { unpackNetwork } from './pack'
import { placesOf } from './places'
import { pointSides, sideReached } from './point-sides'
import { FOUR_PACK } from '../../../test/four-operators'

const network = unpackNetwork(FOUR_PACK)
const places = placesOf(network, [], () => undefined)
const place = (id: string) => places.find((one) => one.id === id)!

test('a control point has a place on either side, each with its own end of the crossing', () => {
  const sides = pointSides(network, place('point:lo-wu'))
  expect(sides.map(({ side, place: { id } }) => [side, id])).toEqual([
    ['hong-kong', 'point:lo-wu-hong-kong'],
    ['mainland', 'point:lo-wu-mainland'],
  ])
  expect(sides.map(({ place: { stops } }) => stops.map(({ stop }) => network.stops[stop]!.id))).toEqual([['lo-wu@hong-kong'], ['lo-wu@mainland']])
  expect(sides[1]!.place.name['zh-Hant']).toMatch(/羅湖.*內地一方/)
})

test('a station has none, and a side has none either', () => {
  expect(pointSides(network, place('mtr:lo-wu'))).toEqual([])
  expect(pointSides(network, pointSides(network, place('point:lo-wu'))[0]!.place)).toEqual([])
})

test('on which side a journey to it ends: before the counters, or past them', () => {
  const stop = (id: string) => network.stops.findIndex((one) => one.id === id)
  const times = { departure: 0, arrival: 5, minutes: 5 }
  const side = (leg: Leg) => sideReached(network, { legs: [leg] })
  expect(side({ is: 'walk', ...times, from: stop('mtr:lo-wu'), to: stop('lo-wu@hong-kong') })).toBe('hong-kong')
  expect(side({ is: 'walk', ...times, from: stop('lo-wu@mainland') })).toBe('mainland')
  expect(side({ is: 'cross', ...times, point: 'lo-wu', to: 'mainland', minutes: { least: 1, typical: 5, peak: 9 } })).toBe('mainland')
  expect(side({ is: 'walk', ...times, to: stop('mtr:lo-wu') })).toBeUndefined()
  expect(sideReached(network, { legs: [] })).toBeUndefined()
})
