/** States of "How do I pay here?". */
import { OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const PAY = 'payment-guides/pay'
const ROUTE = 'pages/payment-guides/pay/index'

const STATES: PageState[] = [
  { page: 'pay', state: 'first', route: ROUTE, shows: says('pay.lead', PAY), main: { control: '#who-mainland', leads: 'to more' } },
  {
    page: 'pay',
    state: 'works',
    below: QUESTIONS_FIRST,
    answer: '#have-ways',
    route: ROUTE,
    query: { who: 'foreigner', city: 'shenzhen', what: 'shop', have: 'card' },
    shows: says('pay.wrong', PAY),
    main: { control: '#way-wechat-card', leads: 'to more' },
  },
  {
    page: 'pay',
    state: 'have',
    below: QUESTIONS_FIRST,
    answer: '#mine',
    route: ROUTE,
    query: { who: 'foreigner', city: 'shenzhen', what: 'shop', have: 'card' },
    opener: 'have-open',
    shows: says('pay.have', PAY),
    main: { control: '#have-cash', leads: 'to more' },
  },
  {
    page: 'pay',
    state: 'ride',
    below: QUESTIONS_FIRST,
    answer: '#have-ways',
    route: ROUTE,
    query: { who: 'hong-kong', city: 'guangzhou', what: 'metro', have: 'ahk.oct.cash' },
    shows: says('pay.rideCodes.note', PAY),
    main: { control: '#ride-codes', leads: 'to a page' },
  },
  {
    page: 'pay',
    state: 'nothing',
    below: QUESTIONS_FIRST,
    answer: '#get-ways',
    route: ROUTE,
    query: { who: 'foreigner', city: 'shenzhen', what: 'shop', have: 'none' },
    shows: says('pay.couldGet', PAY),
    main: { control: '#way-alipay', leads: 'to more' },
  },
  {
    page: 'pay',
    state: 'unknown',
    below: QUESTIONS_FIRST,
    answer: '#not-known',
    route: ROUTE,
    query: { who: 'foreigner', city: 'macao', what: 'market', have: 'card' },
    shows: says('fact.sources'),
    main: OUTSIDE,
  },
]

/** The tool answers; what one presses next stands below what one reads. */
export const PAY_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
