import { useState } from 'react'
import { dayOf, type CivilDate } from '@/domain/time/civil'

/** The day it is in the three places, as this page opened. */
export function useToday(): CivilDate {
  const [today] = useState(() => dayOf(Date.now()))
  return today
}
