/** States of the accounts of the three governments. */
import { OUTSIDE, QUESTIONS_FIRST, toMore, toolStates } from './state'

export const ACCOUNTS_STATES = toolStates('living/accounts', [
  { state: 'first', shows: 'accounts.lead', main: toMore('#where-mainland') },
  { state: 'open', answer: '#verdict', query: { where: 'mainland', task: 'tax', who: 'hong-kong' }, shows: 'accounts.opens', main: OUTSIDE },
  { state: 'unknown', answer: '#not-known', query: { where: 'mainland', task: 'licence', who: 'macao' }, shows: 'fact.sources', main: OUTSIDE },
  { state: 'one account', below: QUESTIONS_FIRST, answer: '#opening-counter', query: { account: 'one-account', who: 'foreigner' }, shows: 'accounts.opens', main: OUTSIDE },
])
