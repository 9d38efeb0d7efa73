import type { Reminder } from '@/domain/reminder/icalendar'
import type { CivilDate } from '@/domain/time/civil'

/**
 * How it ended. `added`: it is in the calendar; `saved`: as a file that the calendar opens; `copied`: as text, where the
 * host opens no calendar; `cancelled`: the person said no, which is an answer; `failed`: show the text, to be written down.
 */
export type Reminded = 'added' | 'saved' | 'copied' | 'cancelled' | 'failed'

/** What every `platform/calendar` promises. */
export interface Calendar {
  /** Puts a reminder into the phone's calendar, for its hours, or nine in the morning of its day. Only ever at the person's word. */
  remind: (reminder: Reminder, today: CivilDate) => Promise<Reminded>
}
