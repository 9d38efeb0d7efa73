/** What somebody is entitled to: each scheme by itself, and then those that exclude one another. */
import type { Currency } from '../money/money'
import { openIn, simpleIn, stateOf, type Condition } from './condition'
import { withImplied, type Asked, type OlderPerson, type Profile } from './person'

export interface Amount {
  minor: number
  currency: Currency
  per: 'month' | 'year'
  /** A ceiling: what one gets depends on more. */
  isMost?: boolean
  /** An older amount that was raised since. */
  isLeast?: boolean
}

export interface Scheme {
  id: string
  who: readonly OlderPerson[]
  /** All must hold. */
  conditions: readonly Condition[]
  /** Nothing where it is not known, or is no money. */
  amount?: Amount
  /** Whether it is money in the hand, and not a voucher, a place or a fare. */
  isCash: boolean
  /** Of the schemes of a group one can have only one. */
  group?: string
  /** Depends also on something that is not asked. */
  hasProviso: boolean
  /** No source says whether such a person gets it. */
  isUndecided: boolean
}

export type Verdict =
  | { kind: 'yes' }
  /** Could be had, but only instead of another that pays more or comes before it. */
  | { kind: 'instead'; of: string }
  /** `on` is empty where it depends only on what is not asked. */
  | { kind: 'depends'; on: Condition[] }
  | { kind: 'unknown' }
  | { kind: 'open'; asks: Asked[] }
  | { kind: 'no'; because: Condition[] }

export interface Judged<One extends Scheme = Scheme> {
  scheme: One
  verdict: Verdict
}

/** A scheme by itself. What is against it comes first, then what is still to be asked: a doubt is told only when all else holds. */
export function judge({ conditions, hasProviso, isUndecided }: Scheme, given: Profile): Verdict {
  const profile = withImplied(given)
  const inState = (wanted: string) => conditions.filter((one) => stateOf(one, profile) === wanted)
  const because = inState('unmet')
  if (because.length > 0) return { kind: 'no', because }
  const open = conditions.flatMap((one) => openIn(one, profile))
  if (open.length > 0) return { kind: 'open', asks: [...new Set(open)] }
  if (isUndecided) return { kind: 'unknown' }
  const on = inState('unsure')
  return on.length > 0 || hasProviso ? { kind: 'depends', on } : { kind: 'yes' }
}

/** The largest known amount first; where none is known, or two are alike, the order of the list. */
const isMore = (one: Scheme, other: Scheme): boolean => (one.amount?.minor ?? 0) > (other.amount?.minor ?? 0)

/** All schemes that there are for such a person. Of those that exclude one another the best is a "yes", the others are "instead". */
export function judgedSchemes<One extends Scheme>(schemes: readonly One[], who: OlderPerson, profile: Profile): Judged<One>[] {
  const judged = schemes.filter((scheme) => scheme.who.includes(who)).map((scheme): Judged<One> => ({ scheme, verdict: judge(scheme, profile) }))
  const winners = new Map<string, One>()
  for (const { scheme, verdict } of judged) {
    if (verdict.kind !== 'yes' || scheme.group === undefined) continue
    const before = winners.get(scheme.group)
    if (!before || isMore(scheme, before)) winners.set(scheme.group, scheme)
  }
  return judged.map((one) => {
    const winner = one.scheme.group === undefined ? undefined : winners.get(one.scheme.group)
    return one.verdict.kind === 'yes' && winner && winner !== one.scheme ? { ...one, verdict: { kind: 'instead', of: winner.id } } : one
  })
}

/** Where ages begin to be judged differently: 0 and each limit. An answer is the least age of its band. */
export const ageBandsOf = (schemes: readonly Scheme[]): number[] =>
  [...new Set([0, ...schemes.flatMap(({ conditions }) => conditions.flatMap(simpleIn).flatMap((one) => (one.asks === 'age' ? one.from : [])))])].sort((one, other) => one - other)
