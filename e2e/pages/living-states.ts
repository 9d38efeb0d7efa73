/** States of the tools of living across the boundary. */
import { CHOICE, OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const PHONE = { page: 'phone', route: 'pages/living/phone/index', area: 'living/phone' }
const MOTOR = { page: 'motor-cover', route: 'pages/living/motor-cover/index', area: 'living/motor-cover' }
const MEDICAL = { page: 'medical-insurance', route: 'pages/living/medical-insurance/index', area: 'living/medical-insurance' }

const PHONE_STATES: PageState[] = [
  { page: PHONE.page, state: 'first', route: PHONE.route, shows: says('phone.lead', PHONE.area), main: { control: '#who-mainland', leads: 'to more' } },
  {
    page: PHONE.page,
    state: 'ranked',
    below: QUESTIONS_FIRST,
    answer: '#plans',
    route: PHONE.route,
    query: { who: 'hong-kong', to: 'mainland', use: 'data', phone: 'one', plan: 'smartone-day' },
    shows: says('phone.plans', PHONE.area),
    main: { control: '#plan-csl-49', leads: 'to more' },
  },
  {
    page: PHONE.page,
    state: 'no price',
    below: QUESTIONS_FIRST,
    answer: '#verdict-no-price',
    route: PHONE.route,
    query: { who: 'mainland', to: 'hong-kong', use: 'both', phone: 'one' },
    shows: says('phone.swaps', PHONE.area),
    main: OUTSIDE,
  },
  {
    page: PHONE.page,
    state: 'pair',
    below: QUESTIONS_FIRST,
    answer: '#verdict-pair',
    route: PHONE.route,
    query: { who: 'macao', to: 'mainland', use: 'both', phone: 'two' },
    shows: says('phone.best.pair', PHONE.area),
    main: OUTSIDE,
  },
]

const MOTOR_STATES: PageState[] = [
  { page: MOTOR.page, state: 'first', route: MOTOR.route, shows: says('motor.lead', MOTOR.area), main: { control: '#way-southbound', leads: 'to more' } },
  {
    page: MOTOR.page,
    state: 'north',
    below: QUESTIONS_FIRST,
    answer: '#verdict',
    route: MOTOR.route,
    query: { way: 'northbound-hong-kong', extra: '1000000', occupants: '80000' },
    shows: says('motor.shares', MOTOR.area),
    main: CHOICE,
  },
  {
    page: MOTOR.page,
    state: 'south',
    below: QUESTIONS_FIRST,
    answer: '#verdict',
    route: MOTOR.route,
    query: { way: 'southbound' },
    shows: says('motor.noPrice', MOTOR.area),
    main: CHOICE,
  },
]

const MEDICAL_STATES: PageState[] = [
  { page: MEDICAL.page, state: 'first', route: MEDICAL.route, shows: says('medical.lead', MEDICAL.area), main: { control: '#who-hong-kong', leads: 'to more' } },
  {
    page: MEDICAL.page,
    state: 'subsidised',
    below: QUESTIONS_FIRST,
    answer: '#year',
    route: MEDICAL.route,
    query: { who: 'macao', age: 'older', work: 'none', permit: 'yes', city: 'zhuhai' },
    shows: says('medical.premium', MEDICAL.area),
    main: { control: '#macao-subsidy', leads: 'to a page' },
  },
  {
    page: MEDICAL.page,
    state: 'extra',
    below: QUESTIONS_FIRST,
    answer: '#extra',
    route: MEDICAL.route,
    query: { who: 'hong-kong', age: 'adult', work: 'employed', city: 'shenzhen' },
    shows: says('medical.extra.gets', MEDICAL.area),
    main: { control: '#social-insurance', leads: 'to a page' },
  },
  {
    page: MEDICAL.page,
    state: 'no permit',
    below: QUESTIONS_FIRST,
    answer: '#verdict-no-permit',
    route: MEDICAL.route,
    query: { who: 'macao', age: 'older', work: 'none', permit: 'no', city: 'zhuhai' },
    shows: says('medical.know', MEDICAL.area),
    main: { control: '#residence-permit', leads: 'to a page' },
/** States of where one sleeps, of weather signals, of ordering without a number, and of several days. */
import { OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const [STAY, SIGNALS, ORDER, ROUTE] = ['living/stay', 'living/signals', 'living/order', 'travel/route']

const STATES: PageState[] = [
  { page: 'stay', state: 'first', route: 'pages/living/stay/index', shows: says('stay.lead', STAY), main: { control: '#city-shenzhen', leads: 'to more' } },
    page: 'stay',
    state: 'register',
    answer: '#verdict-register',
    route: 'pages/living/stay/index',
    query: { city: 'shenzhen', who: 'hong-kong', lodging: 'friends' },
    shows: says('stay.pitfalls', STAY),
    page: 'stay',
    state: 'card',
    route: 'pages/living/stay/index',
    query: { city: 'zhongshan', who: 'foreigner', lodging: 'hotel' },
    opener: 'show-card',
    shows: says('stay.card.title', STAY),
    main: { control: '#card-close', leads: 'to more' },
    page: 'stay',
    state: 'lease',
    answer: '#verdict-contract',
    route: 'pages/living/stay/index',
    query: { city: 'hong-kong', who: 'mainland', lodging: 'rented', rent: '15000', months: '24' },
    shows: says('stay.duty.note', STAY),
    page: 'stay',
    state: 'unknown',
    answer: '#not-known',
    route: 'pages/living/stay/index',
    query: { city: 'hong-kong', who: 'foreigner', lodging: 'friends' },
    shows: says('fact.sources'),
  { page: 'signals', state: 'first', route: 'pages/living/signals/index', shows: says('signals.verdict.nothing', SIGNALS), main: { control: '#eight', leads: 'to more' } },
    page: 'signals',
    state: 'eight',
    route: 'pages/living/signals/index',
    query: { hkw: '8', mow: '8', gdw: 'orange' },
    shows: says('signals.state.stops', SIGNALS),
    main: { control: '#clear', leads: 'to more' },
  { page: 'order', state: 'first', route: 'pages/living/order/index', shows: says('order.lead', ORDER), main: { control: '#what-scan', leads: 'to more' } },
    page: 'order',
    state: 'train',
    route: 'pages/living/order/index',
    query: { what: 'train', who: 'hong-kong', number: 'home' },
    shows: says('order.wrong', ORDER),
    main: { control: '#way-rail-permit-hong-kong', leads: 'to more' },
    page: 'order',
    state: 'unsure',
    answer: '#verdict-unsure',
    route: 'pages/living/order/index',
    query: { what: 'delivery', who: 'foreigner', number: 'home' },
    shows: says('order.wrong', ORDER),
  { page: 'route', state: 'first', route: 'pages/travel/route/index', shows: says('route.lead', ROUTE), main: { control: '#base', leads: 'to more' } },
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
export const LIVING_STATES: PageState[] = [...PHONE_STATES, ...MOTOR_STATES, ...MEDICAL_STATES].map((state) => ({ ...state, isRead: true }))
export const LIVING_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
