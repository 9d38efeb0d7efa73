import type { Wanted } from '@/domain/directory/wanted'
import { DISTRICT_IDS, type DistrictId } from '@/domain/region/district'
import { SKETCH_PLACES } from '@/domain/region/bay-sketch'
import type { City } from '@/domain/region/place'
import type { Feature, PlaceKind } from '@/facts/directory/places'
import type { Answers } from '@/domain/checker/checker'
import { isFeature, isKind } from './kinds'

/** What the address of the list holds: what is looked for, from where, and what was marked to compare. */
export const LIST_IDS = ['kind', 'city', 'feature', 'text', 'from', 'ids', 'view'] as const
export type ListId = (typeof LIST_IDS)[number]

export const CITIES = Object.keys(SKETCH_PLACES) as City[]
const isCity = (text: string | undefined): text is City => CITIES.some((city) => city === text)
const isDistrict = (text: string | undefined): text is DistrictId => DISTRICT_IDS.some((id) => id === text)

export interface Asked extends Wanted {
  kind?: PlaceKind
  city?: City
  features: Feature[]
  text: string
  from?: DistrictId
}

/** Reads an address; what it names and is not there counts for nothing. */
export function readAsked({ kind, city, feature = '', text = '', from }: Answers<ListId>): Asked {
  return {
    ...(isKind(kind) && { kind }),
    ...(isCity(city) && { city }),
    features: [...new Set(feature.split(','))].filter(isFeature),
    text,
    ...(isDistrict(from) && { from }),
  }
}

/** How many things narrow the list down, besides the kind. */
export const countOfFilters = ({ city, features, text, from }: Asked): number => [city, from, text.trim()].filter(Boolean).length + features.length
