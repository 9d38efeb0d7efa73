/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react'
import type { BookingRef, SlotId } from '@/domain/booking/booking'
import { fromBase64url } from '@/domain/voucher/base64url'
import { commitmentOf } from '@/domain/voucher/commitment'
import { REFUSALS } from '@/domain/booking/booking'
import { LOCALES } from '@/domain/locale/locale'
import { useBookings } from '@/stores'
import { BOOK, VOUCHER, MINUTE, START, NUMBER, book, day, line, open, realTimeout, says, startLine, take, tap } from '../../../test/appointments'
import { settle } from '../../../test/page'
import { host } from '../../../test/taro'
import { numberState } from './document-number'
import { bookingMessages } from './locales'

beforeEach(startLine)

test('service, office, day, time: a place is held, the number makes it a voucher, and the number is nowhere', async () => {
  const page = await open(BOOK)
  says('Step 1 of 4: What for')
  await tap('service-home-return')
  says('Step 3 of 4: Which day')
  await tap(`day-${day()}`)
  await tap(`slots-${START}`)
  await tap('take')
  const { ref } = useBookings.getState().bookings[0]!
  expect(host.pages[host.pages.length - 1]).toBe(`/pages/booking/voucher/index#ref=${ref}`)
  page.unmount()

  await open(VOUCHER, { ref })
  says(/Held for you until .*: (9|10) min left/)
  fireEvent.change(document.getElementById('number')!, { target: { value: NUMBER } })
  says('The check digit matches')
  await tap('confirm')
  const kept = useBookings.getState().bookings[0]!
  expect(kept.state).toBe('booked')
  expect(document.getElementById('voucher-ref')).toHaveTextContent(ref.slice(-4).toUpperCase())
  expect(document.getElementById('voucher-code')).toBeInTheDocument()

  const confirmed = line.gateway.asked.find(({ path }) => path === '/v1/bookings')!.body as { commitment: string }
  expect(fromBase64url(confirmed.commitment)).toEqual(commitmentOf(fromBase64url(kept.salt)!, NUMBER))
  for (const place of [line.sent.join(), JSON.stringify([...host.storage]), JSON.stringify(useBookings.getState())]) expect(place).not.toMatch(/A123456/)
  expect(line.sent.join()).not.toContain(kept.salt)
})

test('whose share of the day is counted is said when a place is taken, of this day, and nowhere else', async () => {
  useBookings.getState().nameDevice({ id: 'Y'.repeat(22), on: '2020-01-01' as never })
  await book()
  const { device } = useBookings.getState()
  expect(device?.id).not.toBe('Y'.repeat(22))
  expect(line.gateway.asked.flatMap(({ path, headers }) => (headers.device === undefined ? [] : [[path, headers.device]]))).toEqual([['/v1/holds', device?.id]])
})

test('a number that is mistyped books nothing', async () => {
  const { ref } = await take()
  await open(VOUCHER, { ref })
  fireEvent.change(document.getElementById('number')!, { target: { value: 'A123456(4)' } })
  await tap('confirm')
  says('does not look like the number of any document')
  expect(line.gateway.booking(ref)?.state).toBe('held')
})

test('numbers of documents are told from what is none, and from the lines that machines read', () => {
  const today = '2026-11-22' as never
  expect(['A123456(3)', 'H1234567801', 'A12', '', 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10', 'hello world'].map((one) => numberState(one, today))).toEqual([
    'checked',
    'formed',
    'none',
    'none',
    'wrong',
    'wrong',
  ])
})

test('a voucher shows without a network', async () => {
  const { ref, page } = await book()
  page.unmount()
  line.fate = 'fails'
  await open(VOUCHER, { ref })
  expect(document.getElementById('voucher-code')).toBeInTheDocument()
  says('Show this together with your document')
})

test('a lost answer is asked for again: one place is taken, once', async () => {
  line.fate = 'loses'
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((task: () => void, after?: number) => realTimeout(task, Math.min(after ?? 0, after === 8000 ? 8000 : 20))) as typeof setTimeout)
  const page = await open(BOOK, { office: 'sz-luohu', service: 'home-return', day: day() })
  await tap(`slots-${START}`)
  await tap('take')
  await settle()
  await settle()
  says('Trying again books nothing twice')
  line.fate = 'answers'
  await tap('retry')
  expect(line.gateway.slots.get(`7-${START}` as SlotId)?.taken).toBe(1)
  expect(useBookings.getState().bookings.map(({ state }) => state)).toEqual(['held'])
  page.unmount()
  jest.restoreAllMocks()
})

