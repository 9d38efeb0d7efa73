/** States of social insurance. */
import { OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const INSURANCE = 'jobs-guides/social-insurance'
const route = 'pages/jobs-guides/social-insurance/index'
const page = 'social-insurance'

const STATES: PageState[] = [
  { page, state: 'first', route, shows: says('insurance.lead', INSURANCE), main: { control: '#who-hong-kong', leads: 'to more' } },
  {
    page,
    state: 'cost',
    below: QUESTIONS_FIRST,
    route,
    query: { who: 'macao', work: 'employed', city: 'shenzhen', keeps: 'no', pay: '15000', year: '2034' },
    shows: says('insurance.picture', INSURANCE),
    main: OUTSIDE,
  },
  {
    page,
    state: 'wrong-pay',
    below: QUESTIONS_FIRST,
    route,
    query: { who: 'hong-kong', work: 'employed', city: 'guangzhou', keeps: 'yes', pay: 'abc' },
    shows: says('insurance.payWrong', INSURANCE),
    main: OUTSIDE,
  },
  {
    page,
    state: 'missing',
    below: QUESTIONS_FIRST,
    route,
    query: { who: 'macao', work: 'employed', city: 'zhuhai', keeps: 'no', pay: '15000' },
    shows: says('insurance.onlyKnown', INSURANCE),
    main: OUTSIDE,
  },
  { page, state: 'no-permit', below: QUESTIONS_FIRST, route, query: { who: 'hong-kong', work: 'flexible', permit: 'no', city: 'foshan' }, shows: says('insurance.is.no-permit', INSURANCE), main: OUTSIDE },
]

/** The tool answers; what one presses next stands below what one reads. */
export const JOBS_GUIDE_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
