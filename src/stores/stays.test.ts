import fc from 'fast-check'
import type { Movement } from '@/domain/stay/movement'
import { civilDate } from '@/domain/time/civil'
import { startedAnew } from '../../test/started-anew'
import { host, store as keepText } from '../../test/taro'

const KEY = 'bay-affairs:stays'

/** The store of an app that was just started. */
const start = () => startedAnew(() => require('./stays') as typeof import('./stays')).useStays
const content = (store: ReturnType<typeof start>) => {
  const { movements, rules } = store.getState()
  return { movements, rules }
}
const EMPTY = { movements: [], rules: {} }
const movement = (day: string, change: object = {}): Movement => ({ way: 'in', place: 'mainland', day: civilDate(day), ...change })

test('entries and exits survive a restart, by day, none twice', () => {
  start().getState().add([movement('2026-11-05', { way: 'out' }), movement('2026-11-03', { time: '08:00' })])
  start().getState().add([movement('2026-11-03', { time: '08:00' }), movement('2026-11-03')])
  start().getState().chooseRule('macao', 'macao/individual')
  expect(content(start())).toEqual({
    movements: [movement('2026-11-03', { time: '08:00' }), movement('2026-11-03'), movement('2026-11-05', { way: 'out' })],
    rules: { macao: 'macao/individual' },
  })
})

test('one is taken away alone', () => {
  const store = start()
  store.getState().add([movement('2026-11-03'), movement('2026-11-03', { place: 'macao' }), movement('2026-11-04')])
  store.getState().remove(movement('2026-11-03'))
  store.getState().remove(movement('1999-01-01'))
  expect(content(start()).movements).toEqual([movement('2026-11-03', { place: 'macao' }), movement('2026-11-04')])
})

describe('damaged storage', () => {
  test.each([
    ['an empty text', ''],
    ['no JSON', '{"state":'],
    ['null', 'null'],
    ['no state', '{}'],
    ['a state that is null', '{"state":null,"version":0}'],
    ['a list that is none', '{"state":{"movements":{"0":"x"},"rules":"x"},"version":0}'],
    ['rules that are none', '{"state":{"movements":7,"rules":[1]},"version":0}'],
    ['the value of another app', { state: { movements: ['x'] } }],
  ])('%s: the app starts with nothing', (_, value) => {
    keepText(KEY, value)
    expect(content(start())).toEqual(EMPTY)
  })

  test('what does not fit is dropped, what fits is kept', () => {
    const good = { way: 'out', place: 'hong-kong', day: '2028-02-29', time: '23:59', more: 1 }
    const bad = [7, null, {}, { ...good, way: 'up' }, { ...good, place: 'taiwan' }, { ...good, day: '2027-02-29' }, { ...good, time: '24:00' }, { ...good, time: 8 }, { ...good, day: 3 }]
    keepText(KEY, JSON.stringify({ state: { movements: [...bad, good, good], rules: { macao: 'x', 'hong-kong': 3, __proto__: 'y', taiwan: 'z' }, add: 'x' }, version: 0 }))
    const store = start()
    expect(content(store)).toEqual({ movements: [{ way: 'out', place: 'hong-kong', day: '2028-02-29', time: '23:59' }], rules: { macao: 'x' } })
    expect(store.getState().add).toBeInstanceOf(Function)
  })

  test('whatever is stored, the app starts with entries and exits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.json().map((json) => `{"state":{"movements":[${json}],"rules":${json}},"version":0}`)), (text) => {
        keepText(KEY, text)
        for (const { way, day } of content(start()).movements) expect([way === 'in' || way === 'out', /^\d{4}-\d\d-\d\d$/.test(day)]).toEqual([true, true])
      }),
      { numRuns: 40 },
    )
  })
})

test('a phone that refuses storage leaves the app working', () => {
  host.isStorageBroken = true
  const store = start()
  store.getState().add([movement('2026-11-03')])
  expect(content(store).movements).toHaveLength(1)
})

test('an erasure empties the phone, and its undo survives a restart', () => {
  const store = start()
  store.getState().add([movement('2026-11-03')])
  store.getState().chooseRule('macao', 'macao/individual')
  const before = content(store)
  store.getState().restore(EMPTY)
  expect(content(start())).toEqual(EMPTY)
  store.getState().restore(before)
  expect(content(start())).toEqual(before)
})
