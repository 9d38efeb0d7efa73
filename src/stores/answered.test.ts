import fc from 'fast-check'
import { startedAnew } from '../../test/started-anew'
import { store as keepText } from '../../test/taro'

const KEY = 'bay-affairs:answered'
const PAGE = '/pages/customs-checks/document/index'

/** The store of an app that was just started. */
const start = () => startedAnew(() => require('./answered') as typeof import('./answered')).useAnswered
const answered = () => start().getState().answered

test('the last answers of a page survive a restart, and go when one starts again', () => {
  start().getState().keep(PAGE, { who: 'macao', trip: 'to-mainland' })
  start().getState().keep('/pages/a', { x: 'y' })
  expect(answered()).toEqual({ [PAGE]: { who: 'macao', trip: 'to-mainland' }, '/pages/a': { x: 'y' } })
  start().getState().keep(PAGE, {})
  expect(answered()).toEqual({ '/pages/a': { x: 'y' } })
  start().getState().restore({})
  expect(answered()).toEqual({})
})

describe('damaged storage', () => {
  test.each([
    ['nothing', undefined],
    ['no JSON', '{"state":'],
    ['null', 'null'],
    ['a text', '{"state":{"answered":"x"},"version":0}'],
    ['a list', '{"state":{"answered":[{"who":"macao"}]},"version":0}'],
    ['answers that are none', `{"state":{"answered":{"${PAGE}":[1],"/pages/a":{"who":3},"x":{"who":"macao"},"__proto__":{"who":"macao"}}},"version":0}`],
  ])('%s: the app starts with no answers', (_, value) => {
    if (value !== undefined) keepText(KEY, value)
    expect(answered()).toEqual({})
  })

  test('whatever is stored, the app starts with answers that are texts', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        keepText(KEY, `{"state":{"answered":${json}},"version":0}`)
        for (const given of Object.values(answered())) for (const answer of Object.values(given)) expect(typeof answer).toBe('string')
      }),
      { numRuns: 40 },
    )
  })
})
