import { PLACES, type PlaceId } from '@/domain/region/place'
import type { SayOffices } from './locales'

/** A part of a city with the city before it: `Shenzhen Luohu`. */
export const placeInWords = (place: PlaceId, t: SayOffices): string => `${t(`region.${PLACES[place].city}`)}\u00a0· ${t(`offices.at.${place}`)}`
