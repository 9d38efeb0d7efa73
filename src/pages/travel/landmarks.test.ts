import { landmarks, type Landmark } from '@/facts/travel/landmarks'
import { positionOf } from '@/facts/customs/control-points'
import { networkOf } from './network'

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
