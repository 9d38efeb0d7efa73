/** States of "my days for tax" and of "may I work there?". */
import { addDays, dayOf } from '../../src/domain/time/civil'
import { link, OUTSIDE, QUESTIONS_FIRST, toMore, toolStates, type PageState } from './state'

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

export const JOBS_PERMISSION_STATES: PageState[] = [
  ...toolStates('jobs/days', [
    { state: 'first', answer: '#tax-empty', shows: 'days.macaoTitle', main: link('/pages/customs/days/index') },
    { state: 'filled', answer: '#tax-residence', stays: STAYS, shows: 'fact.sources', main: link('/pages/customs/days/index') },
    { state: 'week', answer: '#week', stays: STAYS, opener: 'week-open', shows: 'days.week.fill', main: link('/pages/customs/days/index') },
    { state: 'unknown', answer: '#tax-unknown', query: { year: '2015' }, shows: 'days.calendar', main: link('/pages/customs/days/index') },
  ], 'tax-days'),
  ...toolStates('jobs-guides/may-i', [
    { state: 'first', shows: 'may.lead', main: toMore('#who-mainland') },
    {
      state: 'ways',
      below: QUESTIONS_FIRST,
      query: { who: 'foreigner', where: 'hong-kong', work: 'science', offer: 'yes', age: '18', degree: 'master', listed: 'no', campus: 'elsewhere', income: '0', award: 'no', parent: 'no' },
      shows: 'may.group.yes',
      main: toMore('#route-gep'),
    },
    {
      state: 'criteria',
      answer: '#verdict-nearly',
      query: { who: 'mainland', where: 'hong-kong', work: 'science', offer: 'yes', age: '18', degree: 'bachelor', route: 'qmas', met: 'age~english' },
      shows: 'fact.sources',
      main: OUTSIDE,
    },
    {
      state: 'points',
      answer: '#verdict-open',
      query: { who: 'foreigner', where: 'mainland', work: 'science', offer: 'yes', route: 'permit-b-points', scored: 'pay.250~worked.5' },
      shows: 'fact.sources',
      main: OUTSIDE,
    },
    {
      state: 'profession',
      below: QUESTIONS_FIRST,
      query: { view: 'professions', from: 'macao', profession: 'nurse' },
      shows: 'fact.sources',
      main: link('/pages/service/living/index?id=jobs/professional-practice'),
    },
    { state: 'unknown', below: QUESTIONS_FIRST, query: { view: 'professions', from: 'mainland', profession: 'teacher' }, shows: 'may.unknown', main: OUTSIDE },
  ]),
]
