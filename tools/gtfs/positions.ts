import type { Network } from '../../src/domain/journey/network'

export interface Position {
  lat: number
  lon: number
  /** Put between its neighbours: its own may not be published, or is not known. */
  isGuess: boolean
}

type Known = readonly [lat: number, lon: number]

/**
 * Where every stop is: its own position, or that of a stop it is joined to on foot, or its part of the way between the nearest stops of its
 * line that are known. Nothing where it does not lie between two.
 */
export function positionsOf(network: Network, pointAt: (stop: number) => Known | undefined): (Position | undefined)[] {
  const { stops, routeStart, routeStops, walkStart, walkTo } = network
  const known = stops.map(({ at }, stop): Position | undefined => {
    const own = at ?? pointAt(stop)
    return own && { lat: own[0], lon: own[1], isGuess: false }
  })
  const guess = (stop: number, [lat, lon]: Known) => (known[stop] = { lat: Number(lat.toFixed(4)), lon: Number(lon.toFixed(4)), isGuess: true })
  stops.forEach((_, stop) => {
    for (let edge = walkStart[stop]!; edge < walkStart[stop + 1]! && !known[stop]; edge++) {
      const near = known[walkTo[edge]!]
      if (near && !near.isGuess) guess(stop, [near.lat, near.lon])
    }
  })
  for (let route = 0; route + 1 < routeStart.length; route++) {
    const row = [...routeStops.subarray(routeStart[route]!, routeStart[route + 1]!)]
    const there = row.flatMap((stop, at) => (known[stop] ? [at] : []))
    row.forEach((stop, at) => {
      const before = there.filter((one) => one < at).pop()
      const after = there.find((one) => one > at)
      if (known[stop] || before === undefined || after === undefined) return
      const [one, other] = [known[row[before]!]!, known[row[after]!]!]
      const part = (at - before) / (after - before)
      guess(stop, [one.lat + (other.lat - one.lat) * part, one.lon + (other.lon - one.lon) * part])
    })
  }
  return known
}
