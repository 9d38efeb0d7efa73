import { progressOf, ticksOf } from './checklist'

const STEPS = ['account', 'inspect', 'cover', 'book']

test.each([
  [[], { done: 0, now: 'account' }],
  [['account'], { done: 1, now: 'inspect' }],
  [['cover', 'account'], { done: 2, now: 'inspect' }],
  [['gone', 'account'], { done: 1, now: 'inspect' }],
  [STEPS, { done: 4 }],
])('with %j one is at', (ticked, progress) => {
  expect(progressOf(STEPS, ticked)).toEqual(progress)
})

test.each([
  [undefined, {}],
  [['a'], {}],
  ['a', {}],
  [{ a: 'b', c: [1, null], d: ['x', 'x', 2] }, { d: ['x'] }],
])('%j is read as', (stored, ticks) => {
  expect(ticksOf(stored)).toEqual(ticks)
})
