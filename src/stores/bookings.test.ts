import fc from 'fast-check'
import type { BookingRef, Instant, OfferingId, SlotId } from '@/domain/booking/booking'
import type { PhoneBooking } from '@/domain/booking/phone-booking'
import type { CivilDate } from '@/domain/time/civil'
import { startedAnew } from '../../test/started-anew'
import { host, store as keepText } from '../../test/taro'

const KEY = 'bay-affairs:bookings'
const SLOT = { id: '7-29700000' as SlotId, start: 29_700_000 as Instant, minutes: 30 }
const booking = (ref: string, more: Partial<PhoneBooking> = {}): PhoneBooking => ({
  ref: ref.repeat(16) as BookingRef,
  secret: 'S'.repeat(43),
  salt: 'A'.repeat(22),
  offering: 'sz-luohu/home-return' as OfferingId,
  slot: SLOT,
  state: 'cancelled',
  ...more,
})
const BOOKED = booking('b', { state: 'booked', signature: 'G'.repeat(86), keyId: 3 })
const ASKED = booking('a', { state: 'asked', pending: { what: 'hold', key: 'K'.repeat(22), hasLeft: true } })

const DEVICE = { id: 'D'.repeat(22), on: '2026-11-22' as CivilDate }

/** The store of an app that was just started. */
const start = () => startedAnew(() => require('./bookings') as typeof import('./bookings')).useBookings
const kept = () => start().getState().bookings
const store = (bookings: unknown) => keepText(KEY, JSON.stringify({ state: { bookings, device: DEVICE }, version: 0 }))

test('vouchers and questions without an answer survive a restart, the latest first', () => {
  const { keep, nameDevice } = start().getState()
  const moving = booking('c', { state: 'held', heldUntil: 5 as Instant, pending: { what: 'move', key: 'K'.repeat(22), slot: SLOT, hasLeft: false } })
  for (const one of [BOOKED, ASKED, moving]) keep(one)
  nameDevice(DEVICE)
  expect(kept()).toEqual([moving, ASKED, BOOKED])
  expect(start().getState().device).toEqual(DEVICE)
})

test('a change replaces what is there in its place; an erasure empties, its undo brings each back once', () => {
  const state = () => start().getState()
  state().restore({ bookings: [ASKED, BOOKED], device: undefined })
  state().keep({ ...BOOKED, state: 'arrived' })
  expect(kept().map((one) => one.state)).toEqual(['asked', 'arrived'])
  state().forget(ASKED.ref)
  expect(kept()).toHaveLength(1)
  state().erase()
  expect([kept(), start().getState().device]).toEqual([[], undefined])
  state().restore({ bookings: [BOOKED, ASKED, BOOKED], device: undefined })
  expect(kept()).toEqual([BOOKED, ASKED])
})

