import type { Reminder } from '@/domain/reminder/icalendar'
import { copyText } from '@/platform/clipboard'

/** The reminder as text on the clipboard. */
export const copyReminder = ({ title, notes, day }: Reminder) => copyText(`${day} ${title}\n${notes}`)
