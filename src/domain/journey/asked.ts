/** A question to the planner, and one of its answers, as addresses of pages hold them. */
import { isAfter, readMoment, writtenMoment } from '../control-point/moment'
import { addDays, daysBetween, type CivilDate } from '../time/civil'
import { DAY_MINUTES, type TimeOfDay } from '../time/time-of-day'
import type { Minute, Traveller, When, Who } from './journey'
import { WHO } from './journey'

/** Minutes: the least that a way across the boundary takes, and hours at which people set out to meet nobody. */
const AWAY = 120
const NIGHT_ENDS = 360
const MORNING = 540
/** Of each kind: more are not a party but a tour. */
const MOST = 9

export type Party = Readonly<Partial<Record<Who, number>>>

export const ALONE: Party = { adult: 1 }

export interface Asked {
  /** Ids of places. */
  from: string
  to: string
  when: When
  party: Party
  pay: 'card' | 'ticket'
}

/** Parameters of an address; one that is left out is not written. */
export type Params = Readonly<Record<string, string | undefined>>

/** The moment of a minute counted from a day's midnight, which may lie on another day. */
export const momentOf = (day: CivilDate, minute: Minute): { day: CivilDate; time: TimeOfDay } => {
  const days = Math.floor(minute / DAY_MINUTES)
  return { day: addDays(day, days), time: (minute - days * DAY_MINUTES) as TimeOfDay }
}

/** Who asks when to arrive, and has not said: a full hour, two hours away or more, and not before nine where that is at night. */
export function arrivalProposed({ day, time }: { day: CivilDate; time: TimeOfDay }): { day: CivilDate; minute: Minute } {
  const hour = Math.ceil((time + AWAY) / 60) * 60
  const moment = momentOf(day, hour)
  return { day: moment.day, minute: moment.time < NIGHT_ENDS ? MORNING : moment.time }
}

const written = (day: CivilDate, minute: Minute): string => writtenMoment(momentOf(day, minute))

/** Minutes from a day's midnight to a moment that an address holds. */
export function minuteIn(text: string | undefined, day: CivilDate): Minute | undefined {
  const moment = readMoment(text)
  return moment && daysBetween(day, moment.day) * DAY_MINUTES + moment.time
}

/** `leave-2026-11-28T08:30`, `arrive-…`, and `range-…` with both ends. */
export function writtenWhen(when: When): string {
  if (when.is === 'range') return `range-${written(when.day, when.from)}-${written(when.day, when.to)}`
  return `${when.is}-${written(when.day, when.minute)}`
}

const MOMENT = '(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})'
const ONE = new RegExp(`^(leave|arrive)-${MOMENT}$`)
const TWO = new RegExp(`^range-${MOMENT}-${MOMENT}$`)

/** What an address holds as `when`; nothing when it is none: addresses hold anything. */
export function readWhen(text: string | undefined): When | undefined {
  const [, is, one] = ONE.exec(text ?? '') ?? []
  const moment = readMoment(one)
  if (moment) return { is: is as 'leave' | 'arrive', day: moment.day, minute: moment.time }
  const [, first, last] = TWO.exec(text ?? '') ?? []
  const [from, to] = [readMoment(first), readMoment(last)]
  if (!from || !to || isAfter(from, to)) return undefined
  // A day at most: an address can hold years.
  return { is: 'range', day: from.day, from: from.time, to: Math.min(daysBetween(from.day, to.day) * DAY_MINUTES + to.time, from.time + DAY_MINUTES) }
}

/** `adult2-elder1`. */
export const writtenParty = (party: Party): string => WHO.flatMap((who) => (party[who] ? [`${who}${party[who]}`] : [])).join('-')

/** Nobody is one adult; what does not fit is left out. */
export function readParty(text: string | undefined): Party {
  const party: Partial<Record<Who, number>> = {}
  for (const part of (text ?? '').split('-')) {
    const [, who, count] = /^([a-z]+)(\d)$/.exec(part) ?? []
    if (WHO.includes(who as Who) && Number(count) > 0) party[who as Who] = Math.min(MOST, Number(count))
  }
  return Object.keys(party).length > 0 ? party : ALONE
}

export const travellersOf = (party: Party): Traveller[] => WHO.flatMap((who) => Array.from({ length: party[who] ?? 0 }, () => ({ who })))

export const askedParams = ({ from, to, when, party, pay }: Asked): Params => ({
  from,
  to,
  when: writtenWhen(when),
  party: writtenParty(party),
  ...(pay === 'ticket' && { pay }),
})

/** The question that an address holds; nothing where its places or its time are missing. */
export function readAsked({ from, to, when: text, party, pay }: Params): Asked | undefined {
  const when = readWhen(text)
  if (!from || !to || !when) return undefined
  return { from, to, when, party: readParty(party), pay: pay === 'ticket' ? 'ticket' : 'card' }
}

/** Tells a journey from the others that answer the same question. */
export interface Mark {
  /** Minutes from the midnight of the asked day. */
  departure: Minute
  arrival: Minute
  /** `operator.line` of each ride. */
  lines: readonly string[]
}

const BETWEEN = '~'

export const writtenMark = ({ departure, arrival, lines }: Mark, day: CivilDate): Params => ({
  dep: written(day, departure),
  arr: written(day, arrival),
  ...(lines.length > 0 && { lines: lines.join(BETWEEN) }),
})

/** @param day the asked day */
export function readMark({ dep, arr, lines }: Params, day: CivilDate): Mark | undefined {
  const departure = minuteIn(dep, day)
  const arrival = minuteIn(arr, day)
  if (departure === undefined || arrival === undefined) return undefined
  return { departure, arrival, lines: lines ? lines.split(BETWEEN) : [] }
}

/** Parameters as a query. Colons of ids and times stay as they are: a query may have them, and what is encoded WeChat's sharing encodes twice. */
export const queryOf = (params: Params): string =>
  Object.entries(params)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value).replace(/%3A/g, ':')}`]))
    .join('&')
