import fc from 'fast-check'
import { startedAnew } from '../../test/started-anew'
import { store as keepText } from '../../test/taro'

const KEY = 'bay-affairs:basket'

/** The store of an app that was just started. */
const start = () => startedAnew(() => require('./basket') as typeof import('./basket')).useBasket
const basket = () => start().getState().basket

test('what is put in survives a restart, and what is taken out does not', () => {
  const { carry } = start().getState()
  carry('cat', { count: 1 })
  carry('spirits', { count: 2, size: 750 })
  expect(basket()).toEqual({ cat: { count: 1 }, spirits: { count: 2, size: 750 } })
  start().getState().carry('cat', undefined)
  expect(basket()).toEqual({ spirits: { count: 2, size: 750 } })
  start().getState().replace({})
  expect(basket()).toEqual({})
})

test.each([
  ['nothing', undefined],
  ['no JSON', '{"state":'],
  ['null', 'null'],
  ['no state', '{}'],
  ['a basket that is a text', '{"state":{"basket":"cat"},"version":0}'],
  ['a list', '{"state":{"basket":[1,2]},"version":0}'],
  ['things nobody knows', '{"state":{"basket":{"gun":{"count":1},"__proto__":{"count":1}}},"version":0}'],
  ['amounts that are none', '{"state":{"basket":{"cat":{"count":"1"},"dog":{"count":-1},"gold":{"count":1e99}}},"version":0}'],
])('%s: the basket is empty', (_, value) => {
  if (value !== undefined) keepText(KEY, value)
  expect(basket()).toEqual({})
})

test('what does not fit is dropped, what fits is kept', () => {
  keepText(KEY, '{"state":{"basket":{"cat":{"count":1,"size":"x","price":{"minor":1,"currency":"EUR"}},"gun":{"count":2}}},"version":0}')
  expect(basket()).toEqual({ cat: { count: 1 } })
})

test('whatever is stored, the app starts with a basket of counts', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      keepText(KEY, `{"state":{"basket":${json}},"version":0}`)
      for (const { count } of Object.values(basket())) expect(Number.isSafeInteger(count)).toBe(true)
    }),
    { numRuns: 40 },
  )
})
