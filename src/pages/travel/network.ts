/** The network and its places: made once, when first asked for. */
import { cityWords, pointCityWords } from '@/domain/journey/city-words'
import { placesOf, type Place } from '@/domain/journey/places'
import { makePlaceSearch } from '@/domain/journey/place-search'
import type { Network } from '@/domain/journey/network'
import { unpackNetwork, type Pack } from '@/domain/journey/pack'
import { pointSides } from '@/domain/journey/point-sides'
import { positionOf } from '@/facts/customs/control-points'
import { landmarks } from '@/facts/travel/landmarks'
import { cityOf } from './city-of'
import pack from './network.gen.json'
import { PLACE_WORDS } from './place-words'
import { READINGS } from './readings.gen'

let network: Network | undefined
let places: Map<string, Place> | undefined
/** Stations under the ids of all of their stops. */
let stations: Map<string, Place> | undefined
/** Either side of each control point. */
let sides: Map<string, Place> | undefined
let search: ReturnType<typeof makePlaceSearch> | undefined

export const networkOf = (): Network => (network ??= unpackNetwork(pack as unknown as Pack))

/** All places by their ids. */
export const placesById = (): ReadonlyMap<string, Place> =>
  (places ??= new Map(
    placesOf(networkOf(), landmarks, (point) => positionOf(point)?.value).map((place) => [place.id, { ...place, words: [...place.words, ...(PLACE_WORDS[place.id] ?? [])] }]),
  ))

/** What people say with the name of a place for the city that it is in. */
function citiesOf({ stops }: Place): string[] {
  const network = networkOf()
  return stops.flatMap(({ stop }) => {
    const { point, operator } = network.stops[stop]!
    return point ? pointCityWords(point) : cityWords(cityOf(network.operators[operator]!.id))
  })
}

/** The place of an id: its own, that of one of its stops, or one side of a control point. */
export function placeNamed(id: string): Place | undefined {
  const found = placesById().get(id)
  if (found) return found
  const { stops } = networkOf()
  sides ??= new Map([...placesById().values()].flatMap((place) => pointSides(networkOf(), place).map(({ place: side }) => [side.id, side] as const)))
  stations ??= new Map([...placesById().values()].flatMap((place) => (place.kind === 'station' ? place.stops.map(({ stop }) => [stops[stop]!.id, place] as const) : [])))
  return stations.get(id) ?? sides.get(id)
}

export const searchPlaces = (typed: string, most: number): Place[] => (search ??= makePlaceSearch([...placesById().values()], READINGS, citiesOf))(typed, most)
