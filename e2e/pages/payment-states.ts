/** States of the converter and of a trip's money. */
import { civilDate } from '../../src/domain/time/civil'
import { OUTSIDE, toMore, toolStates, type PageState } from './state'

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
/** One of two payments was made. */
const PAID: PageState['tripMoney'] = { ...TRIP, trips: TRIP.trips.map((trip) => ({ ...trip, transfers: [{ id: 'q1', day: DAY, from: 'p3', to: 'me', minor: 29_333 }] })) }

export const PAYMENT_STATES: PageState[] = [
  ...toolStates('payment/converter', [
    { state: 'first', answer: '#amount-from', shows: 'cost.title', main: OUTSIDE },
    { state: 'visitor', answer: '#amount-from', query: { from: 'CNY', to: 'VND', amount: '1250.5', card: '3', board: '3900' }, shows: 'cost.title', main: OUTSIDE },
    { state: 'empty', answer: '#amount-from', query: { from: 'CNY', to: 'HKD', amount: ' ' }, shows: 'cost.noPrice', main: OUTSIDE },
    { state: 'wrong', answer: '#amount-from', query: { from: 'CNY', to: 'MOP', amount: '1.2345', card: '99', board: 'x' }, shows: 'converter.error.too-many-decimals', main: OUTSIDE },
  ]),
  ...toolStates('payment/trip-money', [
    { state: 'first', answer: '#trip-name', shows: 'money.private', main: toMore('#begin') },
    { state: 'spent', answer: '#spent-facts', tripMoney: TRIP, shows: 'money.where', main: toMore('#add-open') },
    { state: 'paid', answer: '#spent-facts', tripMoney: PAID, shows: 'money.unmark', main: toMore('#add-open') },
    { state: 'adding', answer: '#spent-facts', tripMoney: TRIP, opener: 'add-open', shows: 'money.forWhom', main: { control: '#currency-CNY', leads: 'to a choice' } },
  ]),
]
