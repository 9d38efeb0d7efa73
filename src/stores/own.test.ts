import fc from 'fast-check'
import { startedAnew } from '../../test/started-anew'
import { host, store as keepText } from '../../test/taro'

const KEY = 'bay-affairs:own'

/** The store of an app that was just started. */
const start = () => startedAnew(() => require('./own') as typeof import('./own')).useOwn

test('what tools keep survives a restart, each its own', () => {
  start().getState().keepOwn('card', () => [1])
  start().getState().keepOwn('show', () => [{ place: 'macao' }])
  start().getState().keepOwn('card', (before) => [2, ...before])
  expect(start().getState().own).toEqual({ card: [2, 1], show: [{ place: 'macao' }] })
})

test('what another tab has written is not undone', () => {
  const [one, other] = [start(), start()]
  one.getState().keepOwn('card', () => [1])
  other.getState().keepOwn('show', () => [2])
  one.getState().keepOwn('card', (before) => [...before, 3])
  expect(start().getState().own).toEqual({ card: [1, 3], show: [2] })
})

test('whatever is stored, the app starts with something to read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.json().map((json) => `{"state":{"own":${json}},"version":0}`)), (text) => {
      keepText(KEY, text)
      expect(Object.values(start().getState().own).every(Array.isArray)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('a phone that refuses storage leaves the app working', () => {
  host.isStorageBroken = true
  const store = start()
  store.getState().keepOwn('card', () => [1])
  expect(store.getState().own).toEqual({ card: [1] })
})

test('an erasure empties the phone; its undo survives a restart and loses nothing that came since', () => {
  const store = start()
  store.getState().keepOwn('moving', () => ['then'])
  const before = store.getState().own
  store.getState().restore(undefined)
  expect(start().getState().own).toEqual({})
  store.getState().keepOwn('moving', () => ['since'])
  store.getState().restore(before)
  expect(start().getState().own).toEqual({ moving: ['since', 'then'] })
})
