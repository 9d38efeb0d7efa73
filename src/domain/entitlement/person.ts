/** What an older person says of themselves when they ask what they are entitled to. */

export const OLDER_PEOPLE = ['hong-kong', 'macao', 'mainland'] as const
/** Residents of the three places, by where they are registered. */
export type OlderPerson = (typeof OLDER_PEOPLE)[number]

/** The nine cities; `guangdong` is the rest of the province. */
export const NINE_CITIES = ['guangzhou', 'shenzhen', 'zhuhai', 'foshan', 'huizhou', 'dongguan', 'zhongshan', 'jiangmen', 'zhaoqing'] as const

/**
 * Questions with a few answers. Limits are not in the answers but in the facts: `within` is at or under the limit, or at least
 * the days that are asked for. Nobody has to say what they have: `unsaid`.
 */
export const CHOICES = {
  place: ['hong-kong', 'macao', ...NINE_CITIES, 'guangdong'],
  resident: ['permanent', 'seven', 'fewer'],
  gets: ['none', 'gd', 'cssa', 'cssa-year', 'pcssa'],
  away: ['within', 'over'],
  means: ['within', 'over', 'unsaid'],
  disability: ['none', 'severe', 'constant', 'unsaid'],
  'hk-days': ['within', 'fewer'],
  care: ['waiting', 'not-yet', 'none'],
  lives: ['listed', 'other'],
  permit: ['yes', 'no'],
  paid: ['yes', 'no'],
  'macao-days': ['within', 'fewer'],
  'disability-benefit': ['yes', 'no'],
} as const
export type ChoiceAsked = keyof typeof CHOICES
export type Asked = 'age' | ChoiceAsked

/** In the order in which they are asked. */
export const QUESTIONS = ['age', 'place', 'resident', 'gets', 'away', 'means', 'disability', 'hk-days', 'care', 'lives', 'permit', 'paid', 'macao-days', 'disability-benefit'] as const satisfies readonly Asked[]

/** Answers; age is a whole number of years. */
export type Profile = Partial<Record<Asked, string>>

/** What follows from other answers and need not be asked: who lives in Hong Kong is there, who is in the Guangdong Scheme kept its rules when they joined. */
export function withImplied(profile: Profile): Profile {
  return {
    ...profile,
    ...(profile.place === 'hong-kong' && { 'hk-days': 'within' }),
    ...(profile.gets === 'gd' && { away: 'within' }),
  }
}
