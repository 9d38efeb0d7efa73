import fc from 'fast-check'
import { civilDate } from '@/domain/time/civil'
import { ME, type Spending, type Trip } from '@/domain/trip-money/trip'
import { startedAnew } from '../../test/started-anew'
import { host, store as keepText } from '../../test/taro'

const KEY = 'bay-affairs:trip-money'

/** The store of an app that was just started. */
const start = () => startedAnew(() => require('./trip-money') as typeof import('./trip-money')).useTripMoney
const trip = (id: string, change: Partial<Trip> = {}): Trip => ({ id, name: id, home: 'HKD', people: [{ id: ME, name: '' }], spendings: [], ...change })
const spending = (id: string, day = '2026-11-22'): Spending => ({ id, day: civilDate(day), what: '', category: 'food', amount: { minor: 100, currency: 'HKD' }, worth: 100, payer: ME, parts: { me: 1 } })
const content = (store: ReturnType<typeof start>) => {
  const { trips, current } = store.getState()
  return { trips, current }
}

test('trips and spendings survive a restart, spendings by day', () => {
  start().getState().begin(trip('t1'))
  start().getState().begin(trip('t2', { budget: 500 }))
  start().getState().addSpending('t2', spending('s1'))
  start().getState().addSpending('t2', spending('s2', '2026-11-20'))
  expect(content(start())).toEqual({ trips: [trip('t2', { budget: 500, spendings: [spending('s2', '2026-11-20'), spending('s1')] }), trip('t1')], current: 't2' })
})

test('one is taken away alone and brought back to its place', () => {
  const store = start()
  store.getState().begin(trip('t1', { spendings: [spending('s1', '2026-11-20'), spending('s2')] }))
  store.getState().removeSpending('t1', 's1')
  expect(content(start()).trips[0]!.spendings).toEqual([spending('s2')])
  store.getState().addSpending('t1', spending('s1', '2026-11-20'))
  expect(content(start()).trips[0]!.spendings.map(({ id }) => id)).toEqual(['s1', 's2'])
})

test('a trip that is removed is shown no longer; the next is', () => {
  const store = start()
  store.getState().begin(trip('t1'))
  store.getState().begin(trip('t2'))
  store.getState().remove('t2')
  expect(content(store)).toEqual({ trips: [trip('t1')], current: 't1' })
  store.getState().remove('t1')
  expect(content(store)).toEqual({ trips: [], current: '' })
  store.getState().show('t9')
  expect(store.getState().current).toBe('')
})

test('what another tab has added is not undone', () => {
  const [one, other] = [start(), start()]
  one.getState().begin(trip('t1'))
  other.getState().begin(trip('t2'))
  one.getState().addSpending('t2', spending('s1'))
  expect(content(start()).trips.map(({ id, spendings }) => [id, spendings.length])).toEqual([['t2', 1], ['t1', 0]])
})

test('whatever is stored, the app starts with trips', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.json().map((json) => `{"state":{"trips":[${json}],"current":${json}},"version":0}`)), (text) => {
      keepText(KEY, text)
      expect(content(start()).trips.every(({ people }) => people[0]!.id === ME)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('a phone that refuses storage leaves the app working', () => {
  host.isStorageBroken = true
  const store = start()
  store.getState().begin(trip('t1'))
  expect(content(store).trips).toHaveLength(1)
})

test('an erasure empties the phone, and its undo survives a restart', () => {
  const store = start()
  store.getState().begin(trip('t1', { spendings: [spending('s1')] }))
  const before = content(store)
  store.getState().restore({ trips: [], current: '' })
  expect(content(start())).toEqual({ trips: [], current: '' })
  store.getState().restore(before)
  expect(content(start())).toEqual(before)
})
