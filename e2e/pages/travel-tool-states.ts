/** States of ride codes and of going places. */
import { FILTERS_FIRST, link, OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const RIDE = 'travel-guides/ride-codes'
const GOING = 'travel-guides/going'

const STATES: PageState[] = [
  { page: 'ride-codes', state: 'first', route: 'pages/travel-guides/ride-codes/index', shows: says('ride.lead', RIDE), main: { control: '#who-mainland', leads: 'to more' } },
  {
    page: 'ride-codes',
    state: 'works',
    below: QUESTIONS_FIRST,
    route: 'pages/travel-guides/ride-codes/index',
    query: { who: 'hong-kong', city: 'guangzhou', operator: 'guangzhou-metro', means: 'alipayhk' },
    shows: says('ride.pitfalls', RIDE),
    main: { control: '#open-code', leads: 'outside' },
  },
  {
    page: 'ride-codes',
    state: 'not-here',
    below: QUESTIONS_FIRST,
    route: 'pages/travel-guides/ride-codes/index',
    query: { who: 'mainland', city: 'macao', operator: 'macao-bus', means: 'wechat' },
    shows: says('ride.pitfalls', RIDE),
    main: { control: '#open-code', leads: 'to more' },
  },
  {
    page: 'ride-codes',
    state: 'unknown',
    below: QUESTIONS_FIRST,
    route: 'pages/travel-guides/ride-codes/index',
    query: { who: 'foreigner', city: 'jiangmen', means: 'foreign-card' },
    shows: says('fact.sources'),
    main: OUTSIDE,
  },
  { page: 'going', state: 'lines', below: FILTERS_FIRST, route: 'pages/travel-guides/going/index', shows: says('going.lead', GOING), main: link('/pages/travel-guides/going/index?line=') },
  { page: 'going', state: 'line', answer: '#line-facts', route: 'pages/travel-guides/going/index', query: { line: 'sheung-wan-outer-harbour' }, shows: says('going.buy', GOING), main: OUTSIDE },
  { page: 'going', state: 'none', below: FILTERS_FIRST, route: 'pages/travel-guides/going/index', query: { by: 'rail', between: 'hong-kong_macao' }, shows: says('going.none', GOING), main: { control: '#clear', leads: 'to more' } },
  { page: 'going', state: 'gate', answer: '#gate-all', route: 'pages/travel-guides/going/index', query: { view: 'gate' }, shows: says('going.gate.staffed', GOING), main: OUTSIDE },
  {
    page: 'going',
    state: 'pass',
    answer: '#pass-facts',
    route: 'pages/travel-guides/going/index',
    query: { view: 'passes', pass: 'city-saver', fare: '16', rides: '40' },
    shows: says('fact.sources'),
    main: OUTSIDE,
  },
  { page: 'going', state: 'fly', answer: '#airports', route: 'pages/travel-guides/going/index', query: { view: 'fly' }, shows: says('going.fly.ask', GOING), main: OUTSIDE },
]

/** The tools answer; what one presses next stands below what one reads. */
export const TRAVEL_TOOL_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
