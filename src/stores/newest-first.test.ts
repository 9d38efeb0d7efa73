import { newestFirst } from './newest-first'

test('a value comes to the front, once', () => {
  expect(newestFirst('b', ['a', 'b', 'c'], 5)).toEqual(['b', 'a', 'c'])
  expect(newestFirst('a', [], 5)).toEqual(['a'])
})

test('what is too much falls off the end, and not before', () => {
  expect(newestFirst('d', ['a', 'b', 'c'], 3)).toEqual(['d', 'a', 'b'])
  expect(newestFirst('c', ['a', 'b', 'c'], 3)).toEqual(['c', 'a', 'b'])
})

test('what counts as the same takes the place of the one before', () => {
  expect(newestFirst({ id: 1, by: 'card' }, [{ id: 2, by: 'card' }, { id: 1, by: 'ticket' }], 5, (one, other) => one.id === other.id)).toEqual([
    { id: 1, by: 'card' },
    { id: 2, by: 'card' },
  ])
})
