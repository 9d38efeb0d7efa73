import fc from 'fast-check'
import { letterSet, lowerBound, sharedStart, slips, slipsForgiven } from './near'

/** Optimal string alignment, by the book. */
function slowSlips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)]
  const ways = [slowSlips(x, b) + 1, slowSlips(a, y) + 1, slowSlips(x, y) + (a.slice(-1) === b.slice(-1) ? 0 : 1)]
  if (x && y && a.slice(-1) === y.slice(-1) && b.slice(-1) === x.slice(-1)) ways.push(slowSlips(x.slice(0, -1), y.slice(0, -1)) + 1)
  return Math.min(...ways)
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 })

test('slips are counted as a slow count does, up to the limit', () => {
  fc.assert(fc.property(word, word, fc.integer({ min: 1, max: 2 }), (a, b, limit) => expect(slips(a, b, limit)).toBe(Math.min(limit + 1, slowSlips(a, b)))), { numRuns: 400 })
})

test('slips of an unfinished word are those against the beginning that fits best', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (a, b, limit) => {
      const beginnings = Array.from({ length: b.length + 1 }, (_, end) => slowSlips(a, b.slice(0, end)))
      expect(slips(a, b, limit, true)).toBe(Math.min(limit + 1, ...beginnings))
    }),
    { numRuns: 300 },
  )
})

test.each([
  [3, 0],
  [4, 1],
  [7, 1],
  [8, 2],
])('a word of %i letters is forgiven %i slips', (length, count) => {
  expect(slipsForgiven(length)).toBe(count)
})

test('letters share a bit only with themselves', () => {
  expect(letterSet('abba')).toBe(3)
  expect(letterSet('')).toBe(0)
})

test('sharedStart and lowerBound', () => {
  expect(sharedStart('renovar', 'renovo')).toBe(5)
  const words = ['a', 'ab', 'b']
  expect(['', 'a', 'aa', 'b', 'c'].map((text) => lowerBound(words, text))).toEqual([0, 0, 1, 2, 3])
})
