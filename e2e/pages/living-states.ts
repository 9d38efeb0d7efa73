/** States of the tools of living across the boundary. */
import { CHOICE, OUTSIDE, toMore, toolStates, toPage, type PageState } from './state'

export const LIVING_STATES: PageState[] = [
  ...toolStates('living/phone', [
    { state: 'first', shows: 'phone.lead', main: toMore('#who-mainland') },
    { state: 'ranked', answer: '#verdict-cost', query: { who: 'hong-kong', to: 'mainland', use: 'data', phone: 'one', plan: 'smartone-day' }, shows: 'phone.plans', main: toMore('#plan-csl-49') },
    { state: 'no price', answer: '#verdict-no-price', query: { who: 'mainland', to: 'hong-kong', use: 'both', phone: 'one' }, shows: 'phone.swaps', main: OUTSIDE },
    { state: 'pair', answer: '#verdict-pair', query: { who: 'macao', to: 'mainland', use: 'both', phone: 'two' }, shows: 'phone.best.pair', main: OUTSIDE },
  ]),
  ...toolStates('living/motor-cover', [
    { state: 'first', shows: 'motor.lead', main: toMore('#way [role="radio"]') },
    { state: 'north', answer: '#verdict', query: { way: 'northbound-hong-kong', extra: '1000000', occupants: '80000' }, shows: 'motor.shares', main: CHOICE },
    { state: 'south', answer: '#verdict', query: { way: 'southbound' }, shows: 'motor.noPrice', main: CHOICE },
  ]),
  ...toolStates('living/medical-insurance', [
    { state: 'first', shows: 'medical.lead', main: toMore('#who-hong-kong') },
    {
      state: 'subsidised',
      answer: '#verdict-residents-may',
      query: { who: 'macao', age: 'older', work: 'none', permit: 'yes', city: 'zhuhai' },
      shows: 'medical.premium',
      main: toPage('#macao-subsidy'),
    },
    { state: 'extra', answer: '#verdict-employees-must', query: { who: 'hong-kong', age: 'adult', work: 'employed', city: 'shenzhen' }, shows: 'medical.extra.gets', main: toPage('#social-insurance') },
    {
      state: 'no permit',
      answer: '#verdict-no-permit',
      query: { who: 'macao', age: 'older', work: 'none', permit: 'no', city: 'zhuhai' },
      shows: 'medical.know',
      main: toPage('#residence-permit'),
    },
  ]),
]
