/** States of the directory: the list, its filter, nothing found, one place, an address for a driver, and places side by side. */
import { link, OUTSIDE, says, type PageState } from './state'

const WORDS = 'places'
const LIST = 'pages/places/places/index'
const PLACE = 'pages/places/place/index'
const COMPARE = 'pages/places/compare/index'
const ONE = link('/pages/places/place/index?id=')

export const PLACES_STATES: PageState[] = [
  { page: 'places', state: 'first', answer: '#found', route: LIST, shows: says('places.near', WORDS), main: ONE },
  { page: 'places', state: 'near', answer: '#found', route: LIST, query: { kind: 'kiosk', from: 'sz-futian' }, shows: says('places.filter', WORDS), main: ONE },
  { page: 'places', state: 'none', isRead: true, answer: '#found', route: LIST, query: { kind: 'kiosk', city: 'zhaoqing' }, shows: says('places.none', WORDS), main: OUTSIDE },
  { page: 'places', state: 'filter', route: LIST, query: { kind: 'kiosk' }, opener: 'filter', shows: says('places.allCities', WORDS), main: { control: '#filters-done', leads: 'to more' } },
  { page: 'places', state: 'marking', answer: '#found', route: LIST, query: { kind: 'kiosk', view: 'compare', ids: 'government.hk-kiosk-macao,government.gd-kiosk-macao' }, shows: says('places.compareEnd', WORDS), main: { control: '#compare-show', leads: 'to a page' } },
  { page: 'place', state: 'known', isRead: true, answer: '#facts', route: PLACE, query: { id: 'government.macao-gsc-islands' }, shows: says('fact.sources'), main: OUTSIDE },
  { page: 'place', state: 'unknown', isRead: true, answer: '#facts', route: PLACE, query: { id: 'government.jiangmen-zone-macao' }, shows: says('places.noPhone', WORDS), main: OUTSIDE },
  { page: 'place', state: 'driver', route: PLACE, query: { id: 'government.hk-kiosk-dongguan' }, opener: 'driver-open', shows: says('places.copy', WORDS), main: { control: '#driver-close', leads: 'to more' } },
  { page: 'place', state: 'missing', route: PLACE, query: { id: 'government.nowhere' }, shows: says('places.missing', WORDS), main: { control: '#all-places', leads: 'to a page' } },
  { page: 'compare', state: 'four', isRead: true, answer: '#compared', route: COMPARE, query: { ids: 'government.hk-kiosk-macao,government.gd-kiosk-macao,government.macao-gsc-islands,government.mo-kiosk-guangzhou' }, shows: says('fact.sources'), main: ONE },
  { page: 'compare', state: 'nothing', route: COMPARE, shows: says('places.compareNone', WORDS), main: { control: '#compare-more', leads: 'to a page' } },
]
