/** States of the converter and of a trip's money. */
import { civilDate } from '../../src/domain/time/civil'
import { OUTSIDE, says, type PageState } from './state'

const CONVERTER = 'payment/converter'
const MONEY = 'payment/trip-money'
const ROUTE = 'pages/payment/converter/index'
const TRIP_ROUTE = 'pages/payment/trip-money/index'

const DAY = civilDate('2026-11-20')
const TRIP: PageState['tripMoney'] = {
  current: 't1',
  trips: [
    {
      id: 't1',
      name: '珠海 Zhuhai',
      home: 'MOP',
      budget: 200_000,
      people: [
        { id: 'me', name: '' },
        { id: 'p2', name: 'Ana' },
        { id: 'p3', name: '阿明' },
      ],
      spendings: [
        { id: 's1', day: DAY, what: '', category: 'lodging', amount: { minor: 88_000, currency: 'MOP' }, worth: 88_000, payer: 'me', parts: { me: 1, p2: 1, p3: 1 } },
        { id: 's2', day: DAY, what: '茶 Chá', category: 'food', amount: { minor: 12_350, currency: 'CNY' }, worth: 14_681, rate: { written: '1.1887363', on: civilDate('2026-07-06'), by: 'published' }, payer: 'p2', parts: { me: 1, p2: 2 } },
      ],
    },
  ],
}

const STATES: PageState[] = [
  { page: 'converter', state: 'first', answer: '#amount-from', route: ROUTE, shows: says('cost.title', CONVERTER), main: OUTSIDE },
  { page: 'converter', state: 'visitor', answer: '#amount-from', route: ROUTE, query: { from: 'CNY', to: 'VND', amount: '1250.5', card: '3', board: '3900' }, shows: says('cost.title', CONVERTER), main: OUTSIDE },
  { page: 'converter', state: 'empty', answer: '#amount-from', route: ROUTE, query: { from: 'CNY', to: 'HKD', amount: ' ' }, shows: says('cost.noPrice', CONVERTER), main: OUTSIDE },
  { page: 'converter', state: 'wrong', answer: '#amount-from', route: ROUTE, query: { from: 'CNY', to: 'MOP', amount: '1.2345', card: '99', board: 'x' }, shows: says('converter.error.too-many-decimals', CONVERTER), main: OUTSIDE },
  { page: 'trip-money', state: 'first', answer: '#trip-name', route: TRIP_ROUTE, shows: says('money.private', MONEY), main: { control: '#begin', leads: 'to more' } },
  { page: 'trip-money', state: 'spent', answer: '#spent-facts', route: TRIP_ROUTE, tripMoney: TRIP, shows: says('money.where', MONEY), main: { control: '#add-open', leads: 'to more' } },
  { page: 'trip-money', state: 'adding', answer: '#spent-facts', route: TRIP_ROUTE, tripMoney: TRIP, opener: 'add-open', shows: says('money.forWhom', MONEY), main: { control: '#currency-CNY', leads: 'to a choice' } },
]

/** An amount that stands there is read; what one types stands at the top. */
export const PAYMENT_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
