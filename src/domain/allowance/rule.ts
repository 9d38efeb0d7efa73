import { factOn, type FactEntry } from '../fact/fact'
import type { Crossing } from './crossing'
import { worseOf, type Finding, type Reason, type Verdict } from './finding'
import { amountOf } from './item'
import { because, found, notKnown, type Case, type Found } from './known'
import type { Rule } from './values'

const GRAMS = 1000

type Spot = Pick<Finding, 'side' | 'place'>

/** Hengqin's line towards Macao (一线), where one enters and leaves the Mainland. */
const isFirstLine = ({ place }: Spot, { from, to }: Crossing): boolean => place === 'hengqin' && (from === 'macao' || to === 'macao')

function holds({ sides, place, items, atHengqin, when = {} }: Rule, spot: Spot, { item, crossing }: Case): boolean {
  const isThere = place === spot.place || (atHengqin === true && isFirstLine(spot, crossing))
  if (!isThere || !sides.includes(spot.side) || !items.includes(item)) return false
  return Object.entries(when).every(([question, answers]) => answers.includes(crossing[question as keyof typeof crossing] ?? ''))
}

/** The limit of a rule in the unit of the basket. */
export function limitOf({ upTo, limits }: Rule, item: Case['item']): number | undefined {
  const limit = limits?.[item] ?? upTo
  return limit === undefined ? undefined : amountOf(item) === 'kilograms' ? Math.round(limit * GRAMS) : limit
}

function verdictOf(rule: Rule, { item, carried, basket }: Case): Verdict | undefined {
  const limit = limitOf(rule, item)
  const amount = rule.isJoint ? rule.items.reduce((sum, one) => sum + (basket[one]?.count ?? 0), 0) : carried.count
  return limit === undefined || amount <= limit ? rule.verdict : rule.above
}

/** Rules that hold for this thing at this place on this day. */
export function rulesFor(spot: Spot, one: Case): FactEntry<Rule>[] {
  const entries = one.facts.rules.flatMap((fact) => {
    const on = factOn(fact, one.day)
    return on.ok && holds(on.fact.value, spot, one) ? [on.fact] : []
  })
  const special = entries.filter(({ value }) => value.replaces)
  if (special.length > 0) return special
  const own = entries.filter(({ value }) => value.place === spot.place)
  return own.length > 0 ? own : entries
}

/**
 * What rules without arithmetic say: the strictest verdict among them. Leaving a place is free where it has no rule; entering
 * one without a rule is not known.
 */
export function byRules(spot: Spot, one: Case): Found | undefined {
  const entries = rulesFor(spot, one)
  const verdicts = entries.flatMap(({ value }) => verdictOf(value, one) ?? [])
  const reasons = entries.map(({ value }): Reason => {
    const limit = limitOf(value, one.item)
    if (value.says) return { says: value.says }
    return limit === undefined ? because(`plain.${value.verdict}`) : because(`upTo.${amountOf(one.item)}`, { limit: amountOf(one.item) === 'kilograms' ? limit / GRAMS : limit })
  })
  if (verdicts.length > 0) {
    const verdict = verdicts.reduce(worseOf)
    return found(verdict, verdict === 'unknown' ? [...reasons, because('notKnown')] : reasons, entries)
  }
  if (spot.side === 'into') return notKnown(reasons, entries)
  return entries.length > 0 ? found('free', reasons, entries) : undefined
}