test('a full time is waited for, and the list can be left', async () => {
  line.gateway.now = START - 1000
  line.gateway.answer({ method: 'POST', path: '/v1/holds', headers: { authorization: 'Holder other', 'idempotency-key': 'x', device: 'other' }, body: { ref: 'f'.repeat(16), slot: `7-${START}` } })
  line.gateway.answer({ method: 'POST', path: '/v1/bookings', headers: { authorization: 'Holder other', 'idempotency-key': 'y' }, body: { ref: 'f'.repeat(16), commitment: 'c' } })
  const { ref } = await take()
  await open(VOUCHER, { ref })
  says('You are next.')
  await tap('cancel')
  await tap('cancel-yes')
  says('Cancelled')
  expect(document.getElementById('page-title')).toHaveFocus()
  expect(line.gateway.booking(ref)?.state).toBe('cancelled')
})

test('a place that others took first is refused in a sentence, and nothing is kept', async () => {
  await open(BOOK, { office: 'sz-luohu', service: 'home-return', day: day() })
  await tap(`slots-${START}`)
  line.gateway.answer({ method: 'POST', path: '/v1/holds', headers: { authorization: 'Holder other', 'idempotency-key': 'x', device: 'other' }, body: { ref: 'f'.repeat(16), slot: `7-${START}` } })
  await tap('take')
  says('This time has just become full')
  expect(useBookings.getState().bookings).toEqual([])
})

test('an appointment is moved, with a new voucher', async () => {
  const { ref, page } = await book()
  const before = useBookings.getState().bookings[0]!.signature
  page.unmount()
  const choosing = await open(BOOK, { move: ref, day: day() })
  expect(document.getElementById('chosen-current')).toHaveTextContent('The time you have now')
  expect(document.getElementById(`slots-${START}`)).toBeNull()
  await tap(`slots-${START + 30}`)
  await tap('take')
  choosing.unmount()
  const after = useBookings.getState().bookings[0]!
  expect([after.slot.start, after.state]).toEqual([START + 30, 'booked'])
  expect(after.signature).not.toBe(before)
})

test('a held place whose time is over says so', async () => {
  const booking = await take()
  useBookings.getState().keep({ ...booking, heldUntil: 1 as never })
  line.fate = 'fails'
  await open(VOUCHER, { ref: booking.ref })
  says('The time is over and the place was given back')
})

test('a phone whose clock is wrong is told, and time is reckoned as the gateway has it', async () => {
  const booking = await take()
  // The phone is an hour before: by its own clock the place was lost long ago.
  line.dateHeader = () => new Date(Date.now() - 60 * MINUTE).toUTCString()
  useBookings.getState().keep({ ...booking, heldUntil: (Math.floor(Date.now() / MINUTE) - 55) as never })
  line.gateway.entries.get(booking.ref)!.heldUntil = (Math.floor(Date.now() / MINUTE) + 500) as never
  await open(VOUCHER, { ref: booking.ref })
  says('clock is about 60 min fast')
  expect(document.getElementById('number')).toBeInTheDocument()
})

test.each([
  ['page', 'has no booking service here'],
  ['fails', 'does not work at the moment'],
] as const)('a gateway that %s: the page says so, and the official channel stands there', async (how, sentence) => {
  line.fate = how
  await open(BOOK, { office: 'sz-luohu' })
  says(sentence)
  expect(document.getElementById('call')).toBeInTheDocument()
  expect(document.getElementById('again') !== null).toBe(how === 'fails')
  says('not a government’s appointments')
})

test('a phone without safe random bytes books nothing', async () => {
  Object.defineProperty(globalThis, 'crypto', { configurable: true, writable: true, value: undefined })
  await open(BOOK, { office: 'sz-luohu', service: 'home-return', day: day() })
  await tap(`slots-${START}`)
  await tap('take')
  says('no safe source of random numbers')
  expect(line.gateway.entries.size).toBe(0)
})

test('an office says where a time can be booked only where the gateway offers it', async () => {
  const page = await open('pages/booking/offices/index', { id: 'sz-luohu' })
  await settle()
  expect(document.getElementById('book')).toBeInTheDocument()
  page.unmount()
  line.fate = 'page'
  await open('pages/booking/offices/index', { id: 'sz-luohu' })
  await settle()
  expect(document.getElementById('book')).toBeNull()
})

test('past ones can be taken off the phone, those to come stay', async () => {
  const booking = await take()
  const { keep } = useBookings.getState()
  keep({ ...booking, ref: '1'.repeat(16) as BookingRef, state: 'cancelled' })
  await open('pages/booking/appointments/index')
  await tap('clear-past')
  expect(useBookings.getState().bookings.map(({ ref }) => ref)).toEqual([booking.ref])
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('My appointments')
})

test('every refusal has a sentence of its own in four languages', () => {
  for (const locale of LOCALES) {
    const sentences = REFUSALS.map((reason) => bookingMessages[locale][`booking.refused.${reason}`])
    expect(new Set(sentences).size).toBe(REFUSALS.length)
    expect(sentences.every((sentence) => /\S/.test(sentence ?? ''))).toBe(true)
  }
})
