import { entryOn, type FactEntry } from '../fact/fact'
import type { Money } from '../money/money'
import { bottleDuty, percentOf } from './duty'
import type { Reason } from './finding'
import { because, found, notKnown, type Case, type Found } from './known'

const sizeOf = (size: number | undefined): number => size ?? 750

const times = (count: number, { minor, currency }: Money): Money => ({ minor: count * minor, currency })

/** Why somebody has no allowance of spirits in Hong Kong, if so. */
function denied({ crossing, facts, day }: Case): { reason: Reason; entry?: FactEntry<unknown> } | undefined {
  if (crossing.age === 'minor') return { reason: because('minor') }
  if (crossing.role === 'driver') return { reason: because('driver'), entry: entryOn(facts.hongKong.drivers, day) }
  const hours = entryOn(facts.hongKong.hoursAway, day)
  if (crossing.away === 'less' && hours) return { reason: because('awayLess', hours.value), entry: hours }
  return undefined
}

/** Drinks above 30% alcohol into Hong Kong. Bottles that the allowance does not cover as a whole are counted in full. */
export function spiritsIntoHongKong(one: Case): Found {
  const { carried, facts, day } = one
  const limit = entryOn(facts.hongKong.spirits, day)
  if (!limit) return notKnown()
  const size = sizeOf(carried.size)
  const no = denied(one)
  const allowed = no ? 0 : limit.value.ml
  // To who has no allowance its size, and which bottles it covers, would say the contrary.
  const reasons = [no?.reason ?? because('spiritsHongKong', { litres: limit.value.ml / 1000, have: (carried.count * size) / 1000 })]
  const hours = one.crossing.away === 'day' ? entryOn(facts.hongKong.hoursAway, day) : undefined
  const entries = [limit, no?.entry, hours]
  if (carried.count * size <= allowed) return found('free', reasons, entries)

  const rate = entryOn(facts.hongKong.spiritsDuty, day)
  const dutiable = carried.count - Math.floor(allowed / size)
  if (!rate || carried.price?.currency !== 'HKD') return found('pay', [...reasons, because(rate ? 'typePrice' : 'dutyNotKnown')], [...entries, rate])
  const each = bottleDuty(carried.price, size, rate.value)
  const sum = because(rate.value.steps.length > 1 ? 'bottleDuty' : 'bottleDutyFull', { count: dutiable, each, price: carried.price })
  return found('pay', [...reasons, sum, ...(no ? [] : [because('wholeBottles')])], [...entries, rate], times(dutiable, each))
}

/** Drinks of 30% or more into Macao. */
export function spiritsIntoMacao({ carried, crossing, facts, day }: Case): Found {
  const limit = entryOn(facts.macao.spirits, day)
  if (!limit || crossing.age === 'minor') return notKnown(limit ? [because('minorNotKnown')] : [], [limit])
  const have = carried.count * sizeOf(carried.size)
  const reason = because('spiritsMacao', { litres: limit.value.ml / 1000, have: have / 1000 })
  return have <= limit.value.ml ? found('free', [reason], [limit]) : found('papers', [reason, because('licenceMacao')], [limit])
}

/** Drinks of 12% and more into the mainland: one bottle for all kinds, and none for minors and those who enter often. */
export function drinksIntoMainland({ item, carried, basket, crossing, facts, day }: Case): Found {
  const limit = entryOn(facts.mainland.drinks, day)
  if (!limit) return notKnown()
  const none = entryOn(facts.mainland.noDrinks, day)
  const frequent = entryOn(facts.mainland.frequent, day)
  const isDenied = crossing.age === 'minor' || crossing.often === 'again'
  if (isDenied && !(none && frequent)) return notKnown([], [limit])
  const isFirst = item === 'spirits' || !basket.spirits?.count
  const isCovered = !isDenied && isFirst && sizeOf(carried.size) <= limit.value.ml
  const dutiable = carried.count - (isCovered ? Math.min(carried.count, limit.value.bottles ?? 1) : 0)
  const rule = because('drinksMainland', { litres: limit.value.ml / 1000, count: limit.value.bottles ?? 1 })
  const denial = crossing.age === 'minor' || !frequent ? because('minor') : because('frequent', frequent.value)
  const reasons = isDenied ? [denial] : [rule]
  const entries = isDenied ? [none, crossing.age === 'minor' ? undefined : frequent] : [limit]
  if (dutiable === 0) return found('free', reasons, entries)

  const rate = entryOn(facts.mainland.alcoholRate, day)
  const percent = rate?.value.percents[0]
  if (percent === undefined || carried.price?.currency !== 'CNY') return found('pay', [...reasons, because(rate ? 'typePriceMainland' : 'dutyNotKnown', rate && { percent: percent! })], [...entries, rate])
  const each: Money = { minor: percentOf(carried.price.minor, percent), currency: 'CNY' }
  const sum = because('percentDuty', { count: dutiable, price: carried.price, percent })
  return found('pay', [...reasons, sum, because('assessed')], [...entries, rate], times(dutiable, each))
}
