import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { dayOf, untilNextDay, type CivilDate } from '@/domain/time/civil'
import { timeAt, type TimeOfDay } from '@/domain/time/time-of-day'

/** How often a page looks at the clock. */
const EVERY = 15_000

/** A timer may fire a little early. */
const MARGIN = 500

const untilMidnight = (): number => untilNextDay(Date.now()) + MARGIN

/** The day it is in the three places. A page may stand open past midnight, and timers stand still while a phone sleeps: it looks again when it is shown. */
export function useToday(): CivilDate {
  const [today, setToday] = useState(() => dayOf(Date.now()))
  useDidShow(() => setToday(dayOf(Date.now())))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      timer = setTimeout(() => {
        setToday(dayOf(Date.now()))
        wait()
      }, untilMidnight())
    }
    wait()
    return () => clearTimeout(timer)
  }, [])
  return today
}

export interface Now {
  day: CivilDate
  time: TimeOfDay
}

const read = (): Now => ({ day: dayOf(Date.now()), time: timeAt(Date.now()) })

const latest = (before: Now): Now => {
  const now = read()
  return before.time === now.time && before.day === now.day ? before : now
}

/** Day and minute in the three places, kept up while the page is in front; behind another page nothing is drawn, and coming back brings the minute of then. */
export function useNow(): Now {
  const [now, setNow] = useState(read)
  const timer = useRef<ReturnType<typeof setInterval>>()
  const pause = useCallback(() => clearInterval(timer.current), [])
  const go = useCallback(() => {
    pause()
    timer.current = setInterval(() => setNow(latest), EVERY)
  }, [pause])
  useEffect(() => {
    go()
    return pause
  }, [go, pause])
  useDidHide(pause)
  useDidShow(() => {
    setNow(latest)
    go()
  })
  return now
}

/** Milliseconds since 1970, UTC, by the phone's clock: for an event; what is drawn follows `useNow`. */
export const instantNow = (): number => Date.now()
