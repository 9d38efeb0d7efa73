/** States of "am I entitled?". */
import { OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const TOOL = 'elderly-care/entitled'
const ROUTE = 'pages/elderly-care/entitled/index'
const MOTHER = { who: 'hong-kong', age: '70', place: 'zhongshan', resident: 'permanent', gets: 'none', away: 'within' }

const STATES: PageState[] = [
  { page: 'entitled', state: 'first', route: ROUTE, shows: says('ent.lead', TOOL), main: { control: '#who-hong-kong', leads: 'to more' } },
  { page: 'entitled', state: 'asked', below: QUESTIONS_FIRST, route: ROUTE, query: MOTHER, shows: says('ent.group.yes', TOOL), main: { control: '#means-within', leads: 'to more' } },
  { page: 'entitled', state: 'answered', below: QUESTIONS_FIRST, route: ROUTE, query: { ...MOTHER, means: 'within', disability: 'none', care: 'not-yet', permit: 'no' }, shows: says('ent.group.unknown', TOOL), main: { control: '#scheme-oala-gd', leads: 'to more' } },
  { page: 'entitled', state: 'scheme', answer: '#verdict-yes', route: ROUTE, query: { ...MOTHER, means: 'within', scheme: 'oala-gd' }, shows: says('fact.sources'), main: OUTSIDE },
  { page: 'entitled', state: 'unknown', answer: '#verdict-unknown', route: ROUTE, query: { ...MOTHER, scheme: 'transit-other' }, shows: says('fact.sources'), main: OUTSIDE },
]

/** The tool answers; what one presses next stands below what one reads. */
export const ENTITLED_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
