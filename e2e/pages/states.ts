/** Every page in the states worth looking at: shots photograph them, and accessibility is checked in each. */
import { AREAS, REGIONS, type Area, type Region } from '../../src/catalog/vocabulary'
import { allEntries, matches, type Service } from '../../src/catalog'
import { LOCALE_NAMES } from '../../src/domain/locale/locale'
import type { Platform } from '../platform'
import { serviceRoute, services } from '../scenarios/catalog'
import type { Locale } from '../scenarios/words'
import { ACCOUNTS_STATES } from './accounts-states'
import { BOOKING_STATES } from './booking-states'
import { ELDERLY_COST_STATES } from './elderly-cost-states'
import { ENTITLED_STATES } from './entitled-states'
import { EDUCATION_STATES } from './education-states'
import { JOBS_PERMISSION_STATES } from './jobs-permission-states'
import { JOURNEY_STATES } from './journey-states'
import { FIRM_STATES } from './firm-states'
import { LIVING_STATES } from './living-states'
import { MOVING_STATES } from './moving-states'
import { IN_NEED_STATES } from './in-need-states'
import { CUSTOMS_STATES } from './customs-states'
import { TRIP_STATES } from './trip-states'
import { JOBS_GUIDE_STATES } from './jobs-guide-states'
import { CARE_STATES } from './care-states'
import { PAY_STATES } from './pay-states'
import { PAYMENT_STATES } from './payment-states'
import { PLACES_STATES } from './places-states'
import { STAYING_STATES } from './staying-states'
import { JOBS_TOOL_STATES } from './jobs-tool-states'
import { TRAVEL_TOOL_STATES } from './travel-tool-states'
import { VACANCY_STATES } from './vacancy-states'
import { CHOICE, link, OUTSIDE, says, type MainAction, type PageState } from './state'

export type { MainAction, PageState }

/** Long, with steps, documents, fees, offices, numbers, mini programs and pitfalls. */
const GUIDE = 'customs/lost-home-return-permit'
const SAVED = ['customs/mainland-travel-permit', 'elderly-care/health-care-vouchers-gba']
const SEARCHES = ['八達通', 'ferry to Macao']
const NOWHERE = 'qqxzvw'
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
      if (!allEntries().some((entry) => matches(entry, { area, region }))) return { area, region }
  throw new Error('every area has a service in every place: the state of a filter without result has to be reached otherwise')
}

