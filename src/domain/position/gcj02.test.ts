import fc from 'fast-check'
import { distanceMetres } from './distance'
import { toGcj02, toWgs84 } from './gcj02'

const bay = fc.record({ lat: fc.double({ min: 21, max: 24.5, noNaN: true }), lon: fc.double({ min: 111, max: 116, noNaN: true }) })

describe('a place on maps of the Mainland', () => {
  /** Pairs that tests of published libraries hold, to the seven decimals that all of them have. */
  test.each([
    [{ lat: 39.915, lon: 116.404 }, { lat: 39.91640428150164, lon: 116.41024449916938 }],
    [{ lat: 40, lon: 116 }, { lat: 40.001213650174, lon: 116.006141221789 }],
    [{ lat: 34.829793, lon: 113.647881 }, { lat: 34.8287280094783, lon: 113.65396374215176 }],
  ])('%j is drawn at %j', (place, drawn) => {
    const shifted = toGcj02(place)
    expect(shifted.lat).toBeCloseTo(drawn.lat, 6)
    expect(shifted.lon).toBeCloseTo(drawn.lon, 6)
  })

  test('in the bay it stands 300 m to 700 m away', () => {
    fc.assert(
      fc.property(bay, (place) => {
        const metres = distanceMetres(place, toGcj02(place))
        expect(metres).toBeGreaterThan(300)
        expect(metres).toBeLessThan(700)
      }),
    )
  })

  test('comes back to where it is, within ten centimetres', () => {
    fc.assert(fc.property(bay, (place) => void expect(distanceMetres(toWgs84(toGcj02(place)), place)).toBeLessThan(0.1)))
  })

  test.each([
    { lat: 38.72, lon: -9.14 },
    { lat: 1.35, lon: 103.8 },
    { lat: 60, lon: 110 },
  ])('%j, far away, is not shifted', (place) => {
    expect(toGcj02(place)).toEqual(place)
    expect(toWgs84(place)).toEqual(place)
  })
})
