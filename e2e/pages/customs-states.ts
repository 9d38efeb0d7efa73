/** States of the customs tools. */
import { addDays, dayOf } from '../../src/domain/time/civil'
import { word } from '../scenarios/words'
import { CHOICE, link, MOMENT_FIRST, OUTSIDE, QUESTIONS_FIRST, says, toMore, toolStates, toPage, type PageState } from './state'

const POINTS = 'customs/control-points'

const before = (days: number) => addDays(dayOf(Date.now()), -days)
/** In Macao for three days, a trip to the Mainland whose exit is missing, and one in the year before. */
const STAYS: PageState['stays'] = {
  movements: [
    { way: 'in', place: 'mainland', day: before(420) },
    { way: 'out', place: 'mainland', day: before(390), time: '18:30' },
    { way: 'in', place: 'mainland', day: before(40) },
    { way: 'in', place: 'hong-kong', day: before(12) },
    { way: 'out', place: 'hong-kong', day: before(9) },
    { way: 'in', place: 'macao', day: before(2) },
  ],
  rules: { macao: 'sar/individual' },
}

export const CUSTOMS_STATES: PageState[] = [
  ...toolStates('customs/control-points', [
    { state: 'first', answer: '#points-open', shows: 'points.queue', main: link('/pages/customs/control-point/index') },
    { state: 'night', below: MOMENT_FIRST, query: { when: '2026-11-22T23:30', who: 'foreigner', near: 'sha-tin' }, shows: 'state.always', main: link('/pages/customs/control-point/index') },
    { state: 'bay', below: MOMENT_FIRST, query: { when: '2026-11-22T23:30', view: 'map' }, shows: 'points.queue', main: CHOICE },
    { state: 'map', below: MOMENT_FIRST, query: { when: '2026-11-22T23:30', view: 'map', group: 'hong-kong-shenzhen' }, shows: 'points.queue', main: CHOICE },
    { state: 'narrow', opener: 'narrow', shows: 'points.near', main: toMore('#narrow-done') },
  ]),
  ...toolStates('customs/control-point', [
    { state: 'open', answer: '#state', query: { id: 'shenzhen-bay', when: '2026-11-22T12:00' }, shows: 'fact.sources', main: link('/pages/') },
    { state: 'unsure', answer: '#state', query: { id: 'new-huanggang', when: '2026-11-22T12:00' }, shows: 'fact.sources', main: link('/pages/') },
    { state: 'lost', answer: '#lost', query: { id: 'nowhere' }, shows: says('point.lost', POINTS), main: link('/pages/') },
  ]),
  ...toolStates('customs/crossing', [
    { state: 'first', shows: says('crossing.needPlaces', POINTS), main: CHOICE },
    {
      state: 'result',
      answer: '#summary',
      query: { from: 'sha-tin', to: 'futian', when: '2026-11-22T21:00', return: '2026-11-22T23:30', who: 'hong-kong' },
      shows: says('crossing.closing', POINTS),
      main: link('/pages/customs/control-point/index'),
    },
  ]),
  ...toolStates('booking/offices', [
    { state: 'first', answer: '#found', shows: 'offices.locateWhy', main: link('/pages/booking/offices/index?id=') },
    { state: 'near', answer: '#found', query: { task: 'home-return', from: 'futian' }, shows: 'offices.straight', main: link('/pages/booking/offices/index?id=') },
    { state: 'none', answer: '#found', query: { task: 'mainland-permit', city: 'zhaoqing' }, shows: 'offices.noHall', main: OUTSIDE },
    { state: 'cities', opener: 'filter', shows: 'offices.allCities', main: toMore('#cities-done') },
    { state: 'one', answer: '#facts', query: { id: 'sz-luohu' }, shows: 'offices.does', main: OUTSIDE },
    { state: 'driver', query: { id: 'sz-luohu' }, opener: 'driver-open', shows: 'offices.copy', main: toMore('#driver-close') },
    { state: 'gone', answer: '#gone', query: { id: 'immd-rop-kwun-tong-temporary' }, shows: 'fact.sources', main: toPage('#successor') },
  ]),
  ...toolStates('customs-checks/document', [
    { state: 'first', shows: 'document.lead', main: toMore('#who-mainland') },
    {
      state: 'transit',
      below: QUESTIONS_FIRST,
      query: { who: 'foreigner', trip: 'to-mainland', nationality: 'DE', visit: 'transit', onward: 'hong-kong', day: '2026-12-20' },
      shows: 'fact.sources',
      main: CHOICE,
    },
    { state: 'permit', below: QUESTIONS_FIRST, query: { who: 'hong-kong', trip: 'to-mainland', status: 'chinese', held: 'ending', day: '2026-11-22' }, shows: 'fact.sources', main: toPage('#next a') },
    {
      state: 'not-known',
      below: QUESTIONS_FIRST,
      query: { who: 'foreigner', trip: 'to-mainland', nationality: 'FR', visit: 'visit', day: '2027-01-01' },
      shows: 'document.unknown.list',
      main: { control: '#ask-here', leads: 'outside' },
    },
  ]),
  ...toolStates('customs/holidays', [
    { state: 'first', answer: '#asked-facts', shows: 'holidays.legend-work', main: CHOICE },
    { state: 'day', answer: '#asked-facts', query: { day: '2026-12-25', month: '2027-02' }, shows: 'holidays.rush-leaves-hong-kong', main: toMore('#month-before') },
    { state: 'list', answer: '#asked-facts', query: { view: 'list', place: 'mainland' }, shows: 'holidays.name-immaculate', main: toMore('#more') },
  ]),
  ...toolStates('customs/days', [
    { state: 'first', answer: '#new', shows: 'days.empty', main: CHOICE },
    { state: 'stay', answer: '#stay', stays: STAYS, shows: 'days.tax.residence', main: OUTSIDE },
    { state: 'import', below: 'the form takes the place of the button that was pressed, at the end of the page', opener: 'import', shows: 'days.import.text', main: toPage('#how-to-get') },
  ]),
  ...toolStates('customs/identity', [
    { state: 'first', answer: '#number', shows: 'identity.asking', main: OUTSIDE },
    {
      state: 'wrong',
      answer: '#reading-resident-identity',
      // An example of GB 11643 with two letters where digits belong.
      typed: { into: 'number', text: '11010519491231OO2X' },
      shows: 'identity.use',
      main: toMore('#use'),
    },
  ]),
  ...toolStates('customs-checks/carry', [
    { state: 'first', shows: 'carry.ask.from', main: { control: '#from-mainland', leads: 'to a choice' } },
    {
      state: 'result',
      below: QUESTIONS_FIRST,
      query: { from: 'mainland', to: 'hong-kong', who: 'hong-kong', age: 'adult', role: 'passenger', away: 'day', items: 'cat.1~spirits.2.700.30600HKD~medicine.1~e-cigarette.1' },
      shows: 'carry.refund.title',
      main: toMore('#out-cat'),
    },
    {
      state: 'not-known',
      below: QUESTIONS_FIRST,
      query: { from: 'hong-kong', to: 'mainland', who: 'hong-kong', left: 'no', items: 'formula.900~gold.0' },
      shows: 'carry.askTitle',
      main: { control: '#ask-mainland-customs', leads: 'outside' },
    },
  ]),
  ...toolStates('customs-checks/car', [
    { state: 'first', shows: 'car.scheme.port-parking', main: toMore('#car-hong-kong') },
    { state: 'result', below: QUESTIONS_FIRST, query: { car: 'macao', to: 'guangdong', dual: 'no', resident: 'permit', owner: 'me', licence: 'no' }, shows: 'car.gap.northbound-macao', main: toMore('#tick') },
    {
      state: 'unknown',
      below: QUESTIONS_FIRST,
      query: { car: 'guangdong', to: 'hong-kong', city: 'other' },
      shows: (locale) => word(locale, 'car.unknown.other-city', 'customs-checks/car').split(/[（(]/)[0]!,
      main: OUTSIDE,
    },
    { state: 'scheme', answer: '#car-key', query: { scheme: 'northbound-hong-kong', on: '2027-01-12' }, shows: 'car.gap.northbound-hong-kong', main: toMore('#tick') },
    { state: 'days', answer: '#days-scheme', query: { view: 'days', stay: 'northbound-macao' }, shows: 'car.days.none', main: toMore('#trip-add') },
    { state: 'licences', answer: '#licence-of', query: { view: 'licences', of: 'other' }, shows: 'car.l.unknown', main: OUTSIDE },
  ]),
]
