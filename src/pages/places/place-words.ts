import { DISTRICTS, DISTRICT_IDS, type DistrictId } from '@/domain/region/district'
import type { SayPlaces } from './locales'

/** Cities without districts: their one id is the whole of it. */
const isWhole = (at: DistrictId): boolean => DISTRICT_IDS.filter((id) => DISTRICTS[id].city === DISTRICTS[at].city).length === 1

/** A district with its city before it: `Shenzhen · Luohu`; a city without districts by its own name. */
export const districtInWords = (at: DistrictId, t: SayPlaces): string => {
  const city = t(`region.${DISTRICTS[at].city}`)
  return isWhole(at) ? city : `${city}\u00a0· ${t(`places.at.${at}`)}`
}
