import { darkModules, levelOf, readCode } from '../../../test/qr-reader'
import { qrPath } from './modules'

const ADDRESS = 'https://example.org/s/e-channel'

test.each(['A', ADDRESS, 'https://example.org/s/過關', '1234567890', 'HELLO WORLD'])('what is drawn reads %s', (text) => {
  expect(readCode(darkModules(qrPath(text)))).toBe(text)
})

test('four light modules are around it', () => {
  const { path, size } = qrPath(ADDRESS)
  const dark = darkModules({ path, size })
  for (let at = 0; at < size; at++) {
    for (const edge of [0, 1, 2, 3, size - 1, size - 2, size - 3, size - 4]) {
      expect(dark[edge]![at]).toBe(false)
      expect(dark[at]![edge]).toBe(false)
    }
  }
})

test('three finders stand in the corners', () => {
  const { path, size } = qrPath(ADDRESS)
  const dark = darkModules({ path, size })
  const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']
  for (const [top, left] of [[4, 4], [4, size - 11], [size - 11, 4]] as const) {
    expect(finder.map((_, y) => finder.map((_, x) => (dark[top + y]![left + x] ? '#' : '.')).join(''))).toEqual(finder)
  }
})

test('errors are corrected at level M', () => {
  expect(levelOf(darkModules(qrPath(ADDRESS)))).toBe('M')
})

test('more than a code can hold is refused', () => {
  expect(() => qrPath('x'.repeat(2332))).toThrow(RangeError)
  expect(qrPath('x'.repeat(2331)).size).toBe(177 + 8)
})
