import { dayIn } from '../time/civil'
import { timeOfDay } from '../time/time-of-day'
import type { Moment } from './open-state'

const clockOf = (minutes: number): string => [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** A moment as an address holds it: `2026-12-31T23:30`. */
export const writtenMoment = ({ day, time }: Moment): string => `${day}T${clockOf(time)}`

/** The moment that an address holds; `undefined` when it is none: addresses hold anything. */
export function readMoment(text: string | undefined): Moment | undefined {
  const [, written, clock] = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text ?? '') ?? []
  const day = dayIn(written)
  return day && clock ? { day, time: timeOfDay(clock) } : undefined
}

/** Whether one moment is later than another. */
export const isAfter = (one: Moment, other: Moment): boolean => writtenMoment(one) > writtenMoment(other)
