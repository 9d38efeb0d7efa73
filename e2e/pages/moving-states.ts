/** States of moving money. */
import { OUTSIDE, QUESTIONS_FIRST, toMore, toolStates } from './state'

const LIVING = { who: 'hong-kong', route: 'hong-kong_mainland', purpose: 'living' }

export const MOVING_STATES = toolStates('payment-guides/moving', [
  { state: 'first', shows: 'moving.lead', main: toMore('#who-mainland') },
  { state: 'ways', below: QUESTIONS_FIRST, query: LIVING, shows: 'moving.others', main: OUTSIDE },
  { state: 'schedule', below: QUESTIONS_FIRST, query: { ...LIVING, amount: '500000', currency: 'HKD', way: 'payment-connect-north' }, shows: 'moving.plan', main: OUTSIDE },
  { state: 'wrong', below: QUESTIONS_FIRST, query: { ...LIVING, amount: 'x' }, shows: 'moving.amount.wrong', main: OUTSIDE },
  { state: 'cash', below: QUESTIONS_FIRST, query: { ...LIVING, way: 'cash' }, shows: 'moving.cash.carry', main: OUTSIDE },
  { state: 'none', below: QUESTIONS_FIRST, query: { who: 'mainland', route: 'mainland_hong-kong', purpose: 'home' }, shows: 'moving.closed', main: OUTSIDE },
])
