import { cityMark } from './bay-sketch'

test.each([
  [[], 'off'],
  [['closed', 'unknown'], 'ring'],
  [['closed', 'open'], 'full'],
] as const)('a city with %j is marked %s', (states, mark) => {
  expect(cityMark(states)).toBe(mark)
})
