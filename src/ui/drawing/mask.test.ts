/** @jest-environment jsdom */
import { maskOf } from './mask'

/** The picture that a browser finds in the value of `mask-image`. */
function pictureOf(mask: string): Element {
  const [, data] = /^url\("data:image\/svg\+xml,(.*)"\)$/.exec(mask)!
  return new DOMParser().parseFromString(decodeURIComponent(data!), 'image/svg+xml').documentElement
}

test('a filled shape keeps its ratio', () => {
  const svg = pictureOf(maskOf({ path: 'M0 0h10v-4.5z', width: 10, height: 20 }))
  expect(svg.getAttribute('viewBox')).toBe('0 0 10 20')
  expect(svg.hasAttribute('preserveAspectRatio')).toBe(false)
  expect(svg.firstElementChild!.getAttribute('d')).toBe('M0 0h10v-4.5z')
  expect(svg.firstElementChild!.hasAttribute('stroke')).toBe(false)
})

test('a line that stretches keeps its width', () => {
  const svg = pictureOf(maskOf({ path: 'M0 0L10 10', width: 10, height: 10, stroke: 3, dash: '6 4', stretches: true }))
  const line = svg.firstElementChild!
  expect(svg.getAttribute('preserveAspectRatio')).toBe('none')
  expect([line.getAttribute('fill'), line.getAttribute('stroke-width'), line.getAttribute('stroke-dasharray'), line.getAttribute('vector-effect')]).toEqual([
    'none',
    '3',
    '6 4',
    'non-scaling-stroke',
  ])
})

test('nothing in it ends a style or an address', () => {
  expect(maskOf({ path: 'M0 0', width: 1, height: 1, stroke: 1 }).slice(5, -2)).not.toMatch(/["<>#;]/)
})

test.each(['"', "'", '<', '>', '#', '&', ';'])('a path with %s is no path', (sign) => {
  expect(() => maskOf({ path: `M0 0${sign}`, width: 1, height: 1 })).toThrow(RangeError)
})
