/** States of what one keeps of a pay. */
import { CHOICE, OUTSIDE, QUESTIONS_FIRST, toolStates } from './state'

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
    state: 'unknown',
    answer: '#ask-here',
    below: QUESTIONS_FIRST,
    query: { pay: '30000', currency: 'MOP', who: 'macao', place: 'zhuhai', employer: 'home' },
    shows: 'keep.none.arrangement-unknown',
    main: { control: '[role="main"] a[href^="tel:"]', leads: 'outside' },
  },
])
