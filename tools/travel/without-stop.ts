/** Places of the directory near which the planner knows no stop: worked out here, for their page does not carry the network. */
import path from 'node:path'
import { positionOfPlace, type DirectoryPlace } from '../../src/domain/directory/directory-place'
import { unpackNetwork, type Pack } from '../../src/domain/journey/pack'
import { FAR_STOP, nearestPlaces, placesOf } from '../../src/domain/journey/places'
import { positionOf } from '../../src/facts/customs/control-points'
import { places } from '../../src/facts/directory/places'
import { landmarks } from '../../src/facts/travel/landmarks'
import { ROOT } from '../files'

const FILE = path.join(ROOT, 'src/pages/places/without-stop.gen.json')

/** Ids of places whose nearest stop, landmark or control point is too far off, by any position that they have had. */
export function withoutStop(pack: Pack, directory: Iterable<readonly [id: string, positions: readonly Pick<DirectoryPlace, 'position' | 'at'>[]]>): string[] {
  const goals = placesOf(unpackNetwork(pack), landmarks, (point) => positionOf(point)?.value)
  const isFar = (place: Pick<DirectoryPlace, 'position' | 'at'>) => !((nearestPlaces(goals, positionOfPlace(place), 1)[0]?.metres ?? Infinity) <= FAR_STOP)
  return [...directory].flatMap(([id, positions]) => (positions.some(isFar) ? [id] : [])).sort()
}

export function withoutStopFile(pack: Pack): { file: string; text: string } {
  const directory = Array.from(places, ([id, { series }]) => [id, series.map(({ value }) => value)] as const)
  return { file: FILE, text: `${JSON.stringify(withoutStop(pack, directory))}\n` }
}
