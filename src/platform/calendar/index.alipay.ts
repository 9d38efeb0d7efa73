import { copyReminder } from './text'
import type { Calendar } from './types'

/** Alipay's typings and documentation (2.0, November 2026) have no way into the calendar. */
export const remind: Calendar['remind'] = (reminder) => copyReminder(reminder)
