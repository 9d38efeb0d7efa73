/** States of the journey page. */
import { saturday } from '../saturday'
import { link, QUESTIONS_FIRST, says, type PageState } from './state'

const JOURNEY = 'travel/journey'
const TRIP = 'travel/trip'
const route = 'pages/travel/journey/index'
/** Into the middle of Shenzhen on a Saturday, by ten in the morning. */
const SATURDAY = { from: 'mtr:sha-tin', to: 'at:shenzhen-centre', when: `arrive-${saturday()}T10:00`, party: 'adult2-elder1' }

const STATES: PageState[] = [
  { page: 'journey', state: 'first', route, shows: says('journey.examples', JOURNEY), main: { control: '#from', leads: 'to more' } },
  {
    page: 'journey',
    state: 'result',
    below: QUESTIONS_FIRST,
    route,
    query: { from: 'mtr:sha-tin', to: 'shenzhen-metro:civic-center', when: `leave-${saturday()}T20:00`, party: 'adult2-elder1' },
    shows: says('trip.timetables', TRIP),
    main: link('/pages/travel/trip/index'),
  },
  { page: 'journey', state: 'arrive', below: QUESTIONS_FIRST, route, query: SATURDAY, shows: says('trip.timetables', TRIP), main: link('/pages/travel/trip/index') },
  {
    page: 'journey',
    state: 'night',
    below: QUESTIONS_FIRST,
    route,
    query: { from: 'mtr:tsim-sha-tsui', to: 'at:shenzhen-centre', when: `leave-${saturday()}T22:20` },
    shows: says('journey.instead.taxi', JOURNEY),
    main: link('/pages/travel/trip/index'),
  },
  {
    page: 'journey',
    state: 'untimed',
    below: QUESTIONS_FIRST,
    route,
    query: { from: 'intercity:xihudong', to: 'mtr:mong-kok', when: `leave-${saturday()}T09:00` },
    shows: says('journey.part.ask', JOURNEY),
    main: link('/pages/travel-guides/going/index'),
  },
  { page: 'journey', state: 'place', route, opener: 'from', shows: says('journey.near.why', JOURNEY), main: { control: '#near', leads: 'to more' } },
  { page: 'journey', state: 'party', route, opener: 'party', shows: says('journey.hint.elder', JOURNEY), main: { control: '#party-done', leads: 'to more' } },
]

/** One comes here for the answer, which stands below what is asked. */
export const JOURNEY_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
