/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react'
import type { BookingRef, Instant, SlotId } from '@/domain/booking/booking'
import type { PhoneBooking } from '@/domain/booking/phone-booking'
import { fromBase64url } from '@/domain/voucher/base64url'
import { commitmentOf } from '@/domain/voucher/commitment'
import { REFUSALS } from '@/domain/booking/booking'
import { LOCALES } from '@/domain/locale/locale'
import { useBookings } from '@/stores'
import { openRoute, startAnew } from '../../../test/page'
import { SequentialGateway } from '../../../test/sequential-gateway'
import { host, resetTaro } from '../../../test/taro'
import { numberState } from './document-number'
import { bookingMessages } from './locales'
import { timeInWords } from './names'

const BOOK = 'pages/booking/book/index'
const VOUCHER = 'pages/booking/voucher/index'
const OFFERING = 'sz-luohu/home-return'
const MINUTE = 60_000
/** The next full hour but one, so that nothing begins while a test runs. */
const START = Math.ceil(Date.now() / MINUTE / 60) * 60 + 1440
/** A Hong Kong identity card of the government's own examples; its check digit fits. */
const NUMBER = 'A123456(3)'

let gateway: SequentialGateway
/** What becomes of a request: nothing for an answer, or what `fetch` fails with. */
let fate: 'answers' | 'fails' | 'loses' | 'page'
let sent: string[]

function serve() {
  const answer = async (path: string, { method = 'GET', headers, body }: RequestInit) => {
    sent.push(`${method} ${path} ${String(body)} ${JSON.stringify(headers)}`)
    if (fate === 'fails') throw new TypeError('Failed to fetch')
    if (fate === 'page') return { status: 200, headers: new Map(), text: async () => '<!doctype html>' }
    gateway.now = Math.floor(Date.now() / MINUTE)
    const reply = gateway.answer({ method: method as 'GET', path, headers: headers as Record<string, string>, ...(body === undefined ? {} : { body: JSON.parse(body as string) as unknown }) })
    if (fate === 'loses' && method !== 'GET') throw new TypeError('Failed to fetch')
    return reply.ok && { status: reply.status, headers: new Map(Object.entries({ ...reply.headers, date: dateHeader() })), text: async () => JSON.stringify(reply.body) }
  }
  globalThis.fetch = answer as unknown as typeof fetch
}
let dateHeader = () => new Date().toUTCString()

beforeEach(() => {
  resetTaro()
  startAnew()
  gateway = new SequentialGateway()
  gateway.offer(OFFERING, 7, [START, START + 30], 1)
  gateway.offer('sz-luohu/mainland-permit', 8, [START], 1)
  fate = 'answers'
  sent = []
  dateHeader = () => new Date().toUTCString()
  Object.defineProperty(globalThis, 'crypto', { configurable: true, writable: true, value: require('node:crypto').webcrypto as Crypto })
  serve()
})

const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 30))))
const tap = async (id: string) => {
  const target = document.getElementById(id)
  if (!target) throw new Error(`no ${id} in ${document.body.textContent}`)
  fireEvent.click(target)
  await settle()
}
const says = (text: string | RegExp) => expect(document.body).toHaveTextContent(text)
const day = () => new Date(START * MINUTE + 8 * 3_600_000).toISOString().slice(0, 10)

async function open(route: string, params: Record<string, string> = {}) {
  const page = openRoute(route, params)
  await settle()
  return page
}

/** Service, office and day are given by the address, the time is tapped. */
async function take(slot = START) {
  const page = await open(BOOK, { office: 'sz-luohu', service: 'home-return', day: day() })
  await tap(`slots-${slot}`)
  await tap('take')
  page.unmount()
  return useBookings.getState().bookings[0]!
}

async function book() {
  const { ref } = await take()
  const page = await open(VOUCHER, { ref })
  fireEvent.change(document.getElementById('number')!, { target: { value: NUMBER } })
  await tap('confirm')
  return { ref, page }
}

test('service, office, day, time: a place is held, the number makes it a voucher, and the number is nowhere', async () => {
  const page = await open(BOOK)
  says('Step 1 of 4: What for')
  await tap('service-home-return')
  says('Step 3 of 4: Which day')
  await tap(`day-${day()}`)
  await tap(`slots-${START}`)
  await tap('take')
  const { ref } = useBookings.getState().bookings[0]!
  expect(host.pages[host.pages.length - 1]).toBe(`/pages/booking/voucher/index?ref=${ref}`)
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

  const confirmed = gateway.asked.find(({ path }) => path === '/v1/bookings')!.body as { commitment: string }
  expect(fromBase64url(confirmed.commitment)).toEqual(commitmentOf(fromBase64url(kept.salt)!, NUMBER))
  for (const place of [sent.join(), JSON.stringify([...host.storage]), JSON.stringify(useBookings.getState())]) expect(place).not.toMatch(/A123456/)
  expect(sent.join()).not.toContain(kept.salt)
})

