import { landmarks, type Landmark } from '@/facts/travel/landmarks'
import { positionOf } from '@/facts/customs/control-points'
import { ALONE } from '@/domain/journey/asked'
import { civilDate } from '@/domain/time/civil'
import { endOf } from '@/domain/journey/other-lines'
import { accessOf } from '@/domain/journey/places'
import { networkOf, placeNamed, placesById } from './network'
import { questionFor } from './travel'

/** What landmarks name that is not in the network, or that a taxi could not be reckoned to. */
function problemsOf(all: readonly Pick<Landmark, 'id' | 'at' | 'stops' | 'taxi'>[]): string[] {
  const isPlaced = (stop: ReturnType<typeof networkOf>['stops'][number] | undefined) => stop?.at !== undefined || (stop?.point !== undefined && positionOf(stop.point) !== undefined)
  const stops = new Map(networkOf().stops.map((one) => [one.id, one]))
  return all.flatMap(({ id, at, stops: walked = [], taxi = [] }) => [
    ...walked.filter(({ stop }) => !stops.has(stop)).map(({ stop }) => `${id}: no stop ${stop}`),
    ...taxi.filter((stop) => !isPlaced(stops.get(stop))).map((stop) => `${id}: no stop ${stop} with a position`),
    ...(taxi.length > 0 && !at ? [`${id}: a taxi, and no position`] : []),
  ])
}

test('landmarks name stops that there are', () => {
  expect(problemsOf(landmarks)).toEqual([])
})

test('others are noticed', () => {
  const broken = [{ id: 'one', stops: [{ stop: 'mtr:nowhere', minutes: 1 }] }, { id: 'two', taxi: ['mtr:sha-tin', 'ferries:zhongshan', 'zhongshan@mainland'] }]
  expect(problemsOf(broken)).toEqual(['one: no stop mtr:nowhere', 'two: no stop ferries:zhongshan with a position', 'two: no stop zhongshan@mainland with a position', 'two: a taxi, and no position'])
})

test('nobody walks from a place across the boundary: all its stops are on one side, but for a control point', () => {
  const torn = [...placesById().values()].filter((place) => place.kind !== 'point' && endOf(networkOf(), { ...place, stops: accessOf(networkOf(), place) }).side === undefined)
  expect(torn.map(({ id }) => id)).toEqual([])
})

/** Control points that one may be driven to. */
function drivenTo(from: string, to: string): string[] {
  const network = networkOf()
  const question = questionFor({ network, placeNamed }, { from, to, when: { is: 'leave', day: civilDate('2026-11-28'), minute: 540 }, party: ALONE, pay: 'card' })
  return question!.from.flatMap(({ stop, by }) => (by === 'taxi' && network.stops[stop]!.point ? network.stops[stop]!.id : []))
}

test('a taxi to a control point is for who passes it, or goes to it, and for who has no other way', () => {
  expect(drivenTo('at:venetian', 'mtr:central')).toContain('hzmb-macao@macao')
  expect(drivenTo('at:venetian', 'point:border-gate')).toContain('border-gate@macao')
  expect(drivenTo('at:venetian', 'at:grand-lisboa')).toEqual([])
  expect(drivenTo('at:xiangzhou', 'point:border-gate')).toContain('border-gate@mainland')
  expect(drivenTo('at:xiangzhou', 'at:zhuhai-station')).toEqual([])
})
