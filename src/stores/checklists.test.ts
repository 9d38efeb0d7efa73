import fc from 'fast-check'
import { startedAnew } from '../../test/started-anew'
import { host, store as keepText } from '../../test/taro'

const KEY = 'bay-affairs:checklists'

/** The store of an app that was just started. */
const start = () => startedAnew(() => require('./checklists') as typeof import('./checklists')).useChecklists
const content = () => {
  const { ticked, trips } = start().getState()
  return { ticked, trips }
}
const TRIP = { scheme: 'northbound-macao', from: '2026-11-20', to: '2026-11-22' } as never
const OPEN = { scheme: 'northbound-macao', from: '2026-12-01' } as never

test('ticks and trips survive a restart, and are taken back alone', () => {
  const { tick, untick, addTrip, removeTrip } = start().getState()
  tick('northbound-macao', 'account')
  tick('northbound-macao', 'cover')
  tick('hengqin', 'apply-hengqin')
  addTrip(TRIP)
  addTrip(OPEN)
  expect(content()).toEqual({ ticked: { 'northbound-macao': ['account', 'cover'], hengqin: ['apply-hengqin'] }, trips: [OPEN, TRIP] })
  untick('northbound-macao', 'cover')
  untick('hengqin', 'apply-hengqin')
  removeTrip(OPEN)
  expect(content()).toEqual({ ticked: { 'northbound-macao': ['account'] }, trips: [TRIP] })
})

test('a list begun anew and its undo leave the others alone', () => {
  const { tick, addTrip } = start().getState()
  tick('hengqin', 'apply-hengqin')
  addTrip(TRIP)
  const { ticked, restore } = start().getState()
  restore({ ticked: {} })
  expect(content()).toEqual({ ticked: {}, trips: [TRIP] })
  restore({ ticked })
  expect(content()).toEqual({ ticked: { hengqin: ['apply-hengqin'] }, trips: [TRIP] })
})

describe('damaged storage', () => {
  test.each([
    ['nothing', undefined],
    ['no JSON', '{"state":'],
    ['null', 'null'],
    ['a state that is a text', '{"state":"x","version":0}'],
    ['lists that are none', '{"state":{"ticked":["a"],"trips":{"0":"x"}},"version":0}'],
    ['days that do not exist', '{"state":{"ticked":{"a":[1]},"trips":[{"scheme":"hengqin","from":"2026-02-30"}]},"version":0}'],
  ])('%s: the app starts with nothing', (_, value) => {
    if (value !== undefined) keepText(KEY, value)
    expect(content()).toEqual({ ticked: {}, trips: [] })
  })

  test('whatever is stored, the app starts, and what it does still works', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.json().map((json) => `{"state":{"ticked":${json},"trips":${json}},"version":0}`)), (text) => {
        keepText(KEY, text)
        const store = start()
        store.getState().tick('hengqin', 'apply-hengqin')
        store.getState().addTrip(TRIP)
        expect(store.getState().trips).toContainEqual(TRIP)
        expect(store.getState().ticked.hengqin).toContain('apply-hengqin')
      }),
      { numRuns: 40 },
    )
  })
})

test('a phone that refuses storage leaves the list working', () => {
  host.isStorageBroken = true
  const store = start()
  store.getState().tick('a', 'b')
  expect(store.getState().ticked).toEqual({ a: ['b'] })
})
