/** What several phones write of one thing, and how two versions of it become one. */
import { recordOf } from '../record/record'

export interface Written {
  /** Empty where it was taken away: that too is told to the others. */
  value: string
  /** Seconds since 1970, UTC, by the clock of the phone that wrote it. */
  at: number
}

/** By name: `day`, `t.bank.done`. */
export type Fields = Readonly<Record<string, Written>>

export const LONGEST_VALUE = 300
/** A list with every task done, named and noted has fewer. */
export const MOST_FIELDS = 400
/** The year 2106: a clock that is later than that is wrong, and would win for ever. */
const LATEST = 2 ** 32

const NAME = /^[a-z0-9.-]{1,40}$/

const has = (fields: object, name: string) => Object.prototype.hasOwnProperty.call(fields, name)

export const valueOf = (fields: Fields, name: string): string => (has(fields, name) ? fields[name]!.value : '')

/** The one written later; of two written in the same second the one that sorts last, so that every phone takes the same. */
const later = (one: Written, other: Written): Written => (one.at > other.at || (one.at === other.at && one.value >= other.value) ? one : other)

/**
 * Two versions as one, each field as it was written last. Whoever joins whom, in whatever order and how often, it comes to the
 * same: a greatest of a total order, field by field.
 */
export const merged = (one: Fields, other: Fields): Fields =>
  recordOf([
    ...Object.entries(one).map(([name, written]): [string, Written] => [name, has(other, name) ? later(written, other[name]!) : written]),
    ...Object.entries(other).filter(([name]) => !has(one, name)),
  ])

/**
 * With what is written now.
 *
 * @param second since 1970, UTC. A change is always later than what it changes, also on a phone whose clock runs behind.
 */
export const withWritten = (fields: Fields, changes: Readonly<Record<string, string>>, second: number): Fields =>
  recordOf([
    ...Object.entries(fields).filter(([name]) => !has(changes, name)),
    ...Object.entries(changes).map(([name, value]): [string, Written] => [name, { value: value.slice(0, LONGEST_VALUE), at: Math.min(LATEST, has(fields, name) ? Math.max(second, fields[name]!.at + 1) : second) }]),
  ])

const isWritten = (value: unknown): value is Written => {
  const { value: text, at } = (value ?? {}) as Partial<Written>
  return typeof text === 'string' && text.length <= LONGEST_VALUE && Number.isInteger(at) && at! >= 0 && at! <= LATEST
}

/** Where there are too many, what was taken away goes before what says something. */
const mostOf = (entries: [string, Written][]): [string, Written][] =>
  entries.length <= MOST_FIELDS ? entries : [...entries.filter(([, { value }]) => value !== ''), ...entries.filter(([, { value }]) => value === '')].slice(0, MOST_FIELDS)

/** Fields out of what was stored or sent; what does not fit is dropped. */
export const fieldsOf = (stored: unknown): Fields =>
  recordOf(
    mostOf(
      Object.entries(typeof stored === 'object' && stored !== null ? stored : {})
        .filter((entry): entry is [string, Written] => NAME.test(entry[0]) && isWritten(entry[1]))
        .map(([name, { value, at }]): [string, Written] => [name, { value, at }]),
    ),
  )

/** Whether the second says anything that the first does not. */
export const bringsNews = (mine: Fields, other: Fields): boolean => Object.keys(other).some((name) => valueOf(merged(mine, other), name) !== valueOf(mine, name))
