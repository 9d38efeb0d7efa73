/** States of the tools of education. */
import { OUTSIDE, QUESTIONS_FIRST, toMore, toolStates, type PageState } from './state'

const LONGGANG = { city: 'shenzhen', at: 'sz-longgang', stage: 'primary', hukou: 'none', home: 'leased' }

export const EDUCATION_STATES: PageState[] = [
  ...toolStates('education/school', [
    { state: 'first', shows: 'school.lead', main: toMore('#child-hong-kong') },
    {
      state: 'ways',
      below: QUESTIONS_FIRST,
      query: { child: 'macao', city: 'guangzhou', stage: 'primary', wish: 'mainland', papers: 'residence', insured: 'no' },
      shows: 'fact.sources',
      main: toMore('#way-state-guangzhou'),
    },
    {
      state: 'way',
      answer: '#verdict-nearly',
      query: { child: 'hong-kong', city: 'shenzhen', stage: 'primary', wish: 'mainland', papers: 'home-return', home: 'leased', insured: 'yes', way: 'state-shenzhen' },
      shows: 'fact.sources',
      main: OUTSIDE,
    },
    { state: 'unknown', below: QUESTIONS_FIRST, query: { child: 'mainland', city: 'zhaoqing', stage: 'kindergarten', wish: 'any' }, shows: 'school.unknown', main: OUTSIDE },
  ]),
  ...toolStates('education/points', [
    { state: 'first', shows: 'points.lead', main: toMore('#city-guangzhou') },
    { state: 'result', below: QUESTIONS_FIRST, query: { ...LONGGANG, months: 'home.24~insured.36' }, shows: 'fact.sources', main: OUTSIDE },
    { state: 'capped', below: QUESTIONS_FIRST, query: { ...LONGGANG, months: 'home.240~insured.36', ticks: 'zone' }, shows: 'fact.sources', main: OUTSIDE },
    { state: 'unknown', below: QUESTIONS_FIRST, query: { city: 'shenzhen', at: 'other' }, shows: 'fact.sources', main: OUTSIDE },
  ], 'school-points'),
  ...toolStates('education/degree', [
    { state: 'first', shows: 'degree.lead', main: toMore('#from-hong-kong') },
    { state: 'body', below: QUESTIONS_FIRST, query: { from: 'hong-kong', to: 'mainland', use: 'work' }, shows: 'fact.sources', main: OUTSIDE },
    { state: 'unknown', below: QUESTIONS_FIRST, query: { from: 'abroad', to: 'hong-kong', use: 'study' }, shows: 'degree.unknown', main: OUTSIDE },
  ]),
]
