import type { Source } from '../fact/fact'
import type { LocalText } from '../locale/locale'
import type { CivilDate } from '../time/civil'

/** Something that concerns many people for a while: a control point that moved, days that will be crowded. */
export interface Notice {
  id: string
  text: LocalText
  /** First and last day on which it is shown. */
  from: CivilDate
  until: CivilDate
  /** Service that says more. */
  service?: string
  source: Source
}

/** Notices of a day, those that end first at the top. */
export function currentNotices(notices: readonly Notice[], today: CivilDate): Notice[] {
  return notices.filter(({ from, until }) => from <= today && today <= until).sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
}
