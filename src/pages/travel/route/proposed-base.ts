/** Where one may sleep, until one says where: at home, or in the city of the first stop. */
import type { Region } from '@/catalog'
import { distanceMetres } from '@/domain/position/distance'
import type { Person } from '../../use-person'
import { cityOf } from '../city-of'
import { networkOf, placeNamed } from '../network'

/** The middle of the cities whose stations are known. */
const CENTRES: readonly (readonly [Region, string])[] = [
  ['hong-kong', 'mtr:tsim-sha-tsui'],
  ['macao', 'at:senado-square'],
  ['shenzhen', 'at:shenzhen-centre'],
  ['guangzhou', 'at:guangzhou-centre'],
  ['foshan', 'at:foshan-centre'],
  ['dongguan', 'at:dongguan-centre'],
]

/** Metres from a stop to the middle of a city; of some operators no position may be used, but the city is known. */
function metresTo([city, centre]: (typeof CENTRES)[number], stop: string): number {
  const [from, to] = [placeNamed(stop), placeNamed(centre)]
  if (from?.at && to?.at) return distanceMetres(from.at, to.at)
  const { stops, operators } = networkOf()
  return from?.stops.some((access) => cityOf(operators[stops[access.stop]!.operator]?.id ?? '') === city) ? 0 : Infinity
}

/** Id of a place that is no stop itself; nothing without stops. */
export function proposedBase(stops: readonly string[], who: Person | undefined): string | undefined {
  const [first] = stops
  if (first === undefined) return undefined
  const free = CENTRES.filter(([, id]) => !stops.includes(id))
  const home = free.find(([city]) => city === who)
  const [, nearest] = home ?? free.map((one) => [metresTo(one, first), one[1]] as const).sort(([one], [other]) => (one === other ? 0 : one - other))[0]!
  return nearest
}
