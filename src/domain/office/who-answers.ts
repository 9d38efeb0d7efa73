import { PLACES, type City, type PlaceId } from '../region/place'

export const isMainland = (city: City): boolean => city !== 'hong-kong' && city !== 'macao'

/** Who knows of the offices of a city, as a contact's id. */
export function whoKnows(city: City | undefined): string {
  if (!city || isMainland(city)) return 'mainland-immigration'
  return city === 'macao' ? 'macao-government' : 'hong-kong-immigration'
}

/** Who answers for an office that has no number of its own, as a contact's id. */
export const whoAnswers = ({ contact, at }: { contact?: string; at: PlaceId }): string => contact ?? whoKnows(PLACES[at].city)
