import { useEffect, useState } from 'react'
import { dayOf, type CivilDate } from '@/domain/time/civil'
import { timeAt, type TimeOfDay } from '@/domain/time/time-of-day'

/** How often a page looks at the clock. */
const EVERY = 15_000

/** The day it is in the three places, as this page opened. */
export function useToday(): CivilDate {
  const [today] = useState(() => dayOf(Date.now()))
  return today
}

export interface Now {
  day: CivilDate
  time: TimeOfDay
}

const read = (): Now => ({ day: dayOf(Date.now()), time: timeAt(Date.now()) })

/** Day and minute in the three places, kept up while the page is open. */
export function useNow(): Now {
  const [now, setNow] = useState(read)
  useEffect(() => {
    const timer = setInterval(() => setNow((before) => (before.time === read().time && before.day === read().day ? before : read())), EVERY)
    return () => clearInterval(timer)
  }, [])
  return now
}
