/** Addresses of the pages. */
import { CROSSING_AREAS, type Area, type Region } from '@/catalog'
import { privateSign } from '@/platform/address'

export const HOME = '/pages/home/index'
export const SERVICES = '/pages/services/index'
export const ME = '/pages/me/index'
export const SEARCH = '/pages/search/index'
export const PRIVACY = '/pages/about/privacy/index'
export const MY_DATA = '/pages/about/my-data/index'
export const SOURCES = '/pages/about/sources/index'
export const HELP_NUMBERS = '/pages/help/numbers/index'
export const EMERGENCY_CARD = '/pages/help/card/index'
export const SHOW_CARDS = '/pages/help/show/index'
export const MOVING_CHECKLIST = '/pages/elderly-care/moving/index'
export const CONTROL_POINTS = '/pages/customs/control-points/index'
export const CONTROL_POINT = '/pages/customs/control-point/index'
export const CROSSING = '/pages/customs/crossing/index'
export const OFFICES = '/pages/booking/offices/index'
export const CAR = '/pages/customs-checks/car/index'
export const DOCUMENT = '/pages/customs-checks/document/index'
export const CARRY = '/pages/customs-checks/carry/index'
export const STATION = '/pages/travel/station/index'
export const RIDE_CODES = '/pages/travel-guides/ride-codes/index'
export const GOING = '/pages/travel-guides/going/index'
export const MOVING = '/pages/payment-guides/moving/index'
export const SOCIAL_INSURANCE = '/pages/jobs-guides/social-insurance/index'
export const HOLIDAYS = '/pages/customs/holidays/index'
export const DAYS = '/pages/customs/days/index'
export const JOURNEY = '/pages/travel/journey/index'
export const TRIP = '/pages/travel/trip/index'
export const VACANCY = '/pages/jobs-guides/vacancy/index'
export const VACANCIES = '/pages/jobs-guides/vacancies/index'
export const TAKE_HOME = '/pages/jobs/take-home/index'
export const CONVERTER = '/pages/payment/converter/index'
export const TRIP_MONEY = '/pages/payment/trip-money/index'
export const IDENTITY = '/pages/customs/identity/index'
export const PAY = '/pages/payment-guides/pay/index'
export const SIGNALS = '/pages/living/signals/index'
export const ACCOUNTS = '/pages/living/accounts/index'
export const STAY = '/pages/living/stay/index'
export const ORDER = '/pages/living/order/index'
export const ROUTE = '/pages/travel/route/index'
export const TAX_DAYS = '/pages/jobs/days/index'
export const CARE_COST = '/pages/elderly-care/cost/index'
export const MAY_I = '/pages/jobs-guides/may-i/index'
export const ENTITLED = '/pages/elderly-care/entitled/index'
export const PHONE = '/pages/living/phone/index'
export const MOTOR_COVER = '/pages/living/motor-cover/index'
export const MEDICAL_INSURANCE = '/pages/living/medical-insurance/index'
export const FIRM = '/pages/living/firm/index'
export const APPOINTMENTS = '/pages/booking/appointments/index'
export const BOOK = '/pages/booking/book/index'
export const VOUCHER = '/pages/booking/voucher/index'
export const PLACES = '/pages/places/places/index'
export const PLACE = '/pages/places/place/index'
export const COMPARE_PLACES = '/pages/places/compare/index'
export const CARE = '/pages/health/care/index'
export const SCHOOL = '/pages/education/school/index'
export const SCHOOL_POINTS = '/pages/education/points/index'
export const DEGREE = '/pages/education/degree/index'

export const AREA = '/pages/services/area/index'
export const CROSSING_SERVICE = '/pages/service/crossing/index'
export const LIVING_SERVICE = '/pages/service/living/index'

/**
 * What the address of these names is published: a service, a place, a vacancy, a day, a signal. It stands behind `?`, as on any site. What
 * any other page is told says something of who asks; see docs/decisions/0029.
 */
const PUBLIC: readonly string[] = [SERVICES, AREA, CROSSING_SERVICE, LIVING_SERVICE, STATION, PLACE, VACANCY, HOLIDAYS, SIGNALS]

