import { PLACES, type PlaceId } from '@/domain/region/place'
import type { I18n } from './i18n'

/** A part of a city with the city before it: `Shenzhen Luohu`. */
export const placeInWords = (place: PlaceId, t: I18n['t']): string => `${t(`region.${PLACES[place].city}`)}\u00a0· ${t(`offices.at.${place}`)}`
