/** A day of the calendar set by a tap: whole days and parts of days turned into entries and exits, and back. */
import { addDays, type CivilDate } from '../time/civil'
import { byDay, type Movement, type Place } from './movement'
import { daysIn, numberOf } from './presence'
import { staysOf, type Stay } from './stays'

/** Spent there from 00:00 to 24:00 (`whole`), only a part of it, or none. */
export type DayState = 'away' | 'whole' | 'part'

/**
 * How days were spent in a place, as far as records say: to be asked of many days.
 *
 * @param last nothing is told of days after it
 */
export function dayStates(stays: readonly Stay[], place: Place, last: CivilDate): (day: CivilDate) => DayState {
  const [full, any] = (['full', 'any'] as const).map((method) => new Set(daysIn(stays, place, method, addDays(last, 1))))
  return (day) => {
    const number = numberOf(day)
    return day > last ? 'away' : full!.has(number) ? 'whole' : any!.has(number) ? 'part' : 'away'
  }
}

/** How one past day was spent in a place. */
export const dayState = (stays: readonly Stay[], place: Place, day: CivilDate): DayState => dayStates(stays, place, day)(day)

/**
 * What a tap makes of a day: whole, then a part of it, then away, and again.
 *
 * @param isAfterWhole the day before was spent there to its end: one left on this day at the earliest, so it is never `away`
 */
export const nextState = (state: DayState, isAfterWhole: boolean): DayState => (state === 'away' ? 'whole' : state === 'whole' ? 'part' : isAfterWhole ? 'whole' : 'away')

const MIDNIGHT = '00:00'

interface Span {
  from: Movement
  to?: Movement
}

const startsAt = (span: Span, day: CivilDate) => span.from.day === day && span.from.time === MIDNIGHT
const endsAt = (span: Span, day: CivilDate) => span.to?.day === day && span.to.time === MIDNIGHT

/** A span without a day: what is left before its 00:00 and after its 24:00. */
function without(span: Span, day: CivilDate, place: Place): Span[] {
  const after = addDays(day, 1)
  const touches = span.from.day <= day && (span.to === undefined || span.to.day >= day) && !endsAt(span, day)
  if (!touches) return [span]
  const eve = addDays(day, -1)
  // Who came during the day before may have left on it; who was there all of it left at 24:00.
  const left: Movement = span.from.day === eve && span.from.time !== MIDNIGHT ? { way: 'out', place, day: eve } : { way: 'out', place, day, time: MIDNIGHT }
  const before: Span[] = span.from.day < day ? [{ from: span.from, to: left }] : []
  const goesOn = span.to === undefined || (span.to.day > day && !endsAt(span, after))
  return [...before, ...(goesOn ? [{ from: { way: 'in', place, day: after, time: MIDNIGHT } as Movement, ...(span.to && { to: span.to }) }] : [])]
}

function withWhole(spans: readonly Span[], day: CivilDate, place: Place): Span[] {
  const after = addDays(day, 1)
  const [before, next] = [spans.find((one) => endsAt(one, day)), spans.find((one) => startsAt(one, after))]
  const from = before?.from ?? { way: 'in' as const, place, day, time: MIDNIGHT }
  const to = next ? next.to : { way: 'out' as const, place, day: after, time: MIDNIGHT }
  return [...spans.filter((one) => one !== before && one !== next), { from, ...(to && { to }) }]
}

function withPart(spans: readonly Span[], day: CivilDate, place: Place): Span[] {
  const after = addDays(day, 1)
  const [before, next] = [spans.find((one) => endsAt(one, day)), spans.find((one) => startsAt(one, after))]
  // Who was there at midnight left or came on the day: no time is made up for it.
  if (before ?? next) {
    return spans.map((one) => ({ from: one === next ? { way: 'in' as const, place, day } : one.from, ...(one === before ? { to: { way: 'out' as const, place, day } } : one.to && { to: one.to }) }))
  }
  return [...spans, { from: { way: 'in', place, day }, to: { way: 'out', place, day } }]
}

/** Why a day cannot be set: it is not over yet, something is missing around it, or the records have one elsewhere. */
export type Unset = 'not-over' | 'gap' | 'elsewhere'

export type DaySet = { ok: true; movements: Movement[] } | { ok: false; reason: Unset }

/**
 * Entries and exits with which a past day was spent so in a place; every other day stays as it is. Only the day after a whole
 * one is at least a part: who was there at 24:00 left on it, if at 00:00.
 *
 * Times that stood on the day are lost: who wants them back puts the former movements back.
 */
export function withDay(movements: readonly Movement[], place: Place, day: CivilDate, state: DayState, today: CivilDate): DaySet {
  if (day >= today) return { ok: false, reason: 'not-over' }
  const stays = staysOf(movements, today)
  const after = addDays(day, 1)
  const reaches = ({ from, to, after: last, before: next }: Stay) => ((from ?? last)?.day ?? '') <= after && ((to ?? next)?.day ?? '9') >= day
  if (stays.some((stay) => stay.place === place && stay.gap && reaches(stay))) return { ok: false, reason: 'gap' }
  const isElsewhere = stays.some((stay) => stay.place !== place && (stay.from ?? stay.to)!.day <= day && (stay.to?.day ?? (stay.gap ? (stay.from ?? stay.to)!.day : '9')) >= day)
  if (isElsewhere) return { ok: false, reason: 'elsewhere' }

  const [own, others] = [stays.filter((stay) => stay.place === place), movements.filter((one) => one.place !== place)]
  const broken = own.flatMap(({ gap, from, to }) => (gap ? [from, to].flatMap((one) => one ?? []) : []))
  const spans = own.flatMap(({ gap, from, to }): Span[] => (gap ? [] : [{ from: from!, ...(to && { to }) }]))
  const cut = spans.flatMap((span) => without(span, day, place))
  const set = state === 'whole' ? withWhole(cut, day, place) : state === 'part' ? withPart(cut, day, place) : cut
  const ordered = [...set].sort((one, other) => (key(one) < key(other) ? -1 : 1))
  return { ok: true, movements: byDay([...others, ...broken, ...ordered.flatMap(({ from, to }) => (to ? [from, to] : [from]))]) }
}

const key = ({ from, to }: Span) => `${from.day} ${to?.day ?? '9'}`
