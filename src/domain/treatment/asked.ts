import type { Checker } from '../checker/checker'
import type { City } from '../region/place'
import { CITIES, RIDERS, type Rider } from '../ride/means'

/** What a person needs; the last two are not treatment, but decide it. */
export const NEEDS = ['emergency', 'doctor', 'specialist', 'dentist', 'chinese-medicine', 'medicine', 'check-up', 'birth', 'records', 'transfer'] as const
export type Need = (typeof NEEDS)[number]

/** What may pay: health care vouchers (醫療券), a follow-up booked at Hong Kong's Hospital Authority, a Mainland city's basic medical insurance, one's own insurance. */
export const COVERS = ['hk-voucher', 'ha-follow-up', 'macao-voucher', 'city-insurance', 'private', 'none'] as const
export type Cover = (typeof COVERS)[number]

/** Places with a health system of their own. */
export const SIDES = ['hong-kong', 'macao', 'guangdong'] as const
export type Side = (typeof SIDES)[number]

export const sideOf = (city: City): Side => (city === 'hong-kong' || city === 'macao' ? city : 'guangdong')

export type CareQuestion = 'city' | 'need' | 'who' | 'cover'

export interface CareCase {
  city: City
  need: Need
  /** Nobody in an emergency is asked who they are. */
  who?: Rider
  cover: Cover
}

/** Where it decides nothing who pays. */
const UNPAID: readonly Need[] = ['emergency', 'records', 'transfer']

/** Follow-ups in Shenzhen are for what a clinic does. */
const FOLLOWED_UP: readonly Need[] = ['doctor', 'specialist', 'medicine']

/** Vouchers pay outpatients, never a birth; Macao's pay no specialist. */
const PAID_BY_VOUCHER: Record<'hk-voucher' | 'macao-voucher', readonly Need[]> = {
  'hk-voucher': ['doctor', 'specialist', 'dentist', 'chinese-medicine', 'check-up', 'medicine'],
  'macao-voucher': ['doctor', 'dentist', 'chinese-medicine', 'check-up'],
}

/** What such a person may have that could pay for that in that city; always nothing at all as well. */
export function coversFor(who: Rider, city: City, need: Need): Cover[] {
  if (UNPAID.includes(need)) return ['none']
  const isMainland = sideOf(city) === 'guangdong'
  const can: Record<Cover, boolean> = {
    'hk-voucher': who === 'hong-kong' && city !== 'macao' && PAID_BY_VOUCHER['hk-voucher'].includes(need),
    'ha-follow-up': who === 'hong-kong' && isMainland && FOLLOWED_UP.includes(need),
    'macao-voucher': who === 'macao' && (city === 'macao' || city === 'zhuhai') && PAID_BY_VOUCHER['macao-voucher'].includes(need),
    'city-insurance': isMainland,
    private: true,
    none: true,
  }
  return COVERS.filter((cover) => can[cover])
}

/** Asks until it is plain where to go: two answers in an emergency, else as many as decide. */
export const whereToGo: Checker<CareQuestion, CareCase> = ({ city, need, who, cover }) => {
  if (!need) return { ask: { id: 'need', options: NEEDS } }
  if (!city) return { ask: { id: 'city', options: CITIES } }
  const asked = { city: city as City, need: need as Need }
  if (need === 'emergency') return { result: { ...asked, cover: 'none' } }
  if (!who) return { ask: { id: 'who', options: RIDERS } }
  const covers = coversFor(who as Rider, asked.city, asked.need)
  if (covers.length === 1) return { result: { ...asked, who: who as Rider, cover: covers[0]! } }
  if (!cover) return { ask: { id: 'cover', options: covers } }
  return { result: { ...asked, who: who as Rider, cover: cover as Cover } }
}
