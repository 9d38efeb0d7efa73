/** Marks of the counter: kept first, then told to the gateway, which may say that another counter was faster. */
import type { BookingRef } from '../../src/domain/booking/booking'
import type { Calls } from './calls'
import type { Day, DayBooking, Mark } from './kept'

/** Refusals after which the same is worth another try. `not-allowed`: after signing in anew. */
const LATER = ['offline', 'busy', 'failed', 'too-many', 'still-working', 'not-allowed']

export const isWaiting = ({ refused }: Mark): boolean => refused === undefined

/** The day as this counter knows it: what the gateway said, and what it has not heard yet. */
export function withMarks(day: Day, marks: readonly Mark[]): DayBooking[] {
  const byRef = new Map(marks.filter(isWaiting).map((mark) => [mark.ref, mark]))
  return day.bookings.map((booking) => {
    const mark = booking.state === 'booked' ? byRef.get(booking.ref) : undefined
    if (!mark) return booking
    return mark.what === 'redeem' ? { ...booking, state: 'arrived', redeemedAt: Math.floor(mark.at / 60_000) } : { ...booking, state: 'no-show' }
  })
}

/** The day after the gateway took a mark, until it is asked again. */
export const afterMark = (day: Day, { ref, what, at }: Mark): Day => ({
  ...day,
  bookings: day.bookings.map((one) => (one.ref !== ref ? one : what === 'redeem' ? { ...one, state: 'arrived', redeemedAt: Math.floor(at / 60_000) } : { ...one, state: 'no-show' })),
})

export const isMarked = (marks: readonly Mark[], ref: BookingRef): boolean => marks.some((mark) => mark.ref === ref && isWaiting(mark))

export type Sent = { kind: 'taken' } | { kind: 'refused'; mark: Mark } | { kind: 'later'; reason: string }

const JUST_NOW = 60_000

/** Tells the gateway one mark. The same key is sent each time: an answer that was lost is given again, and counts once. */
export async function sendMark(calls: Pick<Calls, 'mark'>, token: string, mark: Mark, now: number): Promise<Sent> {
  // What was marked just now the gateway times itself, whose clock is right.
  const at = now - mark.at < JUST_NOW ? undefined : Math.floor(mark.at / 60_000)
  const answer = await calls.mark(token, mark.what, mark.ref, mark.key, at)
  if (answer.ok) return { kind: 'taken' }
  if (LATER.includes(answer.reason)) return { kind: 'later', reason: answer.reason }
  return { kind: 'refused', mark: { ...mark, refused: answer.reason, ...(answer.at !== undefined && { usedAt: answer.at }) } }
}
