import type { CivilDate } from '../time/civil'
import { factOn, type Fact, type Found } from './fact'

/** The first day of which something is known. A value without a first day is known from the day it was seen. */
export function firstKnown({ series: [first] }: Pick<Fact<unknown>, 'series'>): CivilDate {
  if (!first) throw new RangeError('a fact without values')
  return first.effectiveFrom ?? first.source.verifiedOn
}

/**
 * The value of a fact on a day, for lists of who may do something: who was on a list without a first day, before the day it
 * was seen, nobody can say.
 */
export function seenOn<Value>(fact: Pick<Fact<Value>, 'series'>, day: CivilDate): Found<Value> {
  return day < firstKnown(fact) ? { ok: false, reason: 'not-yet' } : factOn(fact, day)
}
