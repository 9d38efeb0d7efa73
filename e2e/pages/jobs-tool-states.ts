/** States of what one keeps of a pay. */
import { CHOICE, OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const TAKE_HOME = 'jobs/take-home'
const ROUTE = 'pages/jobs/take-home/index'
const page = 'take-home'

const STATES: PageState[] = [
  { page, state: 'first', route: ROUTE, shows: says('keep.lead', TAKE_HOME), main: CHOICE },
  {
    page,
    state: 'result',
    answer: '#compare',
    below: QUESTIONS_FIRST,
    route: ROUTE,
    query: { pay: '15000', currency: 'CNY', bonus: '30000', who: 'macao', place: 'zhuhai' },
    shows: says('keep.estimate', TAKE_HOME),
    main: OUTSIDE,
  },
  {
    page,
    state: 'filled',
    answer: '#compare',
    below: QUESTIONS_FIRST,
    route: ROUTE,
    query: { pay: '60000', currency: 'HKD', bonus: '60000', who: 'hong-kong', place: 'shenzhen', year: '2025', family: 'married', children: '2', parents: '1', home: 'rent', stay: 'long', work: '5' },
    shows: says('keep.moreTitle', TAKE_HOME),
    main: OUTSIDE,
  },
  {
    page,
    state: 'unknown',
    answer: '#ask-here',
    below: QUESTIONS_FIRST,
    route: ROUTE,
    query: { pay: '30000', currency: 'MOP', who: 'macao', place: 'zhuhai', employer: 'home' },
    shows: says('keep.none.arrangement-unknown', TAKE_HOME),
    main: { control: '[role="main"] a[href^="tel:"]', leads: 'outside' },
  },
]

/** The tool answers; what one presses next stands below what one reads. */
export const JOBS_TOOL_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
