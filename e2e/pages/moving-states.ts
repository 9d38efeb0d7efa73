/** States of moving money. */
import { OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const MOVING = 'payment-guides/moving'
const ROUTE = 'pages/payment-guides/moving/index'
const LIVING = { who: 'hong-kong', route: 'hong-kong_mainland', purpose: 'living' }

const STATES: PageState[] = [
  { page: 'moving', state: 'first', route: ROUTE, shows: says('moving.lead', MOVING), main: { control: '#who-mainland', leads: 'to more' } },
  { page: 'moving', state: 'ways', below: QUESTIONS_FIRST, route: ROUTE, query: LIVING, shows: says('moving.others', MOVING), main: OUTSIDE },
  { page: 'moving', state: 'schedule', below: QUESTIONS_FIRST, route: ROUTE, query: { ...LIVING, amount: '500000', currency: 'HKD', way: 'payment-connect-north' }, shows: says('moving.plan', MOVING), main: OUTSIDE },
  { page: 'moving', state: 'wrong', below: QUESTIONS_FIRST, route: ROUTE, query: { ...LIVING, amount: 'x' }, shows: says('moving.amount.wrong', MOVING), main: OUTSIDE },
  { page: 'moving', state: 'cash', below: QUESTIONS_FIRST, route: ROUTE, query: { ...LIVING, way: 'cash' }, shows: says('moving.cash.carry', MOVING), main: OUTSIDE },
  { page: 'moving', state: 'none', below: QUESTIONS_FIRST, route: ROUTE, query: { who: 'mainland', route: 'mainland_hong-kong', purpose: 'home' }, shows: says('moving.closed', MOVING), main: OUTSIDE },
]

/** The tool answers; what one presses next stands below what one reads. */
export const MOVING_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
