import { mayBeSaidAgain } from './expected'

const NOT_KNOWN = { body: '{"reason":"booking-not-known"}', isReplayed: false }
const OVER = { body: '{"reason":"booking-final"}', isReplayed: false }
const CANCELLED = { body: '{"ref":"00","state":"cancelled"}', isReplayed: false }
const replayed = (said: typeof OVER) => ({ ...said, isReplayed: true })
const held = { state: 'held', heldUntil: 100 } as const

describe('what is asked once more under its key', () => {
  it('is answered to the letter, as an answer that was kept', () => {
    expect(mayBeSaidAgain(CANCELLED, replayed(CANCELLED), 0)).toBe(true)
    expect(mayBeSaidAgain(CANCELLED, CANCELLED, 0)).toBe(false)
    expect(mayBeSaidAgain(CANCELLED, replayed(OVER), 0)).toBe(false)
  })

  it('is found anew where nothing was found', () => {
    expect(mayBeSaidAgain(NOT_KNOWN, NOT_KNOWN, 0)).toBe(true)
    expect(mayBeSaidAgain(NOT_KNOWN, replayed(NOT_KNOWN), 0)).toBe(false)
  })

  it('may be over where a counter asked of what was held until then, or of a turn', () => {
    expect(mayBeSaidAgain(NOT_KNOWN, OVER, 101, held)).toBe(true)
    // The first of the second answers was lost on its way.
    expect(mayBeSaidAgain(NOT_KNOWN, replayed(OVER), 101, held)).toBe(true)
    expect(mayBeSaidAgain(NOT_KNOWN, OVER, 0, { ...held, state: 'waiting' })).toBe(true)
  })

  it('is not over before its time, nor where it was a booking, nor for a phone', () => {
    expect(mayBeSaidAgain(NOT_KNOWN, OVER, 100, held)).toBe(false)
    expect(mayBeSaidAgain(NOT_KNOWN, OVER, 101, { ...held, state: 'booked' })).toBe(false)
    expect(mayBeSaidAgain(NOT_KNOWN, OVER, 101)).toBe(false)
  })

  it('is nothing else than over', () => {
    expect(mayBeSaidAgain(NOT_KNOWN, { body: '{"ref":"00","state":"arrived"}', isReplayed: false }, 101, held)).toBe(false)
    expect(mayBeSaidAgain(NOT_KNOWN, { body: '{"reason":"already-redeemed"}', isReplayed: false }, 101, held)).toBe(false)
  })
})
