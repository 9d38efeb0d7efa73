/** A reminder as a file that every calendar reads (RFC 5545). */
import { addDays, type CivilDate } from '../time/civil'
import { DAY_MINUTES } from '../time/time-of-day'

export interface Reminder {
  title: string
  notes: string
  /** The day it is for; an entry for the whole day, unless it has hours. */
  day: CivilDate
  /** Minutes from the day's midnight in the three places. */
  hours?: { from: number; to: number }
}

/** The three places are before UTC by so many minutes. */
const OFFSET = 480

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

/** A minute as UTC, so that a calendar in any zone has it right. */
function instant(day: CivilDate, minute: number): string {
  const days = Math.floor((minute - OFFSET) / DAY_MINUTES)
  const inDay = minute - OFFSET - days * DAY_MINUTES
  const [hours, minutes] = [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0'))
  return `${compact(addDays(day, days))}T${hours}${minutes}00Z`
}

/** Alarm at nine in the morning of the day, or half an hour before. */
const alarm = (hours: Reminder['hours']) => ['BEGIN:VALARM', 'ACTION:DISPLAY', hours ? 'TRIGGER:-PT30M' : 'TRIGGER:PT9H']

/** @param today the day the file is made */
export function icalendar({ title, notes, day, hours }: Reminder, today: CivilDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bay Affairs//EN',
    'BEGIN:VEVENT',
    `UID:${compact(day)}-${markOf(`${title}${hours?.from ?? ''}`)}@bay-affairs`,
    `DTSTAMP:${compact(today)}T000000Z`,
    ...(hours
      ? [`DTSTART:${instant(day, hours.from)}`, `DTEND:${instant(day, hours.to)}`]
      : [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes)}`,
    'TRANSP:TRANSPARENT',
    ...alarm(hours),
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
