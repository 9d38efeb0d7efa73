import fc from 'fast-check'
import { inkOn } from './ink-on'

/** Written apart, after WCAG 2.2. */
function contrast(one: string, other: string): number {
  const light = (colour: string) =>
    [0, 2, 4]
      .map((at) => Number(`0x${colour.slice(1).slice(at, at + 2)}`) / 255)
      .map((part) => (part > 0.04045 ? Math.pow((part + 0.055) / 1.055, 2.4) : part / 12.92))
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at]!, 0)
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

test('a sign is readable on every colour', () => {
  const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)
  fc.assert(fc.property(anyColour, (colour) => expect(contrast(inkOn(colour)!, colour)).toBeGreaterThanOrEqual(4.5)), { numRuns: 2000 })
})

test.each(['', 'red', '#fff', '#12345g', 'url(x)', '#0000000'])('%j is no colour', (text) => {
  expect(inkOn(text)).toBeUndefined()
})
