/** States of the tools of education. */
import { OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const SCHOOL = 'education/school'
const POINTS = 'education/points'
const DEGREE = 'education/degree'
const ROUTE = (tool: string) => `pages/${tool}/index`
const LONGGANG = { city: 'shenzhen', at: 'sz-longgang', stage: 'primary', hukou: 'none', home: 'leased' }

const STATES: PageState[] = [
  { page: 'school', state: 'first', route: ROUTE(SCHOOL), shows: says('school.lead', SCHOOL), main: { control: '#child-hong-kong', leads: 'to more' } },
  { page: 'school', state: 'ways', below: QUESTIONS_FIRST, route: ROUTE(SCHOOL), query: { child: 'macao', city: 'guangzhou', stage: 'primary', wish: 'mainland', papers: 'residence', insured: 'no' }, shows: says('fact.sources'), main: { control: '#way-state-guangzhou', leads: 'to more' } },
  { page: 'school', state: 'way', answer: '#verdict-nearly', route: ROUTE(SCHOOL), query: { child: 'hong-kong', city: 'shenzhen', stage: 'primary', wish: 'mainland', papers: 'home-return', home: 'leased', insured: 'yes', way: 'state-shenzhen' }, shows: says('fact.sources'), main: OUTSIDE },
  { page: 'school', state: 'unknown', below: QUESTIONS_FIRST, route: ROUTE(SCHOOL), query: { child: 'mainland', city: 'zhaoqing', stage: 'kindergarten', wish: 'any' }, shows: says('school.unknown', SCHOOL), main: OUTSIDE },
  { page: 'school-points', state: 'first', route: ROUTE(POINTS), shows: says('points.lead', POINTS), main: { control: '#city-guangzhou', leads: 'to more' } },
  { page: 'school-points', state: 'result', below: QUESTIONS_FIRST, route: ROUTE(POINTS), query: { ...LONGGANG, months: 'home.24~insured.36' }, shows: says('fact.sources'), main: OUTSIDE },
  { page: 'school-points', state: 'capped', below: QUESTIONS_FIRST, route: ROUTE(POINTS), query: { ...LONGGANG, months: 'home.240~insured.36', ticks: 'zone' }, shows: says('fact.sources'), main: OUTSIDE },
  { page: 'school-points', state: 'unknown', below: QUESTIONS_FIRST, route: ROUTE(POINTS), query: { city: 'shenzhen', at: 'other' }, shows: says('fact.sources'), main: OUTSIDE },
  { page: 'degree', state: 'first', route: ROUTE(DEGREE), shows: says('degree.lead', DEGREE), main: { control: '#from-hong-kong', leads: 'to more' } },
  { page: 'degree', state: 'body', below: QUESTIONS_FIRST, route: ROUTE(DEGREE), query: { from: 'hong-kong', to: 'mainland', use: 'work' }, shows: says('fact.sources'), main: OUTSIDE },
  { page: 'degree', state: 'unknown', below: QUESTIONS_FIRST, route: ROUTE(DEGREE), query: { from: 'abroad', to: 'hong-kong', use: 'study' }, shows: says('degree.unknown', DEGREE), main: OUTSIDE },
]

/** The tools answer; what one presses next stands below what one reads. */
export const EDUCATION_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
