import { unpackNetwork } from './pack'
import { placesOf } from './places'
import { pointSides, sideOf } from './point-sides'
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

test('a station has none, and neither has a side', () => {
  expect(pointSides(network, place('mtr:lo-wu'))).toEqual([])
  expect(pointSides(network, pointSides(network, place('point:lo-wu'))[0]!.place)).toEqual([])
})

test('on which side a place lies; a control point lies on both', () => {
  expect([sideOf(network, place('mtr:sha-tin')), sideOf(network, place('shenzhen-metro:luohu')), sideOf(network, place('point:lo-wu'))]).toEqual(['hong-kong', 'mainland', undefined])
  expect(sideOf(network, pointSides(network, place('point:lo-wu'))[1]!.place)).toBe('mainland')
})
