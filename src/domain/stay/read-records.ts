/** Reads entries and exits out of text that somebody pasted: the Mainland's list (入境/出境), other lists, or this app's own export. */
import { halfWidth } from '../number/half-width'
import { dayIn } from '../time/civil'
import { PLACES, type Movement, type Place } from './movement'

/** Why a line is no entry and no exit. */
export type Refusal = 'no-way' | 'two-ways' | 'no-day' | 'two-days' | 'no-such-day' | 'no-such-time'

export interface Records {
  movements: Movement[]
  /** In their order, each as it stood. */
  refused: { line: number; text: string; why: Refusal }[]
}

const IN = /入境|入關|入关|抵達|抵达|\b(in|entry|entries|enter(ed)?|arriv(al|ed|e))\b|\bentrada\b|\bchegada\b/i
const OUT = /出境|離境|离境|出關|出关|\b(out|exit(ed)?|left|depart(ure|ed)?)\b|\bsa[ií]da\b|\bpartida\b/i

/** Names of documents and headings that say both. */
const BOTH = /出入境|入出境|往來|往来|來往|来往/g

const YEAR_FIRST = /(^|[^0-9A-Za-z])((?:19|20)\d\d)(?:\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})|(\d\d)(\d\d))(?![0-9])/g
/** As written in Hong Kong, Macao and Portugal. */
const DAY_FIRST = /(^|[^0-9A-Za-z])(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?![0-9])/g
const TIME = /(^|[^0-9:])(\d{1,2})[:h](\d\d)(:\d\d)?(?![0-9:])/

const two = (text: string) => text.padStart(2, '0')

function daysOf(text: string): string[] {
  const days: string[] = []
  const collect = (pattern: RegExp, day: (found: RegExpExecArray) => string) => {
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) days.push(day(found))
  }
  collect(YEAR_FIRST, ([, , year, month, date, shortMonth, shortDate]) => `${year}-${two(month ?? shortMonth!)}-${two(date ?? shortDate!)}`)
  collect(DAY_FIRST, ([, , date, month, year]) => `${year}-${two(month!)}-${two(date!)}`)
  return [...new Set(days)]
}

/** A list with seconds that says 00:00:00 everywhere has no times. */
function timeIn(text: string): { time?: string } | 'no-such-time' {
  const found = TIME.exec(text)
  if (!found) return {}
  const [, , hours, minutes, seconds] = found as unknown as [string, string, string, string, string?]
  if (Number(hours) > 23 || Number(minutes) > 59) return 'no-such-time'
  return seconds !== undefined && Number(hours) + Number(minutes) === 0 ? {} : { time: `${two(hours)}:${minutes}` }
}

/** A line of this app's own export names its place: `in,mainland,2026-11-03,08:30`. */
const OWN = new RegExp(`^\\s*(in|out)\\s*,\\s*(${PLACES.join('|')})\\s*,`)

function readLine(line: string, place: Place): Movement | Refusal {
  const text = halfWidth(line).replace(BOTH, ' ')
  const own = OWN.exec(text)
  const [isIn, isOut] = own ? [own[1] === 'in', own[1] === 'out'] : [IN.test(text), OUT.test(text)]
  const days = daysOf(text)
  if (days.length === 0) return 'no-day'
  if (days.length > 1) return 'two-days'
  const day = dayIn(days[0])
  if (!day) return 'no-such-day'
  if (!isIn && !isOut) return 'no-way'
  if (isIn && isOut) return 'two-ways'
  const time = timeIn(text)
  if (time === 'no-such-time') return time
  return { way: isIn ? 'in' : 'out', place: own ? (own[2] as Place) : place, day, ...time }
}

/** @param place whose list it is, where a line does not say so */
export function readRecords(text: string, place: Place): Records {
  const movements: Movement[] = []
  const refused: Records['refused'] = []
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (line.trim() === '') return
    const read = readLine(line, place)
    if (typeof read === 'string') refused.push({ line: index + 1, text: line.trim(), why: read })
    else movements.push(read)
  })
  return { movements, refused }
}

/** The same as text that `readRecords` reads. */
export const writeRecords = (movements: readonly Movement[]): string =>
  movements.map(({ way, place, day, time }) => [way, place, day, ...(time ? [time] : [])].join(',')).join('\n')
