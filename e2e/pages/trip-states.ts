/** States of the pages about one journey and one station. */
import { goneQuery, tripQuery } from '../scenarios/trip-link'
import { link, says, type PageState } from './state'

const WORDS = 'travel/trip'
const TRIP = 'pages/travel/trip/index'
const STATION = 'pages/travel/station/index'

export const TRIP_STATES: PageState[] = [
  { page: 'trip', state: 'whole', answer: '#facts', route: TRIP, query: tripQuery(), shows: says('trip.timetables', WORDS), isRead: true, main: { control: '#save', leads: 'to more' } },
  { page: 'trip', state: 'stops', answer: '#stop-0-0', route: TRIP, query: tripQuery(), opener: 'stops-0', isRead: true, shows: says('trip.hideStops', WORDS), main: { control: '#save', leads: 'to more' } },
  { page: 'trip', state: 'gone', route: TRIP, query: goneQuery(), shows: says('trip.gone', WORDS), main: link('/pages/travel/') },
  { page: 'trip', state: 'lost', route: TRIP, shows: says('trip.lost', WORDS), main: link('/pages/travel/journey/index') },
  { page: 'station', state: 'station', route: STATION, query: { id: 'mtr:sha-tin' }, shows: says('trip.timetables', WORDS), main: link('/pages/travel/journey/index') },
  { page: 'station', state: 'fare', answer: '#fares', route: STATION, isRead: true, query: { id: 'mtr:sha-tin' }, typed: { into: 'search-input', text: 'lo' }, shows: says('station.fares', WORDS), main: link('/pages/travel/journey/index') },
  { page: 'station', state: 'point', route: STATION, query: { id: 'point:lo-wu' }, shows: says('trip.timetables', WORDS), main: link('/pages/travel/journey/index') },
  { page: 'station', state: 'choose', route: STATION, typed: { into: 'search-input', text: 'sha tin' }, shows: (locale) => (locale.startsWith('zh') ? '沙田' : 'Sha Tin'), main: link('/pages/travel/station/index?id=') },
  { page: 'station', state: 'lost', route: STATION, query: { id: 'nowhere' }, shows: says('station.lost', WORDS), main: link('/pages/travel/journey/index') },
]
