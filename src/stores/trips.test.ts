import fc from 'fast-check'
import { civilDate } from '@/domain/time/civil'
import { startedAnew } from '../../test/started-anew'
import { host, store as keepText } from '../../test/taro'
import type { SavedTrip } from './trips'

const KEY = 'bay-affairs:trips'
const name = (en: string) => ({ 'zh-Hans': en, 'zh-Hant': en, en, pt: en })
const trip = (path: string): SavedTrip => ({ path: `/pages/travel/trip/index?from=${path}`, from: name('Sha Tin'), to: name('Luohu'), day: civilDate('2026-11-28'), departure: 492, arrival: 598 })

/** The store of an app that was just started. */
const start = () => startedAnew(() => require('./trips') as typeof import('./trips')).useTrips
const kept = () => start().getState().savedTrips

test('what is saved survives a restart, newest first, and saving again takes it out', () => {
  const store = start()
  for (const path of ['a', 'b', 'c', 'b']) store.getState().toggleTrip(trip(path))
  expect(kept()).toEqual([trip('c'), trip('a')])
})

test('an erasure empties the phone, and its undo puts everything back once', () => {
  const store = start()
  store.getState().restore([])
  expect(kept()).toEqual([])
  store.getState().restore([trip('a'), trip('b'), trip('a')])
  expect(kept()).toEqual([trip('a'), trip('b')])
})

describe('damaged storage', () => {
  test.each([
    ['nothing', undefined],
    ['no JSON', '{"state":'],
    ['no state', '{}'],
    ['a state that is null', '{"state":null,"version":0}'],
    ['a list that is none', '{"state":{"savedTrips":"x"},"version":0}'],
  ])('%s: the app starts with nothing', (_, value) => {
    if (value !== undefined) keepText(KEY, value)
    expect(kept()).toEqual([])
  })

  test('what does not fit is dropped, what fits is kept', () => {
    const bad = [null, 7, {}, { ...trip('b'), day: '2026-02-30' }, { ...trip('b'), path: 'https://example.org/?a' }, { ...trip('b'), from: 'Sha Tin' }, { ...trip('b'), departure: '8:00' }]
    keepText(KEY, JSON.stringify({ state: { savedTrips: [...bad, trip('a'), trip('a')] }, version: 0 }))
    expect(kept()).toEqual([trip('a')])
  })

  test('whatever is stored, the app starts with a list', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        keepText(KEY, `{"state":{"savedTrips":[${json}]},"version":0}`)
        expect(Array.isArray(kept())).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

test('a phone that refuses storage leaves the app working', () => {
  host.isStorageBroken = true
  const store = start()
  store.getState().toggleTrip(trip('a'))
  expect(store.getState().savedTrips).toHaveLength(1)
})
