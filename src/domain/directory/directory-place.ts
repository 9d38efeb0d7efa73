import type { LocalText } from '../locale/locale'
import { isMainland } from '../office/who-answers'
import type { RoughPosition } from '../position/distance'
import { DISTRICTS, type DistrictId } from '../region/district'
import type { City } from '../region/place'

/** As much of a place of the directory as one needs to find it. */
export interface DirectoryPlace {
  name: LocalText
  kinds: readonly string[]
  at: DistrictId
  address?: LocalText | 'unknown'
  runBy?: LocalText
  position?: RoughPosition
  /** What it is known to have; what is not named is not known. */
  features?: readonly string[]
}

export const cityOfPlace = ({ at }: Pick<DirectoryPlace, 'at'>): City => DISTRICTS[at].city

/** Script that a taxi driver there reads: Simplified on the Mainland, Traditional in Hong Kong and Macao. */
export const driverScriptAt = (place: Pick<DirectoryPlace, 'at'>): 'zh-Hans' | 'zh-Hant' => (isMainland(cityOfPlace(place)) ? 'zh-Hans' : 'zh-Hant')

/** Where a place is, no better than known: the middle of its district where no position is. */
export const positionOfPlace = ({ position, at }: Pick<DirectoryPlace, 'position' | 'at'>): RoughPosition => position ?? DISTRICTS[at]
