/** The network and its places: made once, when first asked for. */
import { GOING_CITIES } from '@/domain/going/going'
import { cityNamed, cityWords, pointCityWords } from '@/domain/journey/city-words'
import { nearestPlaces, placesOf, type Place } from '@/domain/journey/places'
import { makePlaceSearch } from '@/domain/journey/place-search'
import type { Network } from '@/domain/journey/network'
import { unpackNetwork, type Pack } from '@/domain/journey/pack'
import { pointSides } from '@/domain/journey/point-sides'
import type { City } from '@/domain/region/place'
import { positionOf } from '@/facts/customs/control-points'
import { landmarks } from '@/facts/travel/landmarks'
import { cityOf } from './city-of'
import { CITY_PLACES, type CityReason } from './city-places'
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

type GoingCity = (typeof GOING_CITIES)[number]

/** `near:22.541,114.057,shenzhen`: a position somewhere else in the app, in degrees of WGS-84, and the city it is in where that is known. */
const NEAR = /^near:(2[1-5]\.\d{1,4}),(11[1-6]\.\d{1,4})(?:,([a-z-]+))?$/

/** The stop, landmark or control point nearest to the position that an id names, how far it is in a straight line, and the position's city if boats or coaches are known to go there; nothing for other ids. */
export function placeNear(id: string): { place: Place; metres: number; city: GoingCity | undefined } | undefined {
  const [, lat, lon, named] = NEAR.exec(id) ?? []
  const [nearest] = lat && lon ? nearestPlaces([...placesById().values()], { lat: Number(lat), lon: Number(lon) }, 1) : []
  return nearest && { ...nearest, city: GOING_CITIES.find((city) => city === named) }
}

/** A city that is named alone, and the places in it that may be meant. */
export interface CityChoice {
  city: City
  places: readonly { place: Place; why: CityReason }[]
}

/** What may be meant where a city alone is typed, or stands in an address; nothing for other texts. */
export function cityChoice(text: string): CityChoice | undefined {
  const city = cityNamed(text)
  return city && { city, places: CITY_PLACES[city].map(([id, why]) => ({ place: placesById().get(id)!, why })) }
}

/** The place of an id: its own, that of one of its stops, one side of a control point, what is nearest to a position, or what is taken for a city. */
export function placeNamed(id: string): Place | undefined {
  const found = placesById().get(id)
  if (found) return found
  const { stops } = networkOf()
  sides ??= new Map([...placesById().values()].flatMap((place) => pointSides(networkOf(), place).map(({ place: side }) => [side.id, side] as const)))
  stations ??= new Map([...placesById().values()].flatMap((place) => (place.kind === 'station' ? place.stops.map(({ stop }) => [stops[stop]!.id, place] as const) : [])))
  return stations.get(id) ?? sides.get(id) ?? placeNear(id)?.place ?? cityChoice(id)?.places[0]?.place
}

/** Places by what was typed, the likeliest first; a city alone means its main places. */
export function searchPlaces(typed: string, most: number): Place[] {
  const main = cityChoice(typed)?.places.map(({ place }) => place) ?? []
  const found = (search ??= makePlaceSearch([...placesById().values()], READINGS, citiesOf))(typed, most)
  return [...new Set([...main, ...found])].slice(0, most)
}
