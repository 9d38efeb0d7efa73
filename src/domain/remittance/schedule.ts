import { addDays, civilDate, daysBetween, type CivilDate } from '../time/civil'

/** How much may be sent, in the smallest unit of one currency, each a whole number > 0; what is left out has no limit. */
export interface Limits {
  day?: number
  /** By the calendar year. */
  year?: number
}

/** Payments of the same amount, one a day, on days that follow each other. */
export interface Stretch {
  first: CivilDate
  payments: number
  each: number
}

export type Schedule = { ok: true; stretches: Stretch[]; payments: number; last: CivilDate } | { ok: false; reason: 'too-long' }

/** More years than anybody plans; the answer is then that this way is not for this amount. */
const MOST_YEARS = 30

const nextYear = (day: CivilDate): CivilDate => civilDate(`${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}-01-01`)

interface Year {
  first: CivilDate
  /** The most that can be sent in it. */
  room: number
}

/** The years that are needed when each day takes as much as it may: nobody can be done on an earlier day. The last has room up to that day only. */
function yearsFor(amount: number, { day = amount, year = amount }: Limits, start: CivilDate, used: number): Year[] | undefined {
  const years: Year[] = []
  let left = amount
  let first = start
  for (let at = 0; at < MOST_YEARS && left > 0; at++) {
    const days = daysBetween(first, nextYear(first))
    const allowed = Math.max(year - (at === 0 ? used : 0), 0)
    // Days times a daily limit may be larger than a number can count; the quotient is not.
    const room = Math.ceil(allowed / day) <= days ? allowed : days * day
    const sent = Math.min(room, left)
    const daysNeeded = Math.ceil(sent / day)
    years.push({ first, room: sent < left ? room : Math.min(room, daysNeeded * day) })
    left -= sent
    first = nextYear(first)
  }
  return left > 0 ? undefined : years
}

/** Payments of a year: whole days first, then what is left of its room. */
interface Taken {
  first: CivilDate
  full: number
  rest: number
}

/**
 * When to send how much, so that no day and no calendar year has more than it may: done on the earliest day that is possible,
 * and of all ways to be done then one with the fewest payments.
 *
 * A payment of a whole day's limit carries the most, so whole ones come first, in the earliest years; only what they cannot
 * carry goes into the rests of the years, the largest first. What is too much then comes off the last payment. A day counts
 * as any other: banks may rest on some.
 *
 * @param amount in the smallest unit, a whole number > 0
 * @param start first day on which something may be sent
 * @param used what was sent in the year of `start` before
 * @throws RangeError on an amount or a limit that is not a whole number > 0: a programming error
 */
export function schedule(amount: number, limits: Limits, start: CivilDate, used = 0): Schedule {
  const isCount = (one: number) => Number.isSafeInteger(one) && one > 0
  if (![amount, limits.day ?? 1, limits.year ?? 1].every(isCount) || !Number.isSafeInteger(used) || used < 0) throw new RangeError(`nothing can be planned for ${amount} within ${JSON.stringify(limits)}`)
  const years = yearsFor(amount, limits, start, used)
  if (!years) return { ok: false, reason: 'too-long' }
  const day = limits.day ?? amount

  let left = amount
  const taken: Taken[] = years.map(({ first, room }) => {
    const full = Math.min(Math.floor(room / day), Math.ceil(left / day))
    left = Math.max(left - full * day, 0)
    return { first, full, rest: 0 }
  })
  const rests = years.map(({ room }, at) => ({ at, rest: room - Math.floor(room / day) * day })).sort((one, other) => other.rest - one.rest || one.at - other.at)
  for (const { at, rest } of rests) {
    if (left === 0) break
    taken[at]!.rest = rest
    left = Math.max(left - rest, 0)
  }
  return planned(amount, day, taken)
}

/** Puts the payments on their days, and takes what they are too much off the last. */
function planned(amount: number, day: number, taken: readonly Taken[]): Schedule {
  let over = taken.reduce((sum, { full, rest }) => sum + full * day + rest, 0) - amount
  const stretches: Stretch[] = []
  const add = (first: CivilDate, payments: number, each: number) => {
    if (payments > 0) stretches.unshift({ first, payments, each })
  }
  for (const { first, full, rest } of [...taken].reverse()) {
    const last = rest > 0 ? rest : full > 0 ? day : 0
    if (last === 0) continue
    const whole = rest > 0 ? full : full - 1
    add(addDays(first, whole), 1, last - over)
    add(first, whole, day)
    over = 0
  }
  const merged = stretches.reduce<Stretch[]>((all, one) => {
    const before = all[all.length - 1]
    const follows = before && before.each === one.each && addDays(before.first, before.payments) === one.first
    return follows ? [...all.slice(0, -1), { ...before, payments: before.payments + one.payments }] : [...all, one]
  }, [])
  const end = merged[merged.length - 1]!
  return { ok: true, stretches: merged, payments: merged.reduce((sum, { payments }) => sum + payments, 0), last: addDays(end.first, end.payments - 1) }
}

/** Of twelve months in which the same amount is sent, those that a year's limit allows. */
export const monthsWithin = (amount: number, { year }: Limits): number => (year === undefined ? 12 : Math.min(12, Math.floor(year / amount)))
