/** States of appointments, as they are without a gateway: what needs one is in the scenarios, but for what only a gateway makes appear. */
import type { BookingRef, Instant, OfferingId, SlotId } from '../../src/domain/booking/booking'
import type { PhoneBooking } from '../../src/domain/booking/phone-booking'
import { word } from '../scenarios/words'
import { OUTSIDE, says, type PageState } from './state'

/** A day on which nobody looks at these pictures any more: 3 January 2050, 10:00. */
const START = 42_079_800
const REF = '0123456789abcdef' as BookingRef

const booking = (more: Partial<PhoneBooking>): PhoneBooking => ({
  ref: REF,
  secret: 'S'.repeat(43),
  salt: 'A'.repeat(22),
  offering: 'sz-luohu/home-return' as OfferingId,
  slot: { id: `7-${START}` as SlotId, start: START as Instant, minutes: 30 },
  state: 'booked',
  ...more,
})
const BOOKED = booking({ signature: 'A'.repeat(86), keyId: 1 })
const HELD = booking({ state: 'held', heldUntil: (START - 10) as Instant })
const WAITING = booking({ state: 'waiting', ahead: 2 })
const CANCELLED = booking({ ref: 'fedcba9876543210' as BookingRef, state: 'cancelled' })
const UNSURE = booking({ state: 'asked', pending: { what: 'hold', key: 'K'.repeat(22), hasLeft: true } })

const LIST = 'pages/booking/appointments/index'
const ONE = 'pages/booking/voucher/index'
const query = { ref: REF }

/** A gateway whose operator lets both hosts confirm whose share of the day is counted. */
const SIGN_IN = { 'GET /v1/devices': { hosts: ['weixin', 'alipay'] }, 'POST /v1/devices': { device: 'H'.repeat(22) } }

const STATES: PageState[] = [
  { page: 'appointments', state: 'none', route: LIST, shows: says('booking.none', 'booking'), main: { control: '#new', leads: 'to a page' } },
  { page: 'appointments', state: 'some', route: LIST, bookings: [BOOKED, CANCELLED], shows: says('booking.past', 'booking'), main: { control: '#new', leads: 'to a page' } },
  {
    page: 'appointments',
    state: 'sign-in',
    route: LIST,
    platforms: ['weapp', 'alipay'],
    gateway: SIGN_IN,
    // What stands behind the host's name.
    shows: (locale) => word(locale, 'booking.host.text', 'booking').split('{host}').pop()!,
    main: { control: '#host-ask', leads: 'to more' },
  },
  { page: 'book', state: 'no-gateway', route: 'pages/booking/book/index', query: { office: 'sz-luohu' }, shows: says('booking.notGovernment', 'booking'), main: OUTSIDE },
  { page: 'appointment', state: 'booked', answer: '#voucher-code', route: ONE, query, bookings: [BOOKED], shows: says('booking.show', 'booking'), main: OUTSIDE },
  { page: 'appointment', state: 'held', below: 'what is confirmed, and the number that it is bound to, stand above the button', route: ONE, query, bookings: [HELD], shows: says('booking.number', 'booking'), main: { control: '#confirm', leads: 'to more' } },
  { page: 'appointment', state: 'waiting', answer: '#facts', route: ONE, query, bookings: [WAITING], shows: says('booking.waitNote', 'booking'), main: OUTSIDE },
  { page: 'appointment', state: 'unsure', route: ONE, query, bookings: [UNSURE], shows: says('booking.unsure', 'booking'), main: { control: '#retry', leads: 'to more' } },
  { page: 'appointment', state: 'cancelled', route: ONE, query: { ref: CANCELLED.ref }, bookings: [CANCELLED], shows: says('booking.notGovernment', 'booking'), main: { control: '#new', leads: 'to a page' } },
  { page: 'appointment', state: 'missing', route: ONE, query, shows: says('booking.missing', 'booking'), main: { control: '#new', leads: 'to a page' } },
]

/** What one presses next stands below what one reads. */
export const BOOKING_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
