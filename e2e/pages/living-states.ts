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
    answer: '#verdict-cost',
    route: PHONE.route,
    query: { who: 'hong-kong', to: 'mainland', use: 'data', phone: 'one', plan: 'smartone-day' },
    shows: says('phone.plans', PHONE.area),
    main: { control: '#plan-csl-49', leads: 'to more' },
  },
  {
    page: PHONE.page,
    state: 'no price',
    answer: '#verdict-no-price',
    route: PHONE.route,
    query: { who: 'mainland', to: 'hong-kong', use: 'both', phone: 'one' },
    shows: says('phone.swaps', PHONE.area),
    main: OUTSIDE,
  },
  {
    page: PHONE.page,
    state: 'pair',
    answer: '#verdict-pair',
    route: PHONE.route,
    query: { who: 'macao', to: 'mainland', use: 'both', phone: 'two' },
    shows: says('phone.best.pair', PHONE.area),
    main: OUTSIDE,
  },
]

const MOTOR_STATES: PageState[] = [
  { page: MOTOR.page, state: 'first', route: MOTOR.route, shows: says('motor.lead', MOTOR.area), main: { control: '#way [role="radio"]', leads: 'to more' } },
  {
    page: MOTOR.page,
    state: 'north',
    answer: '#verdict',
    route: MOTOR.route,
    query: { way: 'northbound-hong-kong', extra: '1000000', occupants: '80000' },
    shows: says('motor.shares', MOTOR.area),
    main: CHOICE,
  },
  {
    page: MOTOR.page,
    state: 'south',
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
  },
]

/** The tools answer; what one presses next stands below what one reads. */
export const LIVING_STATES: PageState[] = [...PHONE_STATES, ...MOTOR_STATES, ...MEDICAL_STATES].map((state) => ({ ...state, isRead: true }))
