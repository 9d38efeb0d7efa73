import type { Checker } from '../checker/checker'
import type { City } from '../region/place'

/** Residents of Hong Kong or Macao who live, work or study on the Mainland. */
export const INSURED = ['hong-kong', 'macao'] as const
export type Insured = (typeof INSURED)[number]

/** `child`: 10 or under; `pupil`: older, at a primary or secondary school; `older`: 65 or over. */
export const AGES = ['child', 'pupil', 'adult', 'older'] as const
export type Age = (typeof AGES)[number]

export const WORKS = ['employed', 'business', 'flexible', 'student', 'none'] as const
export type Work = (typeof WORKS)[number]

export const MAINLAND_CITIES = ['shenzhen', 'guangzhou', 'zhuhai', 'foshan', 'dongguan', 'zhongshan', 'huizhou', 'jiangmen', 'zhaoqing'] as const satisfies readonly City[]
export type MainlandCity = (typeof MAINLAND_CITIES)[number]

export type MedicalQuestion = 'who' | 'age' | 'work' | 'permit' | 'city'

export interface MedicalCase {
  who: Insured
  age: Age
  work: Work
  /** Holds a Mainland residence permit for residents of Hong Kong and Macao. Not asked where it decides nothing. */
  hasPermit?: boolean
  city: MainlandCity
}

/** Who works, has a business or is enrolled at a university joins through that; all others through where they live. */
const asksPermit = (work: Work): boolean => work === 'flexible' || work === 'none'

/** Asks until it is plain who would join what where. */
export const medicalCase: Checker<MedicalQuestion, MedicalCase> = ({ who, age, work, permit, city }) => {
  if (!who) return { ask: { id: 'who', options: INSURED } }
  if (!age) return { ask: { id: 'age', options: AGES } }
  const isYoung = age === 'child' || age === 'pupil'
  if (!isYoung && !work) return { ask: { id: 'work', options: age === 'older' ? WORKS.filter((one) => one !== 'student') : WORKS } }
  const does: Work = isYoung ? 'none' : (work as Work)
  if (asksPermit(does) && !permit) return { ask: { id: 'permit', options: ['yes', 'no'] } }
  if (!city) return { ask: { id: 'city', options: MAINLAND_CITIES } }
  return { result: { who: who as Insured, age: age as Age, work: does, ...(asksPermit(does) && { hasPermit: permit === 'yes' }), city: city as MainlandCity } }
}

/** What the law says of somebody who does such work. */
export interface CoverRule {
  scheme: 'employees' | 'residents'
  joins: 'must' | 'may'
  needsPermit: boolean
}

export type MedicalAnswer = 'employees-must' | 'employees-may' | 'residents-may' | 'no-permit'

/** Which scheme takes a person, if any. */
export function answerFor({ hasPermit }: MedicalCase, { scheme, joins, needsPermit }: CoverRule): MedicalAnswer {
  if (needsPermit && !hasPermit) return 'no-permit'
  if (scheme === 'residents') return 'residents-may'
  return joins === 'must' ? 'employees-must' : 'employees-may'
}

/** Residents pay by group. */
export const groupOf = ({ age, work }: MedicalCase): 'adult' | 'young' => (age === 'child' || age === 'pupil' || work === 'student' ? 'young' : 'adult')

/** Whether Macao pays part of the premium back: to its youngest, its pupils and its old, who live there with a permit and pay themselves. */
export const isSubsidised = ({ who, age, hasPermit }: MedicalCase, answer: MedicalAnswer, ages: readonly Age[]): boolean =>
  who === 'macao' && answer === 'residents-may' && hasPermit === true && ages.includes(age)
