/** States of the vacancies, without a gateway and so without filters: the official boards, and a link to one that cannot be reached. */
import { FILTERS_FIRST, OUTSIDE, says, type PageState } from './state'

const AREA = 'jobs-guides/vacancies'
const ROUTE = 'pages/jobs-guides/vacancies/index'

export const VACANCY_STATES: PageState[] = [
  { page: 'vacancies', state: 'first', isRead: true, answer: '#boards', below: FILTERS_FIRST, route: ROUTE, shows: says('vacancies.lead', AREA), main: OUTSIDE },
  { page: 'vacancies', state: 'boards', isRead: true, answer: '#boards', below: FILTERS_FIRST, route: ROUTE, query: { words: 'nurse', place: 'zhuhai' }, shows: says('vacancies.boards', AREA), main: OUTSIDE },
  { page: 'vacancy', state: 'not-reached', route: 'pages/jobs-guides/vacancy/index', query: { id: 'nobodyknowsthis1' }, shows: says('vacancies.notReached', AREA), main: { control: '#all', leads: 'to a page' } },
]
