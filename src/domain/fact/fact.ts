import type { LocalText } from '../locale/locale'
import { daysBetween, type CivilDate } from '../time/civil'

/** Where a value was published, and the last day somebody is known to have seen it there. */
export interface Source {
  publisher: LocalText
  title: string
  url: string
  verifiedOn: CivilDate
  /** What was really read, when it was not the source itself. */
  via?: string
  confidence: 'high' | 'medium' | 'low'
}

/** Days after which a value is due to be read again, where a record says nothing else. */
export const REVIEW_EVERY_DAYS = 180

/** Whether a source has not been looked at for longer than it should. The last day allowed is still in time. */
export function isOutdated(verifiedOn: CivilDate, today: CivilDate, reviewEveryDays: number = REVIEW_EVERY_DAYS): boolean {
  return daysBetween(verifiedOn, today) > reviewEveryDays
}
