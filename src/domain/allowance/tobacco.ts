import { entryOn, type Fact, type FactEntry } from '../fact/fact'
import { parseMoney, type Money } from '../money/money'
import { percentOf } from './duty'
import type { Reason } from './finding'
import type { Item } from './item'
import { because, found, notKnown, type Case, type Found } from './known'
import type { TobaccoLimit } from './values'

const PACK = 20

/** Heated sticks count as cigarettes in the mainland; elsewhere they are no kind of this allowance. */
const kindOf = (item: Item): 'cigarettes' | 'cigars' | 'tobacco' => (item === 'heated' ? 'cigarettes' : (item as 'cigarettes' | 'cigars' | 'tobacco'))

/** The allowance is for one kind: the first that is in the basket. */
function isCoveredKind({ item, basket }: Case, isHeatedCounted: boolean): boolean {
  const order: Item[] = isHeatedCounted ? ['cigarettes', 'heated', 'cigars', 'tobacco'] : ['cigarettes', 'cigars', 'tobacco']
  const first = order.find((one) => (basket[one]?.count ?? 0) > 0)
  return first === undefined || kindOf(first) === kindOf(item)
}

/** How many sticks, cigars or grams are beyond the allowance; all where it does not cover them. */
function beyond({ item, carried, basket }: Case, limit: TobaccoLimit): number {
  const { count, size } = carried
  if (item === 'cigars') {
    const isHeavy = limit.cigarGramsEach !== undefined && size !== undefined && size > count * limit.cigarGramsEach
    if (count <= limit.cigars && !isHeavy) return 0
    if (limit.cigarGrams !== undefined && size !== undefined && size <= limit.cigarGrams) return 0
    return count - (isHeavy ? 0 : Math.min(count, limit.cigars))
  }
  if (item === 'tobacco') return Math.max(0, count - limit.tobaccoGrams)
  const before = item === 'heated' ? (basket.cigarettes?.count ?? 0) : 0
  return Math.max(0, count - Math.max(0, limit.cigarettes - before))
}

/** The rule in words, with how much of it is there. */
const rule = (place: string, { cigarettes, cigars, tobaccoGrams, cigarGrams, cigarGramsEach, gramsInAll }: TobaccoLimit): Reason =>
  because(`tobacco${place}`, { cigarettes, cigars, grams: tobaccoGrams, ...(cigarGrams && { cigarGrams }), ...(cigarGramsEach && { cigarGramsEach }), ...(gramsInAll && { gramsInAll }) })

/** Whether all kinds together keep to a weight; a single kind has its own limit, and what cigarettes weigh is not told. */
function inAll({ basket }: Case, { gramsInAll }: TobaccoLimit): 'within' | 'over' | 'not-known' {
  const { cigarettes, cigars, tobacco } = basket
  const kinds = [cigarettes, cigars, tobacco].filter((one) => one !== undefined && one.count > 0)
  if (gramsInAll === undefined || kinds.length < 2) return 'within'
  const known = (tobacco?.count ?? 0) + (cigars?.count ? (cigars.size ?? 0) : 0)
  const isMore = Boolean(cigarettes?.count) || (Boolean(cigars?.count) && cigars?.size === undefined)
  if (known > gramsInAll || (known === gramsInAll && isMore)) return 'over'
  return isMore ? 'not-known' : 'within'
}

interface Judged {
  reasons: Reason[]
  entries: (FactEntry<unknown> | undefined)[]
  over: number
}

function judged(one: Case, place: string, fact: Fact<TobaccoLimit>, denial?: { reason: Reason; entry?: FactEntry<unknown> }): Judged | undefined {
  const limit = entryOn(fact, one.day)
  if (!limit) return undefined
  const isCovered = isCoveredKind(one, place === 'Mainland')
  const over = denial || !isCovered ? one.carried.count : beyond(one, limit.value)
  // To who has no allowance its size would say the contrary.
  const reasons = denial ? [denial.reason] : [rule(place, limit.value), ...(isCovered ? [] : [because('otherKind')])]
  return { reasons, entries: [limit, denial?.entry], over }
}

export function tobaccoIntoHongKong(one: Case): Found {
  const { facts, day, crossing, item } = one
  const denial =
    crossing.age === 'minor' ? { reason: because('minor') } : crossing.role === 'driver' ? { reason: because('driver'), entry: entryOn(facts.hongKong.drivers, day) } : undefined
  const result = judged(one, 'HongKong', facts.hongKong.tobacco, denial)
  if (!result) return notKnown()
  const { reasons, entries, over } = result
  if (over === 0) return found('free', reasons, entries)
  const all = [...entries, entryOn(facts.hongKong.oneKind, day)]
  const rate = item === 'cigarettes' ? entryOn(facts.hongKong.cigaretteDuty, day) : undefined
  if (!rate) return found('pay', [...reasons, because('dutyNotKnown')], all)
  const pack = parseMoney(rate.value.duty, 'HKD')
  const duty: Money = { minor: Math.round((over * pack.minor) / rate.value.sticks), currency: 'HKD' }
  return found('pay', [...reasons, because('stickDuty', { over, pack, sticks: rate.value.sticks })], [...all, rate], duty)
}

export function tobaccoIntoMacao(one: Case): Found {
  if (one.crossing.age === 'minor') return notKnown([because('minorNotKnown')])
  const limit = entryOn(one.facts.macao.tobacco, one.day)
  if (!limit) return notKnown()
  const reasons = [rule('Macao', limit.value)]
  const together = inAll(one, limit.value)
  if (beyond(one, limit.value) > 0 || together === 'over') return found('papers', [...reasons, because('licenceMacao')], [limit])
  return together === 'within' ? found('free', reasons, [limit]) : found('unknown', [...reasons, because('togetherMacao')], [limit])
}

export function tobaccoIntoMainland(one: Case): Found {
  const { facts, day, crossing, carried, item } = one
  const minors = crossing.age === 'minor' ? entryOn(facts.mainland.minors, day) : undefined
  if (crossing.age === 'minor' && !minors) return notKnown()
  const isFrequent = crossing.often === 'again'
  const result = judged(one, 'Mainland', isFrequent ? facts.mainland.tobaccoFrequent : facts.mainland.tobacco, minors && { reason: because('minor'), entry: minors })
  if (!result) return notKnown()
  const frequent = isFrequent ? entryOn(facts.mainland.frequent, day) : undefined
  const reasons = [...(frequent ? [because('frequentLimit', frequent.value)] : []), ...result.reasons]
  const entries = [...result.entries, frequent]
  if (result.over === 0) return found('free', reasons, entries)

  const rate = entryOn(facts.mainland.rates, day)
  const percent = rate && Math.max(...rate.value.percents)
  if (percent === undefined) return found('pay', [...reasons, because('dutyNotKnown')], entries)
  if (item === 'tobacco' || carried.price?.currency !== 'CNY') return found('pay', [...reasons, because(item === 'tobacco' ? 'percentOnly' : 'typePriceMainland', { percent })], [...entries, rate])
  const per = item === 'cigars' ? 1 : PACK
  const value: Money = { minor: Math.round((result.over * carried.price.minor) / per), currency: 'CNY' }
  const sum = because('percentOfValue', { over: result.over, value, percent })
  return found('pay', [...reasons, sum, because('assessed')], [...entries, rate], { minor: percentOf(value.minor, percent), currency: 'CNY' })
}
