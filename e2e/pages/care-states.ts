/** States of "Where do I get treated, and who pays?". */
import { OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const CARE = 'health/care'
const ROUTE = 'pages/health/care/index'

const STATES: PageState[] = [
  { page: 'care', state: 'first', route: ROUTE, shows: says('care.lead', CARE), main: { control: '#need-emergency', leads: 'to more' } },
  {
    page: 'care',
    state: 'emergency',
    below: QUESTIONS_FIRST,
    answer: '#call-now',
    route: ROUTE,
    query: { need: 'emergency', city: 'hong-kong' },
    shows: says('care.waits.title', CARE),
    main: OUTSIDE,
  },
  {
    page: 'care',
    state: 'ways',
    below: QUESTIONS_FIRST,
    answer: '#answer',
    route: ROUTE,
    query: { need: 'doctor', city: 'shenzhen', who: 'hong-kong', cover: 'hk-voucher' },
    shows: says('care.ways', CARE),
    main: { control: '#way-gd-shenzhen', leads: 'to more' },
  },
  {
    page: 'care',
    state: 'not known',
    below: QUESTIONS_FIRST,
    answer: '#answer',
    route: ROUTE,
    query: { need: 'birth', city: 'hong-kong', who: 'foreigner', cover: 'none' },
    shows: says('care.notes', CARE),
    main: OUTSIDE,
  },
]

/** The tool answers; what one presses next stands below what one reads. */
export const CARE_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
