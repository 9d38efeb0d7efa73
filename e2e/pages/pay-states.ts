/** States of "How do I pay here?". */
import { OUTSIDE, QUESTIONS_FIRST, toMore, toolStates, toPage } from './state'

export const PAY_STATES = toolStates('payment-guides/pay', [
  { state: 'first', shows: 'pay.lead', main: toMore('#who-mainland') },
  { state: 'works', below: QUESTIONS_FIRST, answer: '#have-ways', query: { who: 'foreigner', city: 'shenzhen', what: 'shop', have: 'card' }, shows: 'pay.wrong', main: toMore('#way-wechat-card') },
  { state: 'have', below: QUESTIONS_FIRST, answer: '#mine', query: { who: 'foreigner', city: 'shenzhen', what: 'shop', have: 'card' }, opener: 'have-open', shows: 'pay.have', main: toMore('#have-cash') },
  { state: 'ride', below: QUESTIONS_FIRST, answer: '#have-ways', query: { who: 'hong-kong', city: 'guangzhou', what: 'metro', have: 'ahk.oct.cash' }, shows: 'pay.rideCodes.note', main: toPage('#ride-codes') },
  { state: 'nothing', below: QUESTIONS_FIRST, answer: '#get-ways', query: { who: 'foreigner', city: 'shenzhen', what: 'shop', have: 'none' }, shows: 'pay.couldGet', main: toMore('#way-alipay') },
  { state: 'unknown', below: QUESTIONS_FIRST, answer: '#not-known', query: { who: 'foreigner', city: 'macao', what: 'market', have: 'card' }, shows: 'fact.sources', main: OUTSIDE },
])
