/** States of what living there would cost: asked first, with own figures, not known, and for somebody from Macao. */
import { CHOICE, OUTSIDE, QUESTIONS_FIRST, toolStates } from './state'

export const ELDERLY_COST_STATES = toolStates('elderly-care/cost', [
  { state: 'first', shows: 'cost.note.scheme', main: CHOICE },
  {
    state: 'filled',
    answer: '#saving',
    query: { who: 'hong-kong', city: 'zhongshan', there: 'home', 'there-place': '4000', 'there-medicines': '600', here: 'rent', helper: 'yes', 'here-place': '9000', 'here-food': '3000', gets: 'old-age-living' },
    shows: 'cost.note.allowance',
    main: OUTSIDE,
  },
  { state: 'range', answer: '#saving', query: { who: 'hong-kong', there: 'home', here: 'private' }, shows: 'cost.note.cssa', main: OUTSIDE },
  { state: 'unknown', answer: '#unknown-there', below: QUESTIONS_FIRST, query: { who: 'macao', city: 'zhongshan' }, shows: 'cost.hint.unknown', main: CHOICE },
], 'elderly-cost')
