/** What a person says of themselves when they ask whether they may work somewhere. */
import type { Place } from '../stay/movement'

export const WORKERS = ['mainland', 'hong-kong', 'macao', 'foreigner'] as const
/** Residents of the three places, and everybody else by their passport. */
export type Worker = (typeof WORKERS)[number]

/** Numbers are whole: years, but months since graduation and Hong Kong dollars of income in a year. */
export const NUMBERS = ['age', 'worked', 'graduated', 'income', 'criteria', 'points'] as const
export type NumberAsked = (typeof NUMBERS)[number]

/** Questions with a few answers, in the order in which they are shown. */
export const CHOICES = {
  work: ['science', 'professional', 'technical', 'other'],
  offer: ['yes', 'no'],
  employer: ['hong-kong', 'hengqin', 'listed', 'other'],
  degree: ['none', 'sub-degree', 'bachelor', 'master', 'doctor'],
  listed: ['yes', 'no'],
  campus: ['hong-kong', 'bay', 'elsewhere'],
  award: ['yes', 'no'],
  parent: ['yes', 'no'],
  lived: ['yes', 'no'],
  score: ['yes', 'no'],
} as const
export type ChoiceAsked = keyof typeof CHOICES
export type Asked = NumberAsked | ChoiceAsked

/** What is asked of a person, in this order; a count or a score is made on a page of its own. */
export const QUESTIONS = ['work', 'offer', 'employer', 'age', 'degree', 'listed', 'campus', 'graduated', 'worked', 'income', 'award', 'parent', 'lived'] as const satisfies readonly Asked[]
export type AskedOfPerson = (typeof QUESTIONS)[number]

export const isNumber = (asked: Asked): asked is NumberAsked => (NUMBERS as readonly string[]).includes(asked)

export type Profile = Partial<Record<Asked, string>>
export type { Place }
