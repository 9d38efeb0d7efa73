import fc from 'fast-check'
import { SequentialGateway } from '../../../test/sequential-gateway'
import type { Booking, BookingRef, OfferingId } from './booking'
import { afterReply, newBooking, questionOf, refreshed, settled, withQuestion, type Line, type Question, type Reply } from './client'
import { clockSkew } from './clock-skew'
import { partsOf, stateAt, type KeptSlot, type PhoneBooking } from './phone-booking'
import { bookingIn } from './said'

const START = 30_000_000
const OFFERING = 'hall/permit' as OfferingId
const STARTS = [START, START + 30, START + 60]
const SLOTS = STARTS.map((start): KeptSlot => ({ id: `1-${start}`, start, minutes: 30 }) as KeptSlot)
const COMMITMENT = 'A'.repeat(43)

let counted = 0
const text = (length: number) => String(++counted).padStart(length, '0')
const begin = (what: 'hold' | 'wait', slot = SLOTS[0]!) =>
  newBooking({ ref: text(16) as BookingRef, secret: text(43), salt: text(22), key: text(22) }, what, OFFERING, slot)

function gatewayAt(minutesBefore: number, capacity = 1): SequentialGateway {
  const gateway = new SequentialGateway()
  gateway.now = START - minutesBefore
  gateway.offer(OFFERING, 1, STARTS, capacity)
  return gateway
}
const lineTo = (request: Line['request'], more: Partial<Line> = {}): Line => ({ request, keep: () => undefined, pause: () => Promise.resolve(), tries: 3, device: 'D'.repeat(22), ...more })
const straight = (gateway: SequentialGateway, more: Partial<Line> = {}) => lineTo((question) => Promise.resolve(gateway.answer(question)), more)
const LOST: Reply = { ok: false, reason: 'timeout' }

/** What a phone knows that a gateway knows too. */
const shared = ({ ref, slot, state, heldUntil, ahead, signature, keyId }: PhoneBooking) => ({ ref, slot: slot.id, state, heldUntil, ahead, signature, keyId })
const whole = (booking: Booking) => ({ heldUntil: undefined, ahead: undefined, signature: undefined, keyId: undefined, ...booking })

async function held(gateway: SequentialGateway, slot?: KeptSlot): Promise<PhoneBooking> {
  const { booking } = await settled(begin('hold', slot), straight(gateway))
  return booking!
}