/** @param address of a page, with or without what it holds */
export const isPublic = (address: string): boolean => PUBLIC.includes(address.split(/[?#]/)[0]!)

/**
 * The address as this platform opens it: in a browser, what a page is told of a person stands where no server sees it.
 *
 * @param address of a page, with what it holds behind `?`, as records and what one keeps write it
 */
export const asOpened = (address: string): string => (isPublic(address) ? address : address.replace('?', privateSign))

/** The same address as it is kept, and as records write it: with `?` on every platform, so that what one keeps goes from one to another. */
export const asKept = (address: string): string => address.replace('#', '?')

/** Ids keep their slash: it is allowed in a query, and `customs%2F…` would be encoded twice by WeChat's sharing. */
export const servicePage = (id: string): string =>
  CROSSING_AREAS.some((area) => id.startsWith(`${area}/`)) ? `${CROSSING_SERVICE}?id=${id}` : `${LIVING_SERVICE}?id=${id}`
/** Address of a service on the site, to share and to print: a file of its own, read before the script comes. */
export const serviceLink = (id: string): string => `/s/${id}`
export const areaPage = (area: Area): string => `${AREA}?area=${area}`
export const searchPage = (query: string): string => asOpened(`${SEARCH}?query=${encodeURIComponent(query)}`)

/** One government account: who may open it and what it opens. */
export const accountPage = (id: string): string => asOpened(`${ACCOUNTS}?account=${id}`)

/** One office, by its id in facts/customs/offices. */
export const officePage = (id: string): string => asOpened(`${OFFICES}?id=${id}`)

/** All services, narrowed down by what is named. */
export function servicesPage({ area, region }: { area?: Area; region?: Region }): string {
  const query = [area && `area=${area}`, region && `region=${region}`].filter(Boolean).join('&')
  return query === '' ? SERVICES : `${SERVICES}?${query}`
}

/** One ferry, coach or train, by its id in facts/travel/going. */
export const goingLinePage = (id: string): string => asOpened(`${GOING}?line=${id}`)

/** Ferries, coaches and trains, of one city if it is named. */
export const goingCityPage = (city: string | undefined): string => (city ? asOpened(`${GOING}?city=${city}`) : GOING)

/** Ride codes of a person in a city. */
export const rideCodesPage = ({ who, city }: { who: string; city: string }): string => asOpened(`${RIDE_CODES}?who=${who}&city=${city}`)

/** A control point, at a moment that an address holds where one was chosen. */
export const controlPointPage = (id: string, when?: string): string => asOpened(`${CONTROL_POINT}?id=${id}${when && when !== 'none' ? `&when=${encodeURIComponent(when)}` : ''}`)

/** A time to be booked at an office, or for one appointment instead of the one it has. */
export const bookPage = ({ office, move }: { office?: string; move?: string }): string => (move ? asOpened(`${BOOK}?move=${move}`) : office ? asOpened(`${BOOK}?office=${office}`) : BOOK)
export const voucherPage = (ref: string): string => asOpened(`${VOUCHER}?ref=${ref}`)

/** One vacancy, by its id at the gateway. */
export const vacancyPage = (id: string): string => `${VACANCY}?id=${id}`

/** One place of the directory, by `<area>.<its id in facts/<area>/places>`. */
export const placePage = (id: string): string => `${PLACE}?id=${id}`

/** The directory, narrowed down by what is named. */
export function placesPage({ kind, city, feature }: { kind?: string; city?: string; feature?: string } = {}): string {
  const query = [kind && `kind=${kind}`, city && `city=${city}`, feature && `feature=${feature}`].filter(Boolean).join('&')
  return query === '' ? PLACES : asOpened(`${PLACES}?${query}`)
}

/** Points for a place in a state school, with what is known of the child. */
export const schoolPointsPage = ({ city, stage }: { city?: string; stage?: string } = {}): string => {
  const query = [city && `city=${city}`, (stage === 'primary' || stage === 'junior') && `stage=${stage}`].filter(Boolean).join('&')
  return query === '' ? SCHOOL_POINTS : asOpened(`${SCHOOL_POINTS}?${query}`)
}
