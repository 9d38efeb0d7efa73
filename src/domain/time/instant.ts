import { daysBetween, type CivilDate } from './civil'
import type { TimeOfDay } from './time-of-day'

const EPOCH = '1970-01-01' as CivilDate
const DAY_MINUTES = 1440
const UTC_OFFSET_MINUTES = 480
const MINUTE = 60_000

/** The instant at which a minute of the three places begins: milliseconds since 1970, UTC. */
export const instantAt = ({ day, time }: { day: CivilDate; time: TimeOfDay }): number => (daysBetween(EPOCH, day) * DAY_MINUTES + time - UTC_OFFSET_MINUTES) * MINUTE
