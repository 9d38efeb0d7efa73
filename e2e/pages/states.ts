/** Every page in the states worth looking at: shots photograph them, and accessibility is checked in each. */
import { AREAS, REGIONS, type Area, type Region } from '../../src/catalog/vocabulary'
import { entries, matches, type Service } from '../../src/catalog'
import { LOCALE_NAMES } from '../../src/domain/locale/locale'
import type { Platform } from '../platform'
import { services } from '../scenarios/catalog'
import { word, type Locale } from '../scenarios/words'

import { addDays, dayOf } from '../../src/domain/time/civil'
import type { Stays } from '../../src/stores'
import { services } from '../scenarios/catalog'
import { word, type Locale } from '../scenarios/words'

/** What a person comes to the page for, as one does it with the keyboard in a browser. */
export interface MainAction {
  /** Selector, as the site has it; the first that is seen. */
  control: string
  /** To another page, out of the app, to another choice, or to more (or less) on the same page. */
  leads: 'to a page' | 'outside' | 'to a choice' | 'to more'
}

export interface PageState {
  page: string
  state: string
  route: string
  query?: Record<string, string>
  /** Nothing was chosen yet: the language is the phone's. */
  isFirstStart?: boolean
  kept?: { saved?: string[]; recent?: string[]; searches?: string[] }
  /** What is out of the ordinary: the host wants to know whether one consents, or a newer version of the app waits. */
  circumstance?: 'consent needed' | 'newer version'
  /** The site's script with this text in it does not come: the network is gone. */
  missing?: string
  /** Id of what a person presses to bring the page into this state. */
  opener?: string
  /** Where there is such a state; everywhere when left out. */
  platforms?: readonly Platform[]
  /** Entries and exits, and the rules one stays by. */
  stays?: Pick<Stays, 'movements' | 'rules'>
  /** What a person types to bring the page into this state, and the id of the field. */
  typed?: { into: string; text: string }
  /** Text by which one sees that the page is in this state, in this language. Not the title: a mini program's host shows that. */
  shows: (locale: Locale) => string
  main: MainAction
}

/** Long, with steps, documents, fees, offices, numbers, mini programs and pitfalls. */
const GUIDE = 'customs/lost-home-return-permit'
const SAVED = ['customs/mainland-travel-permit', 'elderly-care/health-care-vouchers-gba']
const SEARCHES = ['八達通', 'ferry to Macao']
const NOWHERE = 'qqxzvw'
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

function serviceOf(id: string): Service {
  const found = services().find((service) => service.id === id)
  if (!found) throw new Error(`the catalogue has no ${id}: choose another service in e2e/pages/states.ts`)
  return found
}

/** The shortest record without a guide. */
function linkOnly(): Service {
  const short = services().filter(({ guide }) => guide === undefined)
  return short.sort((one, other) => JSON.stringify(one).length - JSON.stringify(other).length)[0] ?? serviceOf(GUIDE)
}

/** An area and a place for which there is no service. */
function emptyFilter(): { area: Area; region: Region } {
  for (const area of AREAS)
    for (const region of REGIONS)
      if (!entries.some((entry) => matches(entry, { area, region }))) return { area, region }
  throw new Error('every area has a service in every place: the state of a filter without result has to be reached otherwise')
}

const named = (id: string) => (locale: Locale) => serviceOf(id).name[locale]
/** Stands far below in the record, so that it is not shown before the record is loaded. */
const sourced = ({ sources }: Service) => (locale: Locale) => sources.main.publisher[locale]
const link = (address: string): MainAction => ({ control: `a[href^="${address}"]`, leads: 'to a page' })
const SERVICE_LINK = link('/pages/service/index')
const OUTSIDE: MainAction = { control: '[role="main"] a[href^="http"], [role="main"] a[href^="tel:"]', leads: 'outside' }
/** The best way to a service, as its page shows it. */
function mainWay({ delivery }: Service): MainAction {
  const [first] = delivery
  const leads = first?.kind === 'office' ? 'to more' : first?.kind === 'tool' ? 'to a page' : 'outside'
  return { control: '#do .is-main', leads }
}
const CHOICE: MainAction = { control: '[role="radio"][aria-checked="true"]', leads: 'to a choice' }
const says = (key: string, area?: string) => (locale: Locale) => word(locale, key, area)

