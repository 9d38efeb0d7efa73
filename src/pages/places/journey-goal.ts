import { cityOfPlace, positionOfPlace, type DirectoryPlace } from '@/domain/directory/directory-place'
import { asOpened, JOURNEY } from '../links'

/**
 * The planner with the stop nearest to a place as its goal, and its city, to which boats and coaches go where no stop is near. Where only the
 * district is known the goal is its middle: the page says so, for the door may be far from it.
 */
export function journeyGoal(place: Pick<DirectoryPlace, 'position' | 'at'>): { page: string; isRough: boolean } {
  const { lat, lon } = positionOfPlace(place)
  return { page: asOpened(`${JOURNEY}?to=near:${lat.toFixed(3)},${lon.toFixed(3)},${cityOfPlace(place)}`), isRough: place.position === undefined }
}
