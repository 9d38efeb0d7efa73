/**
 * GCJ-02, the shifted coordinates that maps of the Mainland must use. Amap, Tencent, WeChat and Alipay use them for Hong Kong
 * and Macao too, where open data and GPS are in WGS-84: unshifted, a pin stands up to 600 m away.
 *
 * @see https://github.com/wandergis/coordtransform the formula in general use; the official one is not published
 * @see https://developer.huawei.com/consumer/en/doc/doccenter-capabilities/map-convert-coordinate/ GCJ-02 in Hong Kong and Macao
 */
import type { Position } from './distance'

/** The ellipsoid of Krasovsky 1940, on which the shift is defined. */
const AXIS = 6_378_245
const ECCENTRICITY = 0.00669342162296594323

/** Two waves on top of each other, each with its height and its frequency. */
const waves = (value: number, [height, often]: readonly [number, number], [other, seldom]: readonly [number, number]): number =>
  ((height * Math.sin(value * often * Math.PI) + other * Math.sin(value * seldom * Math.PI)) * 2) / 3

function shiftOf({ lat, lon }: Position): Position {
  const [x, y] = [lon - 105, lat - 35]
  const both = waves(x, [20, 6], [20, 2])
  const north =
    -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + both + waves(y, [20, 1], [40, 1 / 3]) + waves(y, [160, 1 / 12], [320, 1 / 30])
  const east =
    300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + both + waves(x, [20, 1], [40, 1 / 3]) + waves(x, [150, 1 / 12], [300, 1 / 30])
  const angle = (lat / 180) * Math.PI
  const magic = 1 - ECCENTRICITY * Math.sin(angle) ** 2
  return {
    lat: (north * 180) / (((AXIS * (1 - ECCENTRICITY)) / (magic * Math.sqrt(magic))) * Math.PI),
    lon: (east * 180) / ((AXIS / Math.sqrt(magic)) * Math.cos(angle) * Math.PI),
  }
}

/** Outside this rectangle nothing is shifted. */
const isShifted = ({ lat, lon }: Position): boolean => lon > 73.66 && lon < 135.05 && lat > 3.86 && lat < 53.55

/** Where a map of the Mainland draws a place. */
export function toGcj02(place: Position): Position {
  if (!isShifted(place)) return { lat: place.lat, lon: place.lon }
  const shift = shiftOf(place)
  return { lat: place.lat + shift.lat, lon: place.lon + shift.lon }
}

/** The place that a map of the Mainland draws here; exact to a few centimetres, by coming nearer four times. */
export function toWgs84(drawn: Position): Position {
  let place = drawn
  for (let round = 0; round < 4; round++) {
    const back = toGcj02(place)
    place = { lat: place.lat + drawn.lat - back.lat, lon: place.lon + drawn.lon - back.lon }
  }
  return { lat: place.lat, lon: place.lon }
}
