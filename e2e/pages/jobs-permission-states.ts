/** States of "my days for tax" and of "may I work there?". */
import { addDays, dayOf } from '../../src/domain/time/civil'
import { link, OUTSIDE, QUESTIONS_FIRST, says, type PageState } from './state'

const DAYS = 'jobs/days'
const MAY = 'jobs-guides/may-i'
const TAX = 'pages/jobs/days/index'
const ROUTE = 'pages/jobs-guides/may-i/index'

const before = (days: number) => addDays(dayOf(Date.now()), -days)
/** In the Mainland for six years but for one long absence, then a visit to Hong Kong. */
const STAYS: PageState['stays'] = {
  movements: [
    { way: 'in', place: 'mainland', day: before(2500) },
    { way: 'out', place: 'mainland', day: before(700) },
    { way: 'in', place: 'mainland', day: before(660) },
    { way: 'out', place: 'mainland', day: before(9) },
    { way: 'in', place: 'hong-kong', day: before(9) },
    { way: 'out', place: 'hong-kong', day: before(6) },
    { way: 'in', place: 'mainland', day: before(6) },
  ],
  rules: {},
}

const STATES: PageState[] = [
  { page: 'tax-days', state: 'first', answer: '#tax-empty', route: TAX, shows: says('days.macaoTitle', DAYS), main: link('/pages/customs/days/index') },
  { page: 'tax-days', state: 'filled', answer: '#tax-residence', route: TAX, stays: STAYS, shows: says('fact.sources'), main: link('/pages/customs/days/index') },
  { page: 'tax-days', state: 'unknown', answer: '#tax-unknown', route: TAX, query: { year: '2015' }, shows: says('days.calendar', DAYS), main: link('/pages/customs/days/index') },
  { page: 'may-i', state: 'first', route: ROUTE, shows: says('may.lead', MAY), main: { control: '#who-mainland', leads: 'to more' } },
  { page: 'may-i', state: 'ways', below: QUESTIONS_FIRST, route: ROUTE, query: { who: 'foreigner', where: 'hong-kong', work: 'science', offer: 'yes', age: '18', degree: 'master', listed: 'no', campus: 'elsewhere', income: '0', award: 'no', parent: 'no' }, shows: says('may.group.yes', MAY), main: { control: '#route-gep', leads: 'to more' } },
  { page: 'may-i', state: 'criteria', answer: '#verdict-nearly', route: ROUTE, query: { who: 'mainland', where: 'hong-kong', work: 'science', offer: 'yes', age: '18', degree: 'bachelor', route: 'qmas', met: 'age~english' }, shows: says('fact.sources'), main: OUTSIDE },
  { page: 'may-i', state: 'points', answer: '#verdict-open', route: ROUTE, query: { who: 'foreigner', where: 'mainland', work: 'science', offer: 'yes', route: 'permit-b-points', scored: 'pay.250~worked.5' }, shows: says('fact.sources'), main: OUTSIDE },
  { page: 'may-i', state: 'profession', below: QUESTIONS_FIRST, route: ROUTE, query: { view: 'professions', from: 'macao', profession: 'nurse' }, shows: says('fact.sources'), main: link('/pages/service/living/index?id=jobs/professional-practice') },
  { page: 'may-i', state: 'unknown', below: QUESTIONS_FIRST, route: ROUTE, query: { view: 'professions', from: 'mainland', profession: 'teacher' }, shows: says('may.unknown', MAY), main: OUTSIDE },
]

/** The tools answer; what one presses next stands below what one reads. */
export const JOBS_PERMISSION_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
