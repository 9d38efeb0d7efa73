import type { LocalText } from '../locale/locale'
import { daysBetween, type CivilDate } from '../time/civil'

/** Where a value was published, and the last day somebody is known to have seen it there. */
export interface Source {
  publisher: LocalText
  title: string
  url: string
  verifiedOn: CivilDate
  /** What was really read, when it was not the source itself. */
  via?: string
  confidence: 'high' | 'medium' | 'low'
  /** How often what is kept with it is due to be read again, where its file says so. */
  reviewEveryDays?: number
}

/** Days after which a value is due to be read again, where a record says nothing else. */
export const REVIEW_EVERY_DAYS = 180

/** Whether a source has not been looked at for longer than it should. The last day allowed is still in time. */
export function isOutdated(verifiedOn: CivilDate, today: CivilDate, reviewEveryDays: number = REVIEW_EVERY_DAYS): boolean {
  return daysBetween(verifiedOn, today) > reviewEveryDays
}

/** One published value, and when it holds. */
export interface FactEntry<Value> {
  value: Value
  /** First day it holds; `null` where no source says since when. */
  effectiveFrom: CivilDate | null
  /** Last day it holds, where its end is published. */
  effectiveTo?: CivilDate
  source: Source
  /** What another source says, where they disagree. */
  conflict?: LocalText
}

/** A value through time. */
export interface Fact<Value> {
  id: string
  /** Earliest first; a value ends where the next begins. */
  series: readonly FactEntry<Value>[]
}

/** `not-yet`: the day is before the first value that was found; `ended`: what came after is not known. */
export type Found<Value> = { ok: true; fact: FactEntry<Value> } | { ok: false; reason: 'not-yet' | 'ended' }

/** The value of a fact on a day; never a neighbour's. */
export function factOn<Value>({ series }: Pick<Fact<Value>, 'series'>, day: CivilDate): Found<Value> {
  const begun = series.filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= day)
  const fact = begun[begun.length - 1]
  if (!fact) return { ok: false, reason: 'not-yet' }
  return fact.effectiveTo !== undefined && fact.effectiveTo < day ? { ok: false, reason: 'ended' } : { ok: true, fact }
}

/** The entry that holds on a day, for who needs no reason where there is none. */
export function entryOn<Value>(fact: Pick<Fact<Value>, 'series'> | undefined, day: CivilDate): FactEntry<Value> | undefined {
  const found = fact && factOn(fact, day)
  return found?.ok ? found.fact : undefined
}

/** The entries of all facts that have one on a day. */
export const entriesOn = <Value>(facts: Iterable<Pick<Fact<Value>, 'series'>>, day: CivilDate): FactEntry<Value>[] => [...facts].flatMap((fact) => entryOn(fact, day) ?? [])
