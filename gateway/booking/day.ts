import { daysBetween, type CivilDate } from '@/domain/time/civil'

export const DAY_MINUTES = 1440
const UTC_OFFSET_MINUTES = 480
const FIRST_DAY = '1970-01-01' as CivilDate

/** Minutes since 1970, UTC, at which a day begins in the three places. */
export const startOf = (day: CivilDate): number => daysBetween(FIRST_DAY, day) * DAY_MINUTES - UTC_OFFSET_MINUTES
