/** The network and its places: made once, when first asked for. */
import { placesOf, type Place } from '@/domain/journey/places'
import { makePlaceSearch } from '@/domain/journey/place-search'
import type { Network } from '@/domain/journey/network'
import { unpackNetwork, type Pack } from '@/domain/journey/pack'
import { positionOf } from '@/facts/customs/control-points'
import { landmarks } from '@/facts/travel/landmarks'
import pack from './network.gen.json'
import { READINGS } from './readings.gen'

let network: Network | undefined
let places: Map<string, Place> | undefined
/** Stations under the ids of all of their stops. */
let stations: Map<string, Place> | undefined
let search: ReturnType<typeof makePlaceSearch> | undefined

export const networkOf = (): Network => (network ??= unpackNetwork(pack as unknown as Pack))

/** All places by their ids. */
export const placesById = (): ReadonlyMap<string, Place> =>
  (places ??= new Map(placesOf(networkOf(), landmarks, (point) => positionOf(point)?.value).map((place) => [place.id, place])))

/** The place of an id: its own, or that of one of its stops. */
export function placeNamed(id: string): Place | undefined {
  const found = placesById().get(id)
  if (found) return found
  const { stops } = networkOf()
  stations ??= new Map([...placesById().values()].flatMap((place) => (place.kind === 'station' ? place.stops.map(({ stop }) => [stops[stop]!.id, place] as const) : [])))
  return stations.get(id)
}

export const searchPlaces = (typed: string, most: number): Place[] => (search ??= makePlaceSearch([...placesById().values()], READINGS))(typed, most)