describe('an answer that is lost', () => {
  it('is asked for again under the same key, and the place is taken once', async () => {
    const gateway = gatewayAt(100, 2)
    const answers: Reply[] = []
    const { booking, outcome } = await settled(begin('hold'), lineTo(async (question) => (answers.push(gateway.answer(question)) < 3 ? LOST : answers[2]!)))
    expect(outcome).toEqual({ is: 'done' })
    expect(gateway.slots.get(SLOTS[0]!.id)?.taken).toBe(1)
    expect(new Set(gateway.asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    expect(shared(booking!)).toEqual(whole(gateway.booking(booking!.ref)!))
  })

  it('leaves the question with its key when no try gets through; the same again gives what was given', async () => {
    const gateway = gatewayAt(100)
    const kept: PhoneBooking[] = []
    const unsure = await settled(begin('hold'), lineTo(async (question) => (gateway.answer(question), LOST), { keep: (one) => kept.push(one) }))
    expect(unsure.outcome).toEqual({ is: 'unsure', reason: 'timeout' })
    expect(kept[0]?.pending).toMatchObject({ hasLeft: true })
    expect(unsure.booking?.pending?.key).toBe(kept[0]?.pending?.key)
    const again = await settled(unsure.booking!, straight(gateway))
    expect(again.booking?.state).toBe('held')
    expect(gateway.slots.get(SLOTS[0]!.id)?.taken).toBe(1)
  })

  it('is kept before it is sent, so that a phone that dies in between knows its key', async () => {
    const order: string[] = []
    await settled(begin('hold'), lineTo(async () => (order.push('sent'), LOST), { keep: () => order.push('kept'), tries: 1 }))
    expect(order).toEqual(['kept', 'sent'])
  })
})

describe('a refusal', () => {
  it('of a new booking leaves none', async () => {
    const gateway = gatewayAt(100)
    await held(gateway)
    expect(await settled(begin('hold'), straight(gateway))).toEqual({ booking: undefined, outcome: { is: 'refused', reason: 'slot-full' } })
  })

  it('that nobody decided says nothing of the times before', () => {
    const booking = withQuestion({ ...begin('hold'), pending: undefined, state: 'booked' }, { what: 'cancel' }, text(22))
    const many: Reply = { ok: true, status: 429, headers: {}, body: { reason: 'too-many' } }
    expect(afterReply(booking, many, true).outcome.is).toBe('refused')
    expect(afterReply(booking, many, false)).toEqual({ booking, outcome: { is: 'unsure', reason: 'too-many' } })
    expect(afterReply(booking, { ...many, headers: { 'idempotency-replayed': 'true' } }, false).outcome.is).toBe('refused')
  })

  it('of a change is followed by a look at how things are', async () => {
    const gateway = gatewayAt(100)
    const booking = await held(gateway)
    gateway.now += 20
    const after = await settled(withQuestion(booking, { what: 'confirm', commitment: COMMITMENT }, text(22)), straight(gateway))
    expect(after).toMatchObject({ booking: { state: 'expired' }, outcome: { is: 'refused', reason: 'hold-expired' } })
  })

  it('for a key that is too old to be known is a look too', async () => {
    const gateway = gatewayAt(100)
    const booking = await held(gateway)
    const after = await settled({ ...begin('hold'), ref: booking.ref, secret: booking.secret }, straight(gateway))
    expect(after.booking?.state).toBe('held')
  })
})

test('a build without gateway leaves nothing behind; one that seems gone in between does', () => {
  const none: Reply = { ok: false, reason: 'unsupported' }
  expect(afterReply(begin('hold'), none, true).booking).toBeUndefined()
  expect(afterReply(begin('hold'), none, false).booking).toBeDefined()
})

test('an answer about another booking, or of no sense, is none', async () => {
  const booking = begin('hold')
  const good = { ref: booking.ref, slot: SLOTS[0]!.id, state: 'held', heldUntil: START - 90 }
  const reply = (body: unknown): Reply => ({ ok: true, status: 200, headers: {}, body })
  expect(afterReply(booking, reply(good), true).outcome.is).toBe('done')
  for (const bad of [{ ...good, ref: 'f'.repeat(16) }, { ...good, slot: '99999-1' }, { ...good, heldUntil: undefined }, { ...good, state: 'booked' }, { ...good, state: 'gone' }, null, 'held']) {
    expect(afterReply(booking, reply(bad), true).outcome).toEqual({ is: 'unsure', reason: 'failed' })
  }
})

test('one question at a time', () => {
  expect(() => withQuestion(begin('hold'), { what: 'cancel' }, text(22))).toThrow(RangeError)
})

test('no question says the salt, and only the first says which device', () => {
  const booking = { ...begin('hold'), salt: 'SALT' }
  const all = [booking.pending!, { what: 'wait' as const, key: 'k', hasLeft: false }, { what: 'confirm' as const, key: 'k', commitment: COMMITMENT, hasLeft: false }, { what: 'cancel' as const, key: 'k', hasLeft: false }].map((pending) => questionOf(booking, pending, 'DEVICE'))
  expect(JSON.stringify(all)).not.toContain('SALT')
  expect(all.map(({ headers }) => headers.device)).toEqual(['DEVICE', 'DEVICE', undefined, undefined])
})

test('what the gateway has forgotten is told, and what was never answered stays asked', async () => {
  const gateway = gatewayAt(100)
  const booking = { ...(await held(gateway)), ref: text(16) as BookingRef }
  expect((await refreshed(booking, straight(gateway))).booking?.state).toBe('not-known')
  expect((await refreshed(begin('hold'), straight(gateway))).booking?.state).toBe('asked')
})

test('a held place is over with its last minute, whoever is asked', () => {
  const booking = { state: 'held', heldUntil: 10 } as PhoneBooking
  expect([stateAt(booking, 10), stateAt(booking, 11)]).toEqual(['held', 'expired'])
})

test('names of slots say offering and start, and only so many', () => {
  expect(partsOf('65535-4294967295')).toEqual({ offering: 65_535, start: 4_294_967_295 })
  for (const bad of ['65536-1', '1-4294967296', '1', '-1-1', '1-1 ', 7, undefined]) expect(partsOf(bad)).toBeUndefined()
  expect(bookingIn({ ref: 'a', slot: '1-x', state: 'cancelled' }, 'a' as BookingRef)).toBeUndefined()
})

test('a clock is called wrong from three minutes on, in both directions', () => {
  const noon = Date.UTC(2026, 10, 22, 12)
  const date = 'Sun, 22 Nov 2026 12:00:00 GMT'
  expect([0, 2, -2, 3, -3, 600].map((minutes) => clockSkew(date, noon - minutes * 60_000))).toEqual([0, 0, 0, 3, -3, 600])
  for (const none of [undefined, '', 'Sunday', 'Sun, 22 Xyz 2026 12:00:00 GMT']) expect(clockSkew(none, 0)).toBe(0)
})

/** A way to the gateway on which questions and answers are lost, come twice, or come later than what was asked after them. */
function lossy(gateway: SequentialGateway, fates: () => number) {
  const late: Question[] = []
  const request = (question: Question): Promise<Reply> => {
    const fate = fates()
    if (fate === 0) return Promise.resolve(LOST)
    if (fate === 1) {
      late.push(question)
      return Promise.resolve(LOST)
    }
    while (late.length > 0 && fate === 2) gateway.answer(late.shift()!)
    const reply = gateway.answer(question)
    if (fate === 3) return Promise.resolve(LOST)
    if (fate === 4) gateway.answer(question)
    if (fate === 5) return Promise.resolve({ ok: true, status: 503, headers: {}, body: { reason: 'busy' } })
    return Promise.resolve(reply)
  }
  return { request, flush: () => late.splice(0).forEach((question) => gateway.answer(question)) }
}

const step = fc.record({
  who: fc.integer({ min: 0, max: 4 }),
  what: fc.constantFrom('hold', 'hold', 'wait', 'confirm', 'confirm', 'move', 'cancel', 'look'),
  slot: fc.integer({ min: 0, max: 2 }),
  passes: fc.constantFrom(0, 0, 0, 1, 4, 11, 40),
})

test('over whatever way, what a phone was told is what the gateway did: once all questions are answered, both know the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.infiniteStream(fc.integer({ min: 0, max: 9 })), async (steps, stream) => {
      const gateway = gatewayAt(300, 1)
      const { request, flush } = lossy(gateway, () => stream.next().value as number)
      const phones: (PhoneBooking | undefined)[] = []
      for (const { who, what, slot, passes } of steps) {
        gateway.now += passes
        const mine = phones[who]
        const to = SLOTS[slot]!
        if (what === 'look') {
          if (mine) phones[who] = (await refreshed(mine, { request })).booking
          continue
        }
        let next = mine
        if (!mine?.pending) {
          if (what === 'hold' || what === 'wait') next = begin(what, to)
          else if (mine) next = withQuestion(mine, what === 'confirm' ? { what, commitment: COMMITMENT } : what === 'move' ? { what, slot: to } : { what }, text(22))
        }
        if (!next) continue
        const kept: PhoneBooking[] = []
        const { booking, outcome } = await settled(next, lineTo(request, { keep: (one) => kept.push(one), tries: 2 }))
        if (outcome.is === 'done') expect(gateway.entries.has(booking!.ref)).toBe(true)
        phones[who] = booking
        // Whatever dies between sending and answer, the phone has kept what it asked.
        if (booking?.pending) expect(kept.some(({ pending }) => pending?.key === booking.pending?.key)).toBe(true)
      }
      flush()
      for (const phone of phones) {
        if (!phone) continue
        const last = phone.pending ? (await settled(phone, straight(gateway))).booking : phone
        const now = last && (await refreshed(last, straight(gateway))).booking
        if (now) expect(shared(now)).toEqual(whole(gateway.booking(now.ref)!))
      }
      for (const slot of gateway.slots.values()) expect(slot.taken).toBeLessThanOrEqual(slot.capacity)
    }),
    { numRuns: 300 },
  )
})

test('the same test notices a phone that makes a new key for each try', async () => {
  const gateway = gatewayAt(100, 3)
  const careless = async (booking: PhoneBooking) => {
    for (let tries = 0; tries < 2; tries++) {
      const fresh = { ...booking, ref: text(16) as BookingRef }
      gateway.answer(questionOf(fresh, { ...fresh.pending!, key: text(22) }, 'D'.repeat(22)))
    }
  }
  await careless(begin('hold'))
  expect(gateway.slots.get(SLOTS[0]!.id)?.taken).toBe(2)
})