test('a number that is mistyped books nothing', async () => {
  const { ref } = await take()
  await open(VOUCHER, { ref })
  fireEvent.change(document.getElementById('number')!, { target: { value: 'A123456(4)' } })
  await tap('confirm')
  says('does not look like the number of any document')
  expect(gateway.booking(ref)?.state).toBe('held')
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
  fate = 'fails'
  await open(VOUCHER, { ref })
  expect(document.getElementById('voucher-code')).toBeInTheDocument()
  says('Show this together with your document')
})

test('a lost answer is asked for again: one place is taken, once', async () => {
  fate = 'loses'
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((task: () => void, after?: number) => realTimeout(task, Math.min(after ?? 0, after === 8000 ? 8000 : 20))) as typeof setTimeout)
  const page = await open(BOOK, { office: 'sz-luohu', service: 'home-return', day: day() })
  await tap(`slots-${START}`)
  await tap('take')
  await settle()
  await settle()
  says('Trying again books nothing twice')
  fate = 'answers'
  await tap('retry')
  expect(gateway.slots.get(`7-${START}` as SlotId)?.taken).toBe(1)
  expect(useBookings.getState().bookings.map(({ state }) => state)).toEqual(['held'])
  page.unmount()
  jest.restoreAllMocks()
})
const realTimeout = setTimeout

test('a full time is waited for, and the list can be left', async () => {
  gateway.now = START - 1000
  gateway.answer({ method: 'POST', path: '/v1/holds', headers: { authorization: 'Holder other', 'idempotency-key': 'x' }, body: { ref: 'f'.repeat(16), slot: `7-${START}` } })
  gateway.answer({ method: 'POST', path: '/v1/bookings', headers: { authorization: 'Holder other', 'idempotency-key': 'y' }, body: { ref: 'f'.repeat(16), commitment: 'c' } })
  const { ref } = await take()
  await open(VOUCHER, { ref })
  says('Before you: 0.')
  await tap('cancel')
  await tap('cancel-yes')
  says('Cancelled')
  expect(gateway.booking(ref)?.state).toBe('cancelled')
})

test('a place that others took first is refused in a sentence, and nothing is kept', async () => {
  await open(BOOK, { office: 'sz-luohu', service: 'home-return', day: day() })
  await tap(`slots-${START}`)
  gateway.answer({ method: 'POST', path: '/v1/holds', headers: { authorization: 'Holder other', 'idempotency-key': 'x' }, body: { ref: 'f'.repeat(16), slot: `7-${START}` } })
  await tap('take')
  says('This time has just become full')
  expect(useBookings.getState().bookings).toEqual([])
})

test('an appointment is moved, with a new voucher', async () => {
  const { ref, page } = await book()
  const before = useBookings.getState().bookings[0]!.signature
  page.unmount()
  const choosing = await open(BOOK, { move: ref, day: day() })
  expect(document.getElementById(`slots-${START}`)).toBeNull()
  await tap(`slots-${START + 30}`)
  await tap('take')
  choosing.unmount()
  const after = useBookings.getState().bookings[0]!
  expect([after.slot.start, after.state]).toEqual([START + 30, 'booked'])
  expect(after.signature).not.toBe(before)
})

/** Answers wait until they are let go. */
function slowly(): () => Promise<void> {
  const answer = globalThis.fetch
  let letGo!: () => void
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  globalThis.fetch = (async (...request: Parameters<typeof fetch>) => {
    const answered = await answer(...request)
    await gate
    return answered
  }) as typeof fetch
  return () => {
    letGo()
    return settle()
  }
}

test.each(['look', 'confirm'] as const)('what a person removes while an answer is under way (%s) stays removed', async (what) => {
  const { ref } = await take()
  let letGo = what === 'look' ? slowly() : undefined
  await open(VOUCHER, { ref })
  if (!letGo) {
    letGo = slowly()
    fireEvent.change(document.getElementById('number')!, { target: { value: NUMBER } })
    await tap('confirm')
    expect(useBookings.getState().bookings[0]!.pending?.what).toBe('confirm')
  }
  act(() => useBookings.getState().restore({ bookings: [], device: '' }))
  await letGo()
  expect(useBookings.getState().bookings).toEqual([])
  expect(JSON.stringify([...host.storage])).not.toContain(ref)
})

