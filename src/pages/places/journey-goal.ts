import { cityOfPlace, positionOfPlace, type DirectoryPlace } from '@/domain/directory/directory-place'
import { asOpened, JOURNEY } from '../links'

/** A goal that may be further off than this is none: the middle of a county is nobody's door. */
const ROUGHEST_METRES = 5000

/** The planner with the stop nearest to a place as its goal, and its city, to which boats and coaches go where no stop is near; nothing where the place is known too roughly. */
export function journeyGoal(place: Pick<DirectoryPlace, 'position' | 'at'>): { page: string; isRough: boolean } | undefined {
  const { lat, lon, accuracyMetres } = positionOfPlace(place)
  if (accuracyMetres > ROUGHEST_METRES) return undefined
  return { page: asOpened(`${JOURNEY}?to=near:${lat.toFixed(3)},${lon.toFixed(3)},${cityOfPlace(place)}`), isRough: place.position === undefined }
}
