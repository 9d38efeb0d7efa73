/** States of "Where do I get treated, and who pays?". */
import { OUTSIDE, QUESTIONS_FIRST, toMore, toolStates } from './state'

export const CARE_STATES = toolStates('health/care', [
  { state: 'first', shows: 'care.lead', main: toMore('#need-emergency') },
  { state: 'emergency', below: QUESTIONS_FIRST, answer: '#call-now', query: { need: 'emergency', city: 'hong-kong' }, shows: 'care.waits.title', main: OUTSIDE },
  { state: 'ways', below: QUESTIONS_FIRST, answer: '#answer', query: { need: 'doctor', city: 'shenzhen', who: 'hong-kong', cover: 'hk-voucher' }, shows: 'care.ways', main: toMore('#way-gd-shenzhen') },
  { state: 'not known', below: QUESTIONS_FIRST, answer: '#answer', query: { need: 'birth', city: 'hong-kong', who: 'foreigner', cover: 'none' }, shows: 'care.notes', main: OUTSIDE },
])
