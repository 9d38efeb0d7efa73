/** States of what living there would cost: answered at once, with own figures, not known, and for somebody from Macao. */
import { CHOICE, OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const COST = 'elderly-care/cost'
const ROUTE = 'pages/elderly-care/cost/index'
const page = 'elderly-cost'

const STATES: PageState[] = [
  { page, state: 'first', answer: '#saving', route: ROUTE, shows: says('cost.note.scheme', COST), main: OUTSIDE },
  {
    page,
    state: 'filled',
    answer: '#saving',
    route: ROUTE,
    query: { who: 'hong-kong', city: 'zhongshan', there: 'home', 'there-place': '4000', 'there-medicines': '600', here: 'rent', helper: 'yes', 'here-place': '9000', 'here-food': '3000', gets: 'old-age-living' },
    shows: says('cost.note.allowance', COST),
    main: OUTSIDE,
  },
  { page, state: 'range', answer: '#saving', route: ROUTE, query: { who: 'hong-kong', there: 'home', here: 'private' }, shows: says('cost.note.cssa', COST), main: OUTSIDE },
  { page, state: 'unknown', answer: '#unknown-there', below: QUESTIONS_FIRST, route: ROUTE, query: { who: 'macao', city: 'zhongshan' }, shows: says('cost.hint.unknown', COST), main: CHOICE },
]

/** The tool answers; what one presses next stands below what one reads. */
export const ELDERLY_COST_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
