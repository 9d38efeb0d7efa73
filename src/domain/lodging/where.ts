/** Where somebody sleeps, and who: what decides whether the police must be told, and who tells them. */
import { optionOf, type Checker } from '../checker/checker'
import type { City } from '../region/place'
import { RIDERS, type Rider } from '../ride/means'

export const STAY_CITIES: readonly City[] = ['shenzhen', 'guangzhou', 'zhuhai', 'foshan', 'dongguan', 'zhongshan', 'huizhou', 'jiangmen', 'zhaoqing', 'hong-kong', 'macao']

/** `rented`: a flat under a lease of one's own; `dorm`: of a school. */
export const LODGINGS = ['hotel', 'friends', 'own', 'rented', 'dorm', 'ship'] as const
export type Lodging = (typeof LODGINGS)[number]

export type StayPlace = 'mainland' | 'hong-kong' | 'macao'
export const STAY_PLACES = ['mainland', 'hong-kong', 'macao'] as const

export interface Night {
  city: City
  who: Rider
  lodging: Lodging
}

export type StayQuestion = keyof Night

export const stayPlaceOf = (city: City): StayPlace => (city === 'hong-kong' || city === 'macao' ? city : 'mainland')

/** Asks for the city, the person and the bed, in this order. */
export const whereIsIt: Checker<StayQuestion, Night> = ({ city, who, lodging }) => {
  if (city === undefined) return { ask: { id: 'city', options: STAY_CITIES } }
  if (who === undefined) return { ask: { id: 'who', options: RIDERS } }
  if (lodging === undefined) return { ask: { id: 'lodging', options: LODGINGS } }
  return { result: { city: optionOf(STAY_CITIES, city)!, who: optionOf(RIDERS, who)!, lodging: optionOf(LODGINGS, lodging)! } }
}

/**
 * What a rule asks for.
 *
 * - `front-desk`: who runs the place registers the guest
 * - `register`: the guest or the host tells the police in time
 * - `licensed`: only a licensed hotel or guesthouse may take this guest
 * - `free-only`: only without payment, and by people known before
 * - `contract`: a lease that is declared to the tax office
 * - `not-meant`: the rule is for other people
 */
export const VERDICTS = ['front-desk', 'register', 'licensed', 'free-only', 'contract', 'not-meant'] as const

interface Meant {
  place: StayPlace
  who?: readonly Rider[]
  lodgings?: readonly Lodging[]
}

/** Whether a value that names a place, and perhaps people and beds, is meant for this night. */
export const isMeantFor = ({ place, who, lodgings }: Meant, night: Night): boolean =>
  place === stayPlaceOf(night.city) && (!who || who.includes(night.who)) && (!lodgings || lodgings.includes(night.lodging))
