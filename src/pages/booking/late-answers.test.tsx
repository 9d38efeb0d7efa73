/** @jest-environment jsdom */
import { act, fireEvent } from '@testing-library/react'
import type { Instant } from '@/domain/booking/booking'
import type { PhoneBooking } from '@/domain/booking/phone-booking'
import { useBookings } from '@/stores'
import { BOOK, VOUCHER, START, NUMBER, book, day, line, open, realTimeout, startLine, take, tap } from '../../../test/appointments'
import { settle } from '../../../test/page'
import { host } from '../../../test/taro'
import { timeInWords } from './names'

beforeEach(startLine)

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
  act(() => useBookings.getState().erase())
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
  const asks = () => line.sent.filter((one) => !one.startsWith('GET'))
  const isOnVoucherOf = (ref: string) => expect(host.pages[host.pages.length - 1]).toBe(`/pages/booking/voucher/index#ref=${ref}`)
  const pendingBooking = async (pending: object) => {
    const { ref, page } = await book()
    page.unmount()
    const { keep, bookings } = useBookings.getState()
    keep({ ...bookings[0]!, pending: { key: 'K'.repeat(22), hasLeft: true, ...pending } as PhoneBooking['pending'] })
    host.pages = ['/pages/home/index']
    line.sent = []
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
    line.fate = 'loses'
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
    line.sent = []
    await tap('take')
    expect(asks()).toEqual([])
    isOnVoucherOf(ref)
    // Settled or removed over there, it is no question here any more.
    act(() => useBookings.getState().forget(ref))
    expect([document.getElementById('retry'), document.getElementById('outcome')]).toEqual([null, null])
    jest.restoreAllMocks()
  })
})
