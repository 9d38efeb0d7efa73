/** States of what one keeps of a pay. */
import { CHOICE, OUTSIDE, QUESTIONS_FIRST, toolStates, type PageState } from './state'

const OFFERS: PageState['own'] = {
  offers: [
    { id: 'o1', place: 'zhuhai', currency: 'CNY', payMinor: 1_500_000, bonusMinor: 3_000_000 },
    { id: 'o2', place: 'macao', currency: 'MOP', payMinor: 2_500_000, bonusMinor: 0 },
    { id: 'o3', place: 'hong-kong', currency: 'HKD', payMinor: 3_000_000, bonusMinor: 0 },
    { id: 'o4', place: 'shenzhen', currency: 'CNY', payMinor: 2_000_000, bonusMinor: 4_000_000 },
  ],
}

export const JOBS_TOOL_STATES = toolStates('jobs/take-home', [
  { state: 'first', shows: 'keep.lead', main: CHOICE },
  { state: 'result', answer: '#compare', below: QUESTIONS_FIRST, query: { pay: '15000', currency: 'CNY', bonus: '30000', who: 'macao', place: 'zhuhai' }, shows: 'keep.estimate', main: OUTSIDE },
  {
    state: 'filled',
    answer: '#compare',
    below: QUESTIONS_FIRST,
    query: { pay: '60000', currency: 'HKD', bonus: '60000', who: 'hong-kong', place: 'shenzhen', year: '2025', family: 'married', children: '2', parents: '1', home: 'rent', stay: 'long', work: '5' },
    shows: 'keep.moreTitle',
    main: OUTSIDE,
  },
  {
    state: 'both-sides',
    answer: '#compare',
    below: QUESTIONS_FIRST,
    query: { pay: '60000', currency: 'HKD', who: 'hong-kong', place: 'hong-kong', away: '10' },
    shows: 'keep.note.nowhere',
    main: OUTSIDE,
  },
  {
    state: 'across',
    answer: '#compare',
    below: QUESTIONS_FIRST,
    query: { pay: '100000', currency: 'CNY', who: 'hong-kong', place: 'shenzhen', talent: 'yes', work: '7', seldom: 'yes' },
    shows: 'keep.note.talent-across',
    main: OUTSIDE,
  },
  {
    state: 'sent',
    answer: '#compare',
    below: QUESTIONS_FIRST,
    query: { pay: '60000', currency: 'HKD', who: 'hong-kong', place: 'shenzhen', employer: 'home', work: '5', stay: 'lives' },
    shows: 'keep.elsewhere.mainland',
    main: OUTSIDE,
  },
  { state: 'offers', answer: '#compare', below: QUESTIONS_FIRST, own: OFFERS, query: { pay: '15000', currency: 'CNY', who: 'macao', place: 'zhuhai' }, shows: 'keep.offers.table', main: OUTSIDE },
  {
    state: 'unknown',
    answer: '#ask-here',
    below: QUESTIONS_FIRST,
    query: { pay: '30000', currency: 'MOP', who: 'macao', place: 'zhuhai', employer: 'home' },
    shows: 'keep.none.arrangement-unknown',
    main: { control: '[role="main"] a[href^="tel:"]', leads: 'outside' },
  },
])
