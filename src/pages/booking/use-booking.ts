import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { BookingRef } from '@/domain/booking/booking'
import { refreshed, withQuestion, type Change, type Outcome } from '@/domain/booking/client'
import { stateAt, type PhoneBooking } from '@/domain/booking/phone-booking'
import { showTop } from '@/platform/chrome'
import { useBookings } from '@/stores'
import { drawKey, lineOf, send } from './line'

/** Others may change these: time, a place that became free, the counter. */
const CHANGES_BY_ITSELF = ['asked', 'held', 'waiting', 'booked']

export type Work = { is: 'idle' } | { is: 'sending' } | { is: 'no-random' } | { is: 'ended'; outcome: Outcome; what: Change['what'] | 'begin' }

/**
 * One appointment of this phone, and what can be done with it.
 *
 * @param minute since 1970 by the phone's clock: whoever waits asks each minute whether a place became free
 */
export function useBooking(ref: string | undefined, minute: number) {
  const booking = useBookings(({ bookings }) => bookings.find((one) => one.ref === ref))
  const [work, setWork] = useState<Work>({ is: 'idle' })
  const [skew, setSkew] = useState(0)
  const last = useRef<Promise<void>>(Promise.resolve())

  /** One after the other: a look that was asked before a change would tell how it was before. */
  const alone = useCallback(
    (task: (mine: PhoneBooking) => Promise<void>): Promise<void> => {
      last.current = last.current.then(() => {
        const mine = useBookings.getState().find(ref as BookingRef)
        return mine && task(mine)
      })
      return last.current
    },
    [ref],
  )

  const look = useCallback(
    () =>
      alone(async (mine) => {
        if (!CHANGES_BY_ITSELF.includes(mine.state)) return
        const { booking: seen } = await refreshed(mine, lineOf(setSkew))
        useBookings.getState().settle(mine, seen)
      }),
    [alone],
  )
  useDidShow(() => void look())
  const isWaiting = booking?.state === 'waiting'
  useEffect(() => {
    if (isWaiting) void look()
  }, [isWaiting, minute, look])

  useEffect(() => {
    if (work.is === 'ended' && work.outcome.is === 'done') showTop()
  }, [work])

  const finish = async (mine: PhoneBooking) => {
    setWork({ is: 'sending' })
    const { what } = mine.pending!
    const { outcome } = await send(mine, setSkew)
    setWork({ is: 'ended', outcome, what: what === 'hold' || what === 'wait' ? 'begin' : what })
  }
  const change = async (wanted: Change) => {
    const key = await drawKey()
    if (!key) return setWork({ is: 'no-random' })
    return alone(async (mine) => (mine.pending ? undefined : finish(withQuestion(mine, wanted, key))))
  }
  return {
    booking,
    state: booking && stateAt(booking, minute + skew),
    skew,
    work,
    change,
    /** Sends again what has no answer. */
    retry: () => alone(async (mine) => (mine.pending ? finish(mine) : undefined)),
  }
}
