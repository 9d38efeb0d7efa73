import { factOn, type FactEntry } from '../fact/fact'
import { worseOf, type Finding, type Reason, type Verdict } from './finding'
import { amountOf } from './item'
import { because, found, notKnown, type Case, type Found } from './known'
import type { Rule } from './values'

const GRAMS = 1000

type Spot = Pick<Finding, 'side' | 'place'>

function holds({ sides, place, items, when = {} }: Rule, spot: Spot, { item, crossing }: Case): boolean {
  if (!sides.includes(spot.side) || place !== spot.place || !items.includes(item)) return false
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
  return special.length > 0 ? special : entries
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
