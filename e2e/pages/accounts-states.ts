/** States of the accounts of the three governments. */
import { OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const ACCOUNTS = 'living/accounts'
const ROUTE = 'pages/living/accounts/index'

export const ACCOUNTS_STATES: PageState[] = [
  { page: 'accounts', state: 'first', route: ROUTE, shows: says('accounts.lead', ACCOUNTS), main: { control: '#where-mainland', leads: 'to more' }, isRead: true },
  {
    page: 'accounts',
    state: 'open',
    answer: '#verdict',
    route: ROUTE,
    query: { where: 'mainland', task: 'tax', who: 'hong-kong' },
    shows: says('accounts.opens', ACCOUNTS),
    main: OUTSIDE,
    isRead: true,
  },
  {
    page: 'accounts',
    state: 'unknown',
    answer: '#not-known',
    route: ROUTE,
    query: { where: 'mainland', task: 'licence', who: 'macao' },
    shows: says('fact.sources'),
    main: OUTSIDE,
    isRead: true,
  },
  { page: 'accounts', state: 'one account', below: QUESTIONS_FIRST, answer: '#opening-counter', route: ROUTE, query: { account: 'one-account', who: 'foreigner' }, shows: says('accounts.opens', ACCOUNTS), main: OUTSIDE, isRead: true },
]
