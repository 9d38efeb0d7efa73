/** States of where one sleeps, of weather signals, of ordering without a number, and of several days. */
import { CHOICE, OUTSIDE, QUESTIONS_FIRST, toMore, toolStates, type PageState } from './state'

export const STAYING_STATES: PageState[] = [
  ...toolStates('living/stay', [
    { state: 'first', shows: 'stay.lead', main: toMore('#city-shenzhen') },
    { state: 'register', answer: '#verdict-register', query: { city: 'shenzhen', who: 'foreigner', lodging: 'friends' }, shows: 'stay.pitfalls', main: OUTSIDE },
    { state: 'card', below: QUESTIONS_FIRST, query: { city: 'zhongshan', who: 'foreigner', lodging: 'hotel' }, opener: 'show-card', shows: 'stay.card.title', main: toMore('#card-close') },
    {
      state: 'lease',
      answer: '#verdict-contract',
      query: { city: 'hong-kong', who: 'mainland', lodging: 'rented', rent: '15000', months: '24' },
      shows: 'stay.duty.note',
      main: OUTSIDE,
    },
    { state: 'unknown', answer: '#not-known', query: { city: 'hong-kong', who: 'foreigner', lodging: 'friends' }, shows: 'fact.sources', main: OUTSIDE },
  ]),
  ...toolStates('living/signals', [
    { state: 'first', shows: 'signals.verdict.nothing', main: toMore('#eight') },
    { state: 'eight', below: QUESTIONS_FIRST, answer: '#verdict', query: { hkw: '8', mow: '8', gdw: 'orange' }, shows: 'signals.state.stops', main: toMore('#clear') },
  ]),
  ...toolStates('living/order', [
    { state: 'first', shows: 'order.lead', main: toMore('#what-scan') },
    { state: 'train', answer: '#verdict', query: { what: 'train', who: 'hong-kong', number: 'home' }, shows: 'order.wrong', main: CHOICE },
    { state: 'unsure', answer: '#verdict-unsure', query: { what: 'delivery', who: 'foreigner', number: 'home' }, shows: 'order.wrong', main: OUTSIDE },
  ]),
  ...toolStates('travel/route', [
    { state: 'first', shows: 'route.lead', main: toMore('#base') },
    { state: 'planned', answer: '#sum', query: { from: 'mtr:sha-tin', stops: 'at:disneyland~at:shenzhen-museum', days: '2' }, shows: 'route.calendar', main: toMore('#save') },
  ]),
]
