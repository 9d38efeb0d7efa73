import fc from 'fast-check'
import { startedAnew } from '../../test/started-anew'
import { host, store as keepText } from '../../test/taro'

const KEY = 'bay-affairs:kept'

/** The store of an app that was just started. */
const start = () => startedAnew(() => require('./kept') as typeof import('./kept')).useKept
const content = (store: ReturnType<typeof start>) => {
  const { saved, recent, searches } = store.getState()
  return { saved, recent, searches }
}
const EMPTY = { saved: [], recent: [], searches: [] }

test('what is kept survives a restart', () => {
  const { toggleSaved, rememberService, rememberSearch } = start().getState()
  toggleSaved('travel/a')
  rememberService('travel/b')
  rememberSearch('船')
  expect(content(start())).toEqual({ saved: ['travel/a'], recent: ['travel/b'], searches: ['船'] })
})

describe('damaged storage', () => {
  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['no JSON', '{"state":'],
    ['a number', '7'],
    ['null', 'null'],
    ['no state', '{}'],
    ['a state that is null', '{"state":null,"version":0}'],
    ['a state that is a text', '{"state":"x","version":0}'],
    ['lists that are none', '{"state":{"saved":"travel/a","recent":{"0":"x"},"searches":null},"version":0}'],
    ['the value of another app', { state: { saved: ['x'] } }],
  ])('%s: the app starts with nothing', (_, value) => {
    if (value !== undefined) keepText(KEY, value)
    expect(content(start())).toEqual(EMPTY)
  })

  test('what does not fit is dropped, what fits is kept', () => {
    keepText(KEY, JSON.stringify({ state: { saved: ['travel/a', 7, null, {}], recent: ['b'], searches: [['x']], toggleSaved: 'x' }, version: 0 }))
    const store = start()
    expect(content(store)).toEqual({ saved: ['travel/a'], recent: ['b'], searches: [] })
    expect(store.getState().toggleSaved).toBeInstanceOf(Function)
  })

  test('whatever is stored, the app starts with lists of texts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.json().map((json) => `{"state":${json},"version":0}`)), (text) => {
        keepText(KEY, text)
        for (const list of Object.values(content(start()))) expect(list.every((one) => typeof one === 'string')).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

test('a phone that refuses storage leaves the app working', () => {
  host.isStorageBroken = true
  const store = start()
  store.getState().toggleSaved('travel/a')
  expect(content(store).saved).toEqual(['travel/a'])
})

describe('lists', () => {
  test('the newest stands first and none is there twice', () => {
    const store = start()
    for (const id of ['a', 'b', 'a']) store.getState().rememberService(id)
    expect(store.getState().recent).toEqual(['a', 'b'])
  })

  test('12 services and 8 searches are remembered, and any number saved', () => {
    const store = start()
    const many = Array.from({ length: 20 }, (_, index) => String(index))
    for (const one of many) {
      store.getState().rememberService(one)
      store.getState().rememberSearch(one)
      store.getState().toggleSaved(one)
    }
    const newest = [...many].reverse()
    expect(content(store)).toEqual({ saved: newest, recent: newest.slice(0, 12), searches: newest.slice(0, 8) })
  })

  test('saving twice is not saving', () => {
    const store = start()
    for (const id of ['a', 'b', 'a']) store.getState().toggleSaved(id)
    expect(store.getState().saved).toEqual(['b'])
  })

  test('a search is forgotten alone', () => {
    const store = start()
    for (const query of ['a', 'b']) store.getState().rememberSearch(query)
    store.getState().forgetSearch('a')
    store.getState().forgetSearch('gone')
    expect(store.getState().searches).toEqual(['b'])
  })

  test('an erasure empties the phone, and its undo survives a restart', () => {
    const store = start()
    store.getState().toggleSaved('a')
    const before = content(store)
    store.getState().restore(EMPTY)
    expect(content(start())).toEqual(EMPTY)
    store.getState().restore(before)
    expect(content(start())).toEqual(before)
  })

  test('putting back keeps to the limits', () => {
    const store = start()
    const many = Array.from({ length: 20 }, (_, index) => String(index))
    store.getState().restore({ saved: many, recent: many, searches: many })
    expect(content(store)).toEqual({ saved: many, recent: many.slice(0, 12), searches: many.slice(0, 8) })
  })
})