describe('two tabs of a browser', () => {
  const CANCELLED = booking('c')
  const tabs = () => {
    start().getState().restore({ bookings: [BOOKED], device: undefined })
    return [start(), start()].map((tab) => tab.getState()) as [ReturnType<ReturnType<typeof start>['getState']>, ReturnType<ReturnType<typeof start>['getState']>]
  }

  test('what each keeps stays, in both and in the storage', () => {
    const [one, other] = tabs()
    one.keep(ASKED)
    other.keep(CANCELLED)
    one.update({ ...BOOKED, state: 'arrived' })
    expect(kept().map(({ ref, state }) => ref[0] + state)).toEqual(['ccancelled', 'aasked', 'barrived'])
    expect([one.find(CANCELLED.ref), other.find(BOOKED.ref)?.state]).toEqual([CANCELLED, 'arrived'])
  })

  test('what a person removes in one is not brought back by a late answer or a change of the other', () => {
    const [one, other] = tabs()
    one.forget(BOOKED.ref)
    other.settle(BOOKED, { ...BOOKED, state: 'arrived' })
    other.update({ ...BOOKED, state: 'arrived' })
    other.keep(ASKED)
    expect(kept()).toEqual([ASKED])
  })

  test('an answer does not take away a question that the other tab has asked since', () => {
    const [one, other] = tabs()
    const asking = { ...BOOKED, pending: { what: 'cancel' as const, key: 'K'.repeat(22), hasLeft: true } }
    one.update(asking)
    other.settle(BOOKED, BOOKED)
    other.settle(BOOKED, undefined)
    expect(kept()).toEqual([asking])
  })

  test('what one keeps while the other erases and undoes it is not lost, and stands first', () => {
    const [one, other] = tabs()
    one.erase()
    other.keep(ASKED)
    one.restore({ bookings: [BOOKED], device: undefined })
    expect(kept()).toEqual([ASKED, BOOKED])
  })

  test('both are one device, until the day is over', () => {
    const [one, other] = tabs()
    one.nameDevice(DEVICE)
    other.nameDevice({ id: 'E'.repeat(22), on: DEVICE.on })
    expect(start().getState().device).toEqual(DEVICE)
    const tomorrow = { id: 'F'.repeat(22), on: '2026-11-23' as CivilDate }
    other.nameDevice(tomorrow)
    expect(start().getState().device).toEqual(tomorrow)
    const ofHost = { id: 'H'.repeat(22), on: tomorrow.on, isOfHost: true }
    one.nameDevice(ofHost)
    other.nameDevice(tomorrow)
    expect(start().getState().device).toEqual(ofHost)
  })
})

test('a phone that is full, but lets us read, does not take back what was done since', () => {
  start().getState().restore({ bookings: [BOOKED], device: undefined })
  const store = start()
  const full = jest.spyOn(host.storage, 'set').mockImplementation(() => {
    throw new Error('storage:full')
  })
  store.getState().keep(ASKED)
  store.getState().forget(BOOKED.ref)
  expect(store.getState().bookings).toEqual([ASKED])
  full.mockRestore()
  store.getState().keep(ASKED)
  expect(kept()).toEqual([ASKED])
})

describe('damaged storage', () => {
  test.each<[string, unknown]>([
    ['no reference', { ...BOOKED, ref: 'x' }],
    ['a short secret', { ...BOOKED, secret: 'S' }],
    ['a short salt', { ...BOOKED, salt: 'A' }],
    ['a voucher without signature', { ...BOOKED, signature: undefined }],
    ['a key of no byte', { ...BOOKED, keyId: 256 }],
    ['a slot that is none', { ...BOOKED, slot: { ...SLOT, id: 'x' } }],
    ['an offering that leads elsewhere', { ...BOOKED, offering: '../../x' }],
    ['a place held for ever', booking('c', { state: 'held' })],
    ['asked for nothing', { ...ASKED, pending: undefined }],
    ['a state of another version', { ...BOOKED, state: 'dreamt' }],
    ['nothing', null],
  ])('%s is left out, and the others stay', (_, broken) => {
    store([broken, ASKED])
    expect(kept()).toEqual([ASKED])
  })

  test.each(['D'.repeat(22), { ...DEVICE, id: 'short' }, { ...DEVICE, on: 'today' }, null])('a device %j that is none is drawn anew', (device) => {
    keepText(KEY, JSON.stringify({ state: { bookings: [], device }, version: 0 }))
    expect(start().getState().device).toBeUndefined()
  })

  test('a number of a document that somebody put there is not read', () => {
    store([{ ...BOOKED, number: 'A1234563' }])
    expect(JSON.stringify(kept())).not.toContain('A1234563')
  })

  test('whatever was written there, the app starts', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        keepText(KEY, `{"state":{"bookings":[${json}]},"version":0}`)
        expect(Array.isArray(kept())).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

test('a phone that refuses storage leaves the app working', () => {
  host.isStorageBroken = true
  const state = start()
  state.getState().keep(BOOKED)
  expect(state.getState().bookings).toHaveLength(1)
})