test('a look that began before a question does not take the question away', async () => {
  const booking = await take()
  const letGo = slowly()
  await open(VOUCHER, { ref: booking.ref })
  const asking = { ...booking, pending: { what: 'cancel' as const, key: 'K'.repeat(22), hasLeft: true } }
  act(() => useBookings.getState().keep(asking))
  await letGo()
  expect(useBookings.getState().bookings).toEqual([asking])
})

describe('a question without an answer is not sent in the name of another', () => {
  const asks = () => sent.filter((one) => !one.startsWith('GET'))
  const isOnVoucherOf = (ref: string) => expect(host.pages[host.pages.length - 1]).toBe(`/pages/booking/voucher/index?ref=${ref}`)
  const pendingBooking = async (pending: object) => {
    const { ref, page } = await book()
    page.unmount()
    const { keep, bookings } = useBookings.getState()
    keep({ ...bookings[0]!, pending: { key: 'K'.repeat(22), hasLeft: true, ...pending } as PhoneBooking['pending'] })
    host.pages = ['/pages/home/index']
    sent = []
    await open(BOOK, { move: ref, day: day() })
    await tap(`slots-${START + 30}`)
    await tap('take')
    return ref
  }

  test.each([
    ['a cancel', { what: 'cancel' }],
    ['a move to another time', { what: 'move', slot: { id: `7-${START + 60}`, start: START + 60, minutes: 30 } }],
  ])('%s: tapping "move" sends nothing and opens the voucher', async (_, pending) => {
    const ref = await pendingBooking(pending)
    expect(asks()).toEqual([])
    isOnVoucherOf(ref)
    expect(useBookings.getState().bookings[0]!.pending).toMatchObject(pending)
  })

  test('a move to the same time is the same question, under the same key', async () => {
    await pendingBooking({ what: 'move', slot: { id: `7-${START + 30}`, start: START + 30, minutes: 30 } })
    expect(asks()).toHaveLength(1)
    expect(asks()[0]).toContain('K'.repeat(22))
    expect(useBookings.getState().bookings[0]!.slot.start).toBe(START + 30)
  })

  test('another time is chosen after a lost answer: the question stands, names its time, and the second is not asked over it', async () => {
    fate = 'loses'
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(((task: () => void, after?: number) => realTimeout(task, Math.min(after ?? 0, after === 8000 ? 8000 : 20))) as typeof setTimeout)
    await open(BOOK, { office: 'sz-luohu', service: 'home-return', day: day() })
    await tap(`slots-${START}`)
    await tap('take')
    await settle()
    await settle()
    const { ref } = useBookings.getState().bookings[0]!
    await tap(`slots-${START + 30}`)
    expect(document.getElementById('outcome')).toHaveTextContent(new RegExp(`^${timeInWords(START as Instant, 'en')}.*Trying again books nothing twice`))
    expect(document.getElementById('retry')).toBeInTheDocument()
    sent = []
    await tap('take')
    expect(asks()).toEqual([])
    isOnVoucherOf(ref)
    // Settled or removed over there, it is no question here any more.
    act(() => useBookings.getState().forget(ref))
    expect([document.getElementById('retry'), document.getElementById('outcome')]).toEqual([null, null])
    jest.restoreAllMocks()
  })
})

test('a held place whose time is over says so', async () => {
  const booking = await take()
  useBookings.getState().keep({ ...booking, heldUntil: 1 as never })
  fate = 'fails'
  await open(VOUCHER, { ref: booking.ref })
  says('The time is over and the place was given back')
})

test('a phone whose clock is wrong is told, and time is reckoned as the gateway has it', async () => {
  const booking = await take()
  // The phone is an hour before: by its own clock the place was lost long ago.
  dateHeader = () => new Date(Date.now() - 60 * MINUTE).toUTCString()
  useBookings.getState().keep({ ...booking, heldUntil: (Math.floor(Date.now() / MINUTE) - 55) as never })
  gateway.entries.get(booking.ref)!.heldUntil = (Math.floor(Date.now() / MINUTE) + 500) as never
  await open(VOUCHER, { ref: booking.ref })
  says('clock is about 60 min fast')
  expect(document.getElementById('number')).toBeInTheDocument()
})

test.each([
  ['page', 'has no booking service here'],
  ['fails', 'does not work at the moment'],
] as const)('a gateway that %s: the page says so, and the official channel stands there', async (how, sentence) => {
  fate = how
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
  expect(gateway.entries.size).toBe(0)
})

test('an office says where a time can be booked only where the gateway offers it', async () => {
  const page = await open('pages/customs/offices/index', { id: 'sz-luohu' })
  await settle()
  expect(document.getElementById('book')).toBeInTheDocument()
  page.unmount()
  fate = 'page'
  await open('pages/customs/offices/index', { id: 'sz-luohu' })
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
