/** A reminder as a file that every calendar reads (RFC 5545). */
import { addDays, type CivilDate } from '../time/civil'

export interface Reminder {
  title: string
  notes: string
  /** The day it is for; an entry for the whole day. */
  day: CivilDate
}

const compact = (day: CivilDate) => day.replace(/-/g, '')
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

const bytesOf = (letter: string): number => {
  const code = letter.codePointAt(0)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Lines are at most 75 bytes; what goes on begins with a space. */
function folded(line: string): string {
  let [text, length] = ['', 0]
  for (const letter of line) {
    if (length + bytesOf(letter) > 75) {
      text += '\r\n '
      length = 1
    }
    text += letter
    length += bytesOf(letter)
  }
  return text
}

/** Tells reminders of one day apart. */
const markOf = (text: string): string => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1_000_003, 7).toString(36)

/** Alarm at nine in the morning of the day. */
const ALARM = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT9H']

/** @param today the day the file is made */
export function icalendar({ title, notes, day }: Reminder, today: CivilDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bay Affairs//EN',
    'BEGIN:VEVENT',
    `UID:${compact(day)}-${markOf(title)}@bay-affairs`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes)}`,
    'TRANSP:TRANSPARENT',
    ...ALARM,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
