/** States of social insurance. */
import { OUTSIDE, QUESTIONS_FIRST, toMore, toolStates } from './state'

export const JOBS_GUIDE_STATES = toolStates('jobs-guides/social-insurance', [
  { state: 'first', shows: 'insurance.lead', main: toMore('#who-hong-kong') },
  { state: 'cost', below: QUESTIONS_FIRST, query: { who: 'macao', work: 'employed', city: 'shenzhen', keeps: 'no', pay: '15000', year: '2034' }, shows: 'insurance.picture', main: OUTSIDE },
  { state: 'wrong-pay', below: QUESTIONS_FIRST, query: { who: 'hong-kong', work: 'employed', city: 'guangzhou', keeps: 'yes', pay: 'abc' }, shows: 'insurance.payWrong', main: OUTSIDE },
  { state: 'missing', below: QUESTIONS_FIRST, query: { who: 'macao', work: 'employed', city: 'zhuhai', keeps: 'no', pay: '15000' }, shows: 'insurance.onlyKnown', main: OUTSIDE },
  { state: 'no-permit', below: QUESTIONS_FIRST, query: { who: 'hong-kong', work: 'flexible', permit: 'no', city: 'foshan' }, shows: 'insurance.is.no-permit', main: OUTSIDE },
])