const named = (id: string) => (locale: Locale) => serviceOf(id).name[locale]
/** Stands far below in the record, so that it is not shown before the record is loaded. */
const sourced = ({ sources }: Service) => (locale: Locale) => sources.main.publisher[locale]
const SERVICE_LINK = link('/pages/service/')
/** The best way to a service, as its page shows it. */
function mainWay({ delivery }: Service): MainAction {
  const [first] = delivery
  const leads = first?.kind === 'office' ? 'to more' : first?.kind === 'tool' ? 'to a page' : 'outside'
  return { control: '#do .is-main', leads }
}

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
  { page: 'home', state: 'lost', route: 'pages/service/living/index', query: { id: 'nowhere/nothing' }, shows: says('home.lost', 'home'), main: link('/pages/search/index') },
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
  { page: 'area', state: 'customs', route: 'pages/services/area/index', query: { area: 'customs' }, shows: says('tool.title', 'services/area'), main: link('/pages/customs/control-points/index') },
  { page: 'area', state: 'unknown', route: 'pages/services/area/index', query: { area: 'nowhere' }, shows: says('services.none', 'services'), main: { control: '[role="main"] button', leads: 'to a page' } },
  { page: 'search', state: 'empty', route: 'pages/search/index', kept: { searches: SEARCHES }, shows: says('search.try', 'search'), main: { control: '[role="main"] button', leads: 'to more' } },
  { page: 'search', state: 'results', route: 'pages/search/index', query: { query: '回乡证' }, shows: named('customs/mainland-travel-permit'), main: SERVICE_LINK },
  { page: 'search', state: 'none', route: 'pages/search/index', query: { query: NOWHERE }, shows: () => NOWHERE, main: link('/pages/services/index') },
  { page: 'service', state: 'guide', route: serviceRoute(GUIDE), query: { id: GUIDE }, shows: sourced(serviceOf(GUIDE)), main: mainWay(serviceOf(GUIDE)) },
  {
    page: 'service',
    state: 'driver',
    route: serviceRoute(GUIDE),
    query: { id: GUIDE },
    // Below the two ways of the app itself.
    opener: 'way-office-2',
    shows: says('service.showDriver', 'service'),
    main: { control: '#driver-close', leads: 'to more' },
  },
  {
    page: 'service',
    state: 'qr',
    route: serviceRoute(GUIDE),
    query: { id: GUIDE },
    opener: 'qr',
    platforms: ['h5'],
    shows: says('service.qrTitle', 'service'),
    main: { control: '#qr-sheet-close', leads: 'to more' },
  },
  {
    page: 'service',
    state: 'offline',
    route: serviceRoute(GUIDE),
    query: { id: GUIDE },
    missing: serviceOf(GUIDE).sources.main.url,
    platforms: ['h5'],
    shows: says('service.notLoaded', 'service'),
    main: { control: '#retry', leads: 'to more' },
  },
  { page: 'service', state: 'short', route: serviceRoute(linkOnly().id), query: { id: linkOnly().id }, shows: sourced(linkOnly()), main: mainWay(linkOnly()) },
  { page: 'me', state: 'first', route: 'pages/me/index', shows: says('me.myData', 'me'), main: CHOICE },
  { page: 'me', state: 'used', route: 'pages/me/index', kept: { saved: SAVED, recent: [GUIDE], searches: SEARCHES }, shows: named(SAVED[0]!), main: CHOICE },
  {
    page: 'my-data',
    state: 'erase',
    route: 'pages/about/my-data/index',
    kept: { saved: SAVED },
    opener: 'erase',
    shows: says('data.eraseAsk', 'about'),
    main: { control: '#erase-no', leads: 'to more' },
  },
  {
    page: 'my-data',
    state: 'consent',
    route: 'pages/about/my-data/index',
    circumstance: 'consent needed',
    opener: 'export',
    platforms: ['weapp'],
    shows: says('consent.clipboardReason'),
    main: { control: '#consent-agree', leads: 'to more' },
  },
  { page: 'privacy', state: 'all', route: 'pages/about/privacy/index', shows: says('privacy.short', 'about'), main: link('/pages/') },
  { page: 'sources', state: 'all', route: 'pages/about/sources/index', shows: says('sources.how', 'about'), main: link('/pages/') },
  { page: 'numbers', state: 'all', route: 'pages/help/numbers/index', shows: says('numbers.lead', 'help'), main: OUTSIDE },
  ...CUSTOMS_STATES,
  ...TRIP_STATES,
  ...JOURNEY_STATES,
  ...TRAVEL_TOOL_STATES,
  ...MOVING_STATES,
  ...JOBS_GUIDE_STATES,
  ...CARE_STATES,
  ...ACCOUNTS_STATES,
  ...LIVING_STATES,
  ...FIRM_STATES,
  ...STAYING_STATES,
  ...PAY_STATES,
  ...VACANCY_STATES,
  ...PLACES_STATES,
  ...ELDERLY_COST_STATES,
  ...PAYMENT_STATES,
  ...JOBS_TOOL_STATES,
  ...EDUCATION_STATES,
  ...JOBS_PERMISSION_STATES,
  ...ENTITLED_STATES,
  ...BOOKING_STATES,
  ...IN_NEED_STATES,
]

/** `home-first`: its name in files and messages. */
export const nameOf = ({ page, state }: PageState) => `${page}-${state}`

/** States that there are on this platform. */
export const statesOn = (platform: Platform, states: readonly PageState[] = STATES) =>
  states.filter(({ platforms }) => platforms === undefined || platforms.includes(platform))

/** Pages of the app that nobody looks at. */
export const routesWithoutState = (routes: readonly string[], states: readonly PageState[] = STATES) =>
  routes.filter((route) => !states.some((state) => state.route === route))
