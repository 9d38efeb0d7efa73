/** States of where one sleeps, of weather signals, of ordering without a number, and of several days. */
import { CHOICE, OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const [STAY, SIGNALS, ORDER, ROUTE] = ['living/stay', 'living/signals', 'living/order', 'travel/route']

const STATES: PageState[] = [
  { page: 'stay', state: 'first', route: 'pages/living/stay/index', shows: says('stay.lead', STAY), main: { control: '#city-shenzhen', leads: 'to more' } },
  {
    page: 'stay',
    state: 'register',
    below: QUESTIONS_FIRST,
    answer: '#verdict-register',
    route: 'pages/living/stay/index',
    query: { city: 'shenzhen', who: 'hong-kong', lodging: 'friends' },
    shows: says('stay.pitfalls', STAY),
    main: OUTSIDE,
  },
  {
    page: 'stay',
    state: 'card',
    below: QUESTIONS_FIRST,
    route: 'pages/living/stay/index',
    query: { city: 'zhongshan', who: 'foreigner', lodging: 'hotel' },
    opener: 'show-card',
    shows: says('stay.card.title', STAY),
    main: { control: '#card-close', leads: 'to more' },
  },
  {
    page: 'stay',
    state: 'lease',
    below: QUESTIONS_FIRST,
    answer: '#verdict-contract',
    route: 'pages/living/stay/index',
    query: { city: 'hong-kong', who: 'mainland', lodging: 'rented', rent: '15000', months: '24' },
    shows: says('stay.duty.note', STAY),
    main: OUTSIDE,
  },
  {
    page: 'stay',
    state: 'unknown',
    below: QUESTIONS_FIRST,
    answer: '#not-known',
    route: 'pages/living/stay/index',
    query: { city: 'hong-kong', who: 'foreigner', lodging: 'friends' },
    shows: says('fact.sources'),
    main: OUTSIDE,
  },
  { page: 'signals', state: 'first', route: 'pages/living/signals/index', shows: says('signals.verdict.nothing', SIGNALS), main: { control: '#eight', leads: 'to more' } },
  {
    page: 'signals',
    state: 'eight',
    below: QUESTIONS_FIRST,
    answer: '#verdict',
    route: 'pages/living/signals/index',
    query: { hkw: '8', mow: '8', gdw: 'orange' },
    shows: says('signals.state.stops', SIGNALS),
    main: { control: '#clear', leads: 'to more' },
  },
  { page: 'order', state: 'first', route: 'pages/living/order/index', shows: says('order.lead', ORDER), main: { control: '#what-scan', leads: 'to more' } },
  {
    page: 'order',
    state: 'train',
    below: QUESTIONS_FIRST,
    answer: '#verdict',
    route: 'pages/living/order/index',
    query: { what: 'train', who: 'hong-kong', number: 'home' },
    shows: says('order.wrong', ORDER),
    main: CHOICE,
  },
  {
    page: 'order',
    state: 'unsure',
    below: QUESTIONS_FIRST,
    answer: '#verdict-unsure',
    route: 'pages/living/order/index',
    query: { what: 'delivery', who: 'foreigner', number: 'home' },
    shows: says('order.wrong', ORDER),
    main: OUTSIDE,
  },
  { page: 'route', state: 'first', route: 'pages/travel/route/index', shows: says('route.lead', ROUTE), main: { control: '#base', leads: 'to more' } },
  {
    page: 'route',
    state: 'planned',
    answer: '#sum',
    route: 'pages/travel/route/index',
    query: { from: 'mtr:sha-tin', stops: 'at:disneyland~at:shenzhen-museum', days: '2' },
    shows: says('route.calendar', ROUTE),
    main: { control: '#save', leads: 'to more' },
  },
]

/** The tools answer; what one presses next stands below what one reads. */
export const STAYING_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
