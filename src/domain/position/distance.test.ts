import fc from 'fast-check'
import { LOCALES } from '../locale/locale'
import { distanceMetres, formatDistance, type Position } from './distance'

const place = fc.record({ lat: fc.double({ min: 21, max: 24, noNaN: true }), lon: fc.double({ min: 112, max: 115, noNaN: true }) })

/** Another way to the same length: the angle between two arrows from the middle of the earth, by their cross product. */
function byArrows(from: Position, to: Position): number {
  const arrow = ({ lat, lon }: Position) => {
    const [north, east] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)] as const
  }
  const [[a, b, c], [x, y, z]] = [arrow(from), arrow(to)]
  const cross = Math.hypot(b * z - c * y, c * x - a * z, a * y - b * x)
  return 6_371_008.8 * Math.atan2(cross, a * x + b * y + c * z)
}

describe('the distance of two places', () => {
  test('is the angle between them times the radius of the earth', () => {
    fc.assert(fc.property(place, place, (from, to) => void expect(Math.abs(distanceMetres(from, to) - byArrows(from, to))).toBeLessThan(0.01)))
  })

  test('is nothing to itself, and the same both ways', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        expect(distanceMetres(from, from)).toBe(0)
        expect(distanceMetres(from, to)).toBeCloseTo(distanceMetres(to, from), 6)
      }),
    )
  })

  test.each([
    ['a degree north', { lat: 22, lon: 114 }, { lat: 23, lon: 114 }, 111_195],
    ['half round the earth', { lat: 0, lon: 0 }, { lat: 0, lon: 180 }, 20_015_114],
    ['across the date line', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, 111_195],
  ])('of %s is known', (_, from, to, metres) => {
    expect(Math.round(distanceMetres(from, to))).toBe(metres)
  })
})

describe('a distance in words', () => {
  test.each([
    [430, 50, 'about 450\u00a0m'],
    [40, 50, 'within 100\u00a0m'],
    [0, 0, 'within 50\u00a0m'],
    [949, 10, 'about 950\u00a0m'],
    [1234, 100, 'about 1.2\u00a0km'],
    [2950, 100, 'about 3\u00a0km'],
    [3100, 400, 'about 3\u00a0km'],
    [3300, 400, 'about 3.5\u00a0km'],
    [300, 1000, 'within 2\u00a0km'],
    [4000, 5000, 'within 10\u00a0km'],
    [23_400, 5000, 'about 25\u00a0km'],
    [10_600, 100, 'about 11\u00a0km'],
  ])('%d m, known to %d m, is %s', (metres, accuracy, words) => {
    expect(formatDistance(metres, accuracy, 'en')).toBe(words)
  })

  test('is written in each language', () => {
    expect(LOCALES.map((locale) => formatDistance(3300, 400, locale))).toEqual(['约3.5公里', '約3.5公里', 'about 3.5\u00a0km', 'cerca de 3,5\u00a0km'])
    expect(LOCALES.map((locale) => formatDistance(10, 300, locale))).toEqual(['500米以内', '500米以內', 'within 500\u00a0m', 'a menos de 500\u00a0m'])
  })

  test('is never more exact than it is known, and never wrong by more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 0, max: 20_000 }), (metres, accuracy) => {
        const [, words, number, unit] = /^(about|within) ([\d.,]+)\u00a0(k?m)$/.exec(formatDistance(metres, accuracy, 'en'))!
        const shown = Math.round(Number(number!.replace(',', '')) * (unit === 'km' ? 1000 : 1))
        if (words === 'within') expect(shown).toBeGreaterThanOrEqual(metres + accuracy)
        else expect(Math.abs(shown - metres)).toBeLessThanOrEqual(Math.max(accuracy * 1.25, metres * 0.06, 25))
        // Whole multiples of what it may be wrong by: 1, 2 or 5 with zeros after it.
        const zeros = 10 ** Math.floor(Math.log10(Math.max(1, accuracy)))
        expect(shown % Math.min(zeros, 10_000)).toBe(0)
      }),
    )
  })
})
