/** A place on earth in degrees, WGS-84. */
export interface Position {
  lat: number
  lon: number
}

const EARTH_RADIUS_KM = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * Kilometres as the crow flies, by the haversine. Roads and railways are longer: it puts places in order, and measures no journey.
 */
export function straightLine(from: Position, to: Position): number {
  const north = radians(to.lat - from.lat)
  const east = radians(to.lon - from.lon)
  const half = Math.sin(north / 2) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(east / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)))
}
