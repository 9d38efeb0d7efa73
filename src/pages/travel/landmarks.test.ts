import { landmarks, type Landmark } from '@/facts/travel/landmarks'
import { networkOf } from './network'

/** What landmarks name that is not in the network, or that a taxi could not be reckoned to. */
function problemsOf(all: readonly Pick<Landmark, 'id' | 'at' | 'stops' | 'taxi'>[]): string[] {
  const stops = new Map(networkOf().stops.map((one) => [one.id, one]))
  return all.flatMap(({ id, at, stops: walked = [], taxi = [] }) => [
    ...walked.filter(({ stop }) => !stops.has(stop)).map(({ stop }) => `${id}: no stop ${stop}`),
    ...taxi.filter((stop) => !stops.get(stop)?.at).map((stop) => `${id}: no stop ${stop} with a position`),
    ...(taxi.length > 0 && !at ? [`${id}: a taxi, and no position`] : []),
  ])
}

test('landmarks name stops that there are', () => {
  expect(problemsOf(landmarks)).toEqual([])
})

test('others are noticed', () => {
  const broken = [{ id: 'one', stops: [{ stop: 'mtr:nowhere', minutes: 1 }] }, { id: 'two', taxi: ['mtr:sha-tin', 'ferries:zhongshan'] }]
  expect(problemsOf(broken)).toEqual(['one: no stop mtr:nowhere', 'two: no stop ferries:zhongshan with a position', 'two: a taxi, and no position'])
})
