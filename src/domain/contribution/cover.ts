import type { Checker } from '../checker/checker'
import { recordOf } from '../record/record'
import type { City } from '../region/place'

/** The five kinds of social insurance (五险), in the order of a pay slip. */
export const INSURANCES = ['pension', 'medical', 'unemployment', 'injury', 'maternity'] as const
export type Insurance = (typeof INSURANCES)[number]

/** `business`: one's own, registered on the Mainland, without employees. `flexible`: work without an employer. */
export const WORKS = ['employed', 'business', 'flexible', 'none', 'student'] as const
export type Work = (typeof WORKS)[number]

export const HOMES = ['hong-kong', 'macao'] as const
export type Home = (typeof HOMES)[number]

export const WORK_CITIES = ['guangzhou', 'shenzhen', 'zhuhai', 'foshan', 'huizhou', 'dongguan', 'zhongshan', 'jiangmen', 'zhaoqing'] as const satisfies readonly City[]
export type WorkCity = (typeof WORK_CITIES)[number]

export const STANDINGS = ['must', 'may', 'no'] as const
export type Standing = (typeof STANDINGS)[number]

/** Which insurance people who work like this have, and under which scheme. */
export interface Cover extends Record<Insurance, Standing> {
  work: Work
  /** Employees' insurance costs a share of pay, residents' a fixed amount a year. */
  scheme: 'employees' | 'residents'
  /** Only with a residence permit for Hong Kong and Macao residents (港澳居民居住证). */
  needsPermit: boolean
}

export interface CoverFacts {
  coverOf: (work: Work) => Cover | undefined
  /** What one may be exempted from who stays insured at home. */
  exempted: readonly Insurance[]
}

export type CoverQuestion = 'who' | 'work' | 'permit' | 'city' | 'keeps'

export interface CoverResult {
  /** `no-permit`: might join with a residence permit. `unknown`: no rule was found. */
  kind: 'covered' | 'no-permit' | 'unknown'
  who: Home
  work: Work
  city: WorkCity
  cover?: Cover
  standings: Partial<Record<Insurance, Standing | 'exempt'>>
}

const YES_NO = ['yes', 'no'] as const

/**
 * Asks until it is plain which insurance a resident of Hong Kong or Macao has to, or may, join in a city.
 *
 * @see Interim Measures for Hong Kong, Macao and Taiwan residents to participate in social insurance (order 41 of 2019), in force since 2020-01-01
 */
export function whatApplies({ coverOf, exempted }: CoverFacts): Checker<CoverQuestion, CoverResult> {
  return ({ who, work, permit, city, keeps }) => {
    if (!who) return { ask: { id: 'who', options: HOMES } }
    if (!work) return { ask: { id: 'work', options: WORKS } }
    const cover = coverOf(work as Work)
    if (cover?.needsPermit && !permit) return { ask: { id: 'permit', options: YES_NO } }
    if (!city) return { ask: { id: 'city', options: WORK_CITIES } }
    const asked = { who: who as Home, work: work as Work, city: city as WorkCity }
    if (!cover) return { result: { kind: 'unknown', ...asked, standings: {} } }
    if (permit === 'no') return { result: { kind: 'no-permit', ...asked, cover, standings: {} } }
    // Only what one must join is worth an exemption.
    if (exempted.some((insurance) => cover[insurance] === 'must') && !keeps) return { ask: { id: 'keeps', options: YES_NO } }
    const standing = (insurance: Insurance) => (keeps === 'yes' && cover[insurance] === 'must' && exempted.includes(insurance) ? 'exempt' : cover[insurance])
    return { result: { kind: 'covered', ...asked, cover, standings: recordOf(INSURANCES.map((insurance) => [insurance, standing(insurance)])) } }
  }
}
