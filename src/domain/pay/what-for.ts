import type { Checker } from '../checker/checker'
import type { City } from '../region/place'
import { CITIES, RIDERS, type Rider } from '../ride/means'
import { purposesIn, type Purpose } from './means'

export type PayQuestion = 'who' | 'city' | 'what'

export interface PayCase {
  who: Rider
  city: City
  what: Purpose
}

/** Asks until it is plain who pays where for what. */
export const whatFor: Checker<PayQuestion, PayCase> = ({ who, city, what }) => {
  if (!who) return { ask: { id: 'who', options: RIDERS } }
  if (!city) return { ask: { id: 'city', options: CITIES } }
  const purposes = purposesIn(city as City)
  if (!what) return { ask: { id: 'what', options: purposes } }
  return { result: { who: who as Rider, city: city as City, what: what as Purpose } }
}
