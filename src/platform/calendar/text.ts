import type { Reminder } from '@/domain/reminder/icalendar'
import { copyText } from '@/platform/clipboard'

const clockOf = (minute: number): string => [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** The reminder as text on the clipboard. */
export const copyReminder = ({ title, notes, day, hours }: Reminder) => copyText(`${[day, hours && clockOf(hours.from), title].filter(Boolean).join(' ')}\n${notes}`)
