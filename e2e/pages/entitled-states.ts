/** States of "am I entitled?". */
import { OUTSIDE, QUESTIONS_FIRST, toMore, toolStates } from './state'

const MOTHER = { who: 'hong-kong', age: '70', place: 'zhongshan', resident: 'permanent', gets: 'none', away: 'within' }

export const ENTITLED_STATES = toolStates('elderly-care/entitled', [
  { state: 'first', shows: 'ent.lead', main: toMore('#who-hong-kong') },
  { state: 'asked', below: QUESTIONS_FIRST, query: MOTHER, shows: 'ent.group.yes', main: toMore('#means-within') },
  { state: 'answered', below: QUESTIONS_FIRST, query: { ...MOTHER, means: 'within', disability: 'none', care: 'not-yet', permit: 'no' }, shows: 'ent.group.unknown', main: toMore('#scheme-oala-gd') },
  { state: 'scheme', answer: '#verdict-yes', query: { ...MOTHER, means: 'within', scheme: 'oala-gd' }, shows: 'fact.sources', main: OUTSIDE },
  { state: 'unknown', answer: '#verdict-unknown', query: { ...MOTHER, scheme: 'transit-other' }, shows: 'fact.sources', main: OUTSIDE },
])
