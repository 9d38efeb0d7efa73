import type { BookingRef, SlotId } from '../../src/domain/booking/booking'
import type { Answer } from './calls'
import type { Mark } from './kept'
import { sendMark } from './marks'

const MARKED = Date.UTC(2026, 10, 22, 9, 30, 20)
const MARK: Mark = { key: 'k'.repeat(22), what: 'redeem', ref: '00112233445566ff' as BookingRef, slot: '7-1' as SlotId, at: MARKED }

async function sent(later: number, answer: Answer<unknown> = { ok: true, value: {} }) {
  const told: unknown[][] = []
  const mark = (...words: unknown[]) => {
    told.push(words)
    return Promise.resolve(answer)
  }
  return { result: await sendMark({ mark }, 'token', MARK, MARKED + later), told }
}

test('a mark says when it was made as soon as that is not just now: it may be told on another day', async () => {
  const words = ['token', 'redeem', MARK.ref, MARK.key]
  expect((await sent(59_999)).told).toEqual([[...words, undefined]])
  expect((await sent(60_000)).told).toEqual([[...words, Math.floor(MARKED / 60_000)]])
  expect((await sent(20 * 3_600_000)).told).toEqual([[...words, Math.floor(MARKED / 60_000)]])
})

test.each(['offline', 'busy', 'failed', 'too-many', 'still-working', 'not-allowed'])('after "%s" it is told later', async (reason) => {
  expect((await sent(0, { ok: false, reason })).result).toEqual({ kind: 'later', reason })
})

test('a refusal is kept with what was said of it', async () => {
  expect((await sent(0, { ok: false, reason: 'already-redeemed', at: 5 })).result).toEqual({ kind: 'refused', mark: { ...MARK, refused: 'already-redeemed', usedAt: 5 } })
})
