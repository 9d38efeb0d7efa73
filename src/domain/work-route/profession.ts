/** Professions that need a licence, and where that of one place counts in another. */
import type { Place } from './profile'

export const PROFESSIONS = [
  'doctor', 'dentist', 'chinese-medicine', 'nurse', 'pharmacist', 'therapist', 'lawyer', 'architect', 'engineer', 'surveyor', 'planner', 'safety-officer', 'accountant', 'tax-adviser', 'tour-guide', 'teacher', 'social-worker',
] as const
export type Profession = (typeof PROFESSIONS)[number]

/** From the smallest to the largest: two zones, the nine cities, the province, and the two others. */
export const PRACTICE_PLACES = ['qianhai', 'hengqin', 'nine-cities', 'guangdong', 'hong-kong', 'macao'] as const
export type PracticePlace = (typeof PRACTICE_PLACES)[number]

/** From the easiest on: putting oneself on a register, a short training, an examination. */
export const PRACTICE_WAYS = ['filing', 'training', 'exam'] as const
export type PracticeWay = (typeof PRACTICE_WAYS)[number]

export interface Recognised {
  professions: readonly Profession[]
  from: readonly Place[]
  where: PracticePlace
  way: PracticeWay
  until?: string
}

/** All that is known for a profession and where one is qualified: the easiest way first, and then where most can be done with it. */
export function recognisedFor<One extends Recognised>(all: readonly One[], profession: Profession, from: Place): One[] {
  return all
    .filter((one) => one.professions.includes(profession) && one.from.includes(from))
    .sort((one, other) => PRACTICE_WAYS.indexOf(one.way) - PRACTICE_WAYS.indexOf(other.way) || PRACTICE_PLACES.indexOf(other.where) - PRACTICE_PLACES.indexOf(one.where))
}