const POINTS = 'customs/control-points'

export const STATES: PageState[] = [
  { page: 'home', state: 'first', route: 'pages/home/index', isFirstStart: true, shows: says('area.travel'), main: link('/pages/search/index') },
  { page: 'home', state: 'used', route: 'pages/home/index', kept: { saved: SAVED, recent: [GUIDE], searches: SEARCHES }, shows: named(SAVED[0]!), main: link('/pages/search/index') },
  {
    page: 'home',
    state: 'languages',
    route: 'pages/home/index',
    opener: 'language-open',
    // Where four must stand side by side the names are shorter.
    shows: () => LOCALE_NAMES['zh-Hans'],
    main: { control: '#language-pt', leads: 'to more' },
  },
  { page: 'home', state: 'update', route: 'pages/home/index', circumstance: 'newer version', shows: says('update.ready'), main: link('/pages/search/index') },
  { page: 'home', state: 'lost', route: 'pages/service/index', query: { id: 'nowhere/nothing' }, shows: says('home.lost', 'home'), main: link('/pages/search/index') },
  { page: 'services', state: 'all', route: 'pages/services/index', shows: says('services.all', 'services'), main: SERVICE_LINK },
  { page: 'services', state: 'none', route: 'pages/services/index', query: emptyFilter(), shows: says('services.none', 'services'), main: { control: '#clear', leads: 'to more' } },
  {
    page: 'services',
    state: 'filter',
    route: 'pages/services/index',
    opener: 'filter',
    shows: says('services.wholeArea', 'services'),
    main: { control: '#filters-done', leads: 'to more' },
  },
  { page: 'area', state: 'customs', route: 'pages/services/area/index', query: { area: 'customs' }, shows: named('customs/e-channel'), main: SERVICE_LINK },
  { page: 'area', state: 'unknown', route: 'pages/services/area/index', query: { area: 'nowhere' }, shows: says('services.none', 'services'), main: { control: '[role="main"] button', leads: 'to a page' } },
  { page: 'search', state: 'empty', route: 'pages/search/index', kept: { searches: SEARCHES }, shows: says('search.try', 'search'), main: { control: '[role="main"] button', leads: 'to more' } },
  { page: 'search', state: 'results', route: 'pages/search/index', query: { query: '回乡证' }, shows: named('customs/mainland-travel-permit'), main: SERVICE_LINK },
  { page: 'search', state: 'none', route: 'pages/search/index', query: { query: NOWHERE }, shows: () => NOWHERE, main: link('/pages/services/index') },
  { page: 'service', state: 'guide', route: 'pages/service/index', query: { id: GUIDE }, shows: sourced(serviceOf(GUIDE)), main: mainWay(serviceOf(GUIDE)) },
  {
    page: 'service',
    state: 'driver',
    route: 'pages/service/index',
    query: { id: GUIDE },
    opener: 'way-office-0',
    shows: says('service.showDriver', 'service'),
    main: { control: '#driver-close', leads: 'to more' },
  },
  {
    page: 'service',
    state: 'qr',
    route: 'pages/service/index',
    query: { id: GUIDE },
    opener: 'qr',
    platforms: ['h5'],
    shows: says('service.qrTitle', 'service'),
    main: { control: '#qr-sheet-close', leads: 'to more' },
  },
  {
    page: 'service',
    state: 'offline',
    route: 'pages/service/index',
    query: { id: GUIDE },
    missing: serviceOf(GUIDE).sources.main.url,
    platforms: ['h5'],
    shows: says('service.notLoaded', 'service'),
    main: { control: '#retry', leads: 'to more' },
  },
  { page: 'service', state: 'short', route: 'pages/service/index', query: { id: linkOnly().id }, shows: sourced(linkOnly()), main: mainWay(linkOnly()) },
  { page: 'me', state: 'first', route: 'pages/me/index', shows: says('me.erase', 'me'), main: CHOICE },
  { page: 'me', state: 'used', route: 'pages/me/index', kept: { saved: SAVED, recent: [GUIDE], searches: SEARCHES }, shows: named(SAVED[0]!), main: CHOICE },
  {
    page: 'me',
    state: 'erase',
    route: 'pages/me/index',
    kept: { saved: SAVED },
    opener: 'erase',
    shows: says('me.eraseAsk', 'me'),
    main: { control: '#erase-no', leads: 'to more' },
  },
  {
    page: 'me',
    state: 'consent',
    route: 'pages/me/index',
    circumstance: 'consent needed',
    opener: 'export',
    platforms: ['weapp'],
    shows: says('consent.reason'),
    main: { control: '#consent-agree', leads: 'to more' },
  },
  { page: 'privacy', state: 'all', route: 'pages/about/privacy/index', shows: says('privacy.short', 'about'), main: link('/pages/') },
  { page: 'sources', state: 'all', route: 'pages/about/sources/index', shows: says('sources.how', 'about'), main: link('/pages/') },
  { page: 'control-points', state: 'first', route: 'pages/customs/control-points/index', shows: says('points.queue', POINTS), main: link('/pages/customs/control-point/index') },
  {
    page: 'control-points',
    state: 'night',
    route: 'pages/customs/control-points/index',
    query: { when: '2026-11-22T23:30', who: 'foreigner', near: 'sha-tin' },
    shows: says('state.always', POINTS),
    main: link('/pages/customs/control-point/index'),
  },
  { page: 'control-points', state: 'bay', route: 'pages/customs/control-points/index', query: { when: '2026-11-22T23:30', view: 'map' }, shows: says('points.queue', POINTS), main: CHOICE },
  {
    page: 'control-points',
    state: 'map',
    route: 'pages/customs/control-points/index',
    query: { when: '2026-11-22T23:30', view: 'map', group: 'hong-kong-shenzhen' },
    shows: says('points.queue', POINTS),
    main: CHOICE,
  },
  {
    page: 'control-points',
    state: 'narrow',
    route: 'pages/customs/control-points/index',
    opener: 'narrow',
    shows: says('points.near', POINTS),
    main: { control: '#narrow-done', leads: 'to more' },
  },
  { page: 'control-point', state: 'open', route: 'pages/customs/control-point/index', query: { id: 'shenzhen-bay', when: '2026-11-22T12:00' }, shows: says('fact.sources'), main: link('/pages/') },
  { page: 'control-point', state: 'unsure', route: 'pages/customs/control-point/index', query: { id: 'new-huanggang', when: '2026-11-22T12:00' }, shows: says('fact.sources'), main: link('/pages/') },
  { page: 'control-point', state: 'lost', route: 'pages/customs/control-point/index', query: { id: 'nowhere' }, shows: says('point.lost', POINTS), main: link('/pages/') },
  { page: 'crossing', state: 'first', route: 'pages/customs/crossing/index', shows: says('crossing.needPlaces', POINTS), main: CHOICE },
  {
    page: 'crossing',
    state: 'result',
    route: 'pages/customs/crossing/index',
    query: { from: 'sha-tin', to: 'futian', when: '2026-11-22T21:00', return: '2026-11-22T23:30', who: 'hong-kong' },
    shows: says('crossing.closing', POINTS),
    main: link('/pages/customs/control-point/index'),
  },
  { page: 'offices', state: 'first', route: 'pages/customs/offices/index', shows: says('offices.lead', 'customs/offices'), main: link('/pages/customs/offices/index?id=') },
  {
    page: 'offices',
    state: 'near',
    route: 'pages/customs/offices/index',
    query: { task: 'home-return', from: 'futian' },
    shows: says('offices.straight', 'customs/offices'),
    main: link('/pages/customs/offices/index?id='),
  },
  {
    page: 'offices',
    state: 'none',
    route: 'pages/customs/offices/index',
    query: { task: 'mainland-permit', city: 'zhaoqing' },
    shows: says('offices.none', 'customs/offices'),
    main: OUTSIDE,
  },
  {
    page: 'offices',
    state: 'cities',
    route: 'pages/customs/offices/index',
    opener: 'filter',
    shows: says('offices.allCities', 'customs/offices'),
    main: { control: '#cities-done', leads: 'to more' },
  },
  { page: 'offices', state: 'one', route: 'pages/customs/offices/index', query: { id: 'sz-luohu' }, shows: says('offices.does', 'customs/offices'), main: OUTSIDE },
  {
    page: 'offices',
    state: 'driver',
    route: 'pages/customs/offices/index',
    query: { id: 'sz-luohu' },
    opener: 'driver-open',
    shows: says('offices.copy', 'customs/offices'),
    main: { control: '#driver-close', leads: 'to more' },
  },
  { page: 'offices', state: 'gone', route: 'pages/customs/offices/index', query: { id: 'immd-rop-kwun-tong-temporary' }, shows: says('fact.sources'), main: { control: '#successor', leads: 'to a page' } },
  { page: 'car', state: 'first', route: 'pages/customs/car/index', shows: says('car.scheme.port-parking', 'customs/car'), main: { control: '#car-macao', leads: 'to more' } },
  {
    page: 'car',
    state: 'result',
    route: 'pages/customs/car/index',
    query: { car: 'macao', to: 'guangdong', dual: 'no', resident: 'permit', owner: 'me', licence: 'no' },
    shows: says('car.gap.northbound-macao', 'customs/car'),
    main: { control: '#tick', leads: 'to more' },
  },
  {
    page: 'car',
    state: 'unknown',
    route: 'pages/customs/car/index',
    query: { car: 'guangdong', to: 'hong-kong', city: 'other' },
    shows: (locale) => word(locale, 'car.unknown.other-city', 'customs/car').split(/[（(]/)[0]!,
    main: OUTSIDE,
  },
  {
    page: 'car',
    state: 'scheme',
    route: 'pages/customs/car/index',
    query: { scheme: 'northbound-hong-kong', on: '2027-01-12' },
    shows: says('car.gap.northbound-hong-kong', 'customs/car'),
    main: { control: '#tick', leads: 'to more' },
  },
  {
    page: 'car',
    state: 'days',
    route: 'pages/customs/car/index',
    query: { view: 'days', stay: 'northbound-macao' },
    shows: says('car.days.none', 'customs/car'),
    main: { control: '#trip-add', leads: 'to more' },
  },
  {
    page: 'car',
    state: 'licences',
    route: 'pages/customs/car/index',
    query: { view: 'licences', of: 'other' },
    shows: says('car.l.unknown', 'customs/car'),
    main: OUTSIDE,
  },
  { page: 'document', state: 'first', route: 'pages/customs/document/index', shows: says('document.lead', 'customs/document'), main: { control: '#who-mainland', leads: 'to more' } },
  {
    page: 'document',
    state: 'transit',
    route: 'pages/customs/document/index',
    query: { who: 'foreigner', trip: 'to-mainland', nationality: 'DE', visit: 'transit', day: '2026-12-20' },
    shows: says('fact.sources'),
    main: CHOICE,
  },
  {
    page: 'document',
    state: 'permit',
    route: 'pages/customs/document/index',
    query: { who: 'hong-kong', trip: 'to-mainland', status: 'chinese', held: 'ending', day: '2026-11-22' },
    shows: says('fact.sources'),
    main: { control: '#next a', leads: 'to a page' },
  },
  {
    page: 'document',
    state: 'not-known',
    route: 'pages/customs/document/index',
    query: { who: 'foreigner', trip: 'to-mainland', nationality: 'FR', visit: 'visit', day: '2027-01-01' },
    shows: says('document.unknown.list', 'customs/document'),
    main: { control: '#ask-here', leads: 'outside' },
  },
  { page: 'holidays', state: 'first', route: 'pages/customs/holidays/index', shows: says('holidays.legend-work', 'customs/holidays'), main: CHOICE },
  {
    page: 'holidays',
    state: 'day',
    route: 'pages/customs/holidays/index',
    query: { day: '2026-12-25', month: '2027-02' },
    shows: says('holidays.rush-leaves-hong-kong', 'customs/holidays'),
    main: { control: '#month-before', leads: 'to more' },
  },
  { page: 'holidays', state: 'list', route: 'pages/customs/holidays/index', query: { view: 'list', place: 'mainland' }, shows: says('holidays.name-immaculate', 'customs/holidays'), main: { control: '#more', leads: 'to more' } },
  { page: 'days', state: 'first', route: 'pages/customs/days/index', shows: says('days.empty', 'customs/days'), main: CHOICE },
  { page: 'days', state: 'stay', route: 'pages/customs/days/index', stays: STAYS, shows: says('days.tax.residence', 'customs/days'), main: OUTSIDE },
  {
    page: 'days',
    state: 'import',
    route: 'pages/customs/days/index',
    opener: 'import',
    shows: says('days.import.text', 'customs/days'),
    main: { control: '#how-to-get', leads: 'to a page' },
  },
  { page: 'identity', state: 'first', route: 'pages/customs/identity/index', shows: says('identity.asking', 'customs/identity'), main: OUTSIDE },
  {
    page: 'identity',
    state: 'wrong',
    route: 'pages/customs/identity/index',
    // An example of GB 11643 with two letters where digits belong.
    typed: { into: 'number', text: '11010519491231OO2X' },
    shows: says('identity.use', 'customs/identity'),
    main: { control: '#use', leads: 'to more' },
  },
  { page: 'numbers', state: 'all', route: 'pages/help/numbers/index', shows: says('numbers.lead', 'help'), main: OUTSIDE },
  { page: 'carry', state: 'first', route: 'pages/customs/carry/index', shows: says('carry.ask.from', 'customs/carry'), main: { control: '#from-mainland', leads: 'to a choice' } },
  {
    page: 'carry',
    state: 'result',
    route: 'pages/customs/carry/index',
    query: { from: 'mainland', to: 'hong-kong', who: 'hong-kong', age: 'adult', role: 'passenger', away: 'day', items: 'cat.1~spirits.2.700.30600HKD~medicine.1~e-cigarette.1' },
    shows: says('carry.refund.title', 'customs/carry'),
    main: { control: '#out-cat', leads: 'to more' },
  },
  {
    page: 'carry',
    state: 'not-known',
    route: 'pages/customs/carry/index',
    query: { from: 'hong-kong', to: 'mainland', who: 'hong-kong', left: 'no', items: 'formula.900~gold.0' },
    shows: says('carry.askTitle', 'customs/carry'),
    main: { control: '#ask-mainland-customs', leads: 'outside' },
  },
]

/** `home-first`: its name in files and messages. */
export const nameOf = ({ page, state }: PageState) => `${page}-${state}`

/** States that there are on this platform. */
export const statesOn = (platform: Platform, states: readonly PageState[] = STATES) =>
  states.filter(({ platforms }) => platforms === undefined || platforms.includes(platform))

/** Pages of the app that nobody looks at. */
export const routesWithoutState = (routes: readonly string[], states: readonly PageState[] = STATES) =>
  routes.filter((route) => !states.some((state) => state.route === route))
