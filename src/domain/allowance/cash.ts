import { entryOn, type Fact } from '../fact/fact'
import { parseMoney, type Currency, type Money } from '../money/money'
import type { Basket } from './basket'
import { CASH } from './item'
import { because, found, notKnown, type Case, type Found } from './known'
import type { CashLimit } from './values'

const CURRENCY: Record<(typeof CASH)[number], Currency> = { 'cash-hkd': 'HKD', 'cash-mop': 'MOP', 'cash-rmb': 'CNY', 'cash-usd': 'USD' }

/**
 * What a thousand of each is worth in US dollars, at the least and at the most. Wider than the rates of the last thirty years,
 * so that no rate has to be known: what lies between is said to be near the limit.
 */
const WORTH: Record<Currency, [least: number, most: number]> = { USD: [1000, 1000], HKD: [123, 134], MOP: [116, 136], CNY: [100, 200] }

export interface Worth {
  least: number
  most: number
}

/** What cash is worth in a currency, in hundredths; exact where all of it is in that currency. */
function worthOf(basket: Basket, currency: Currency, isForeignOnly: boolean): Worth {
  const [low, high] = WORTH[currency]
  return CASH.reduce<Worth>(
    (sum, item) => {
      const count = basket[item]?.count ?? 0
      const own = CURRENCY[item]
      if (isForeignOnly && own === 'CNY') return sum
      if (own === currency) return { least: sum.least + count, most: sum.most + count }
      return { least: sum.least + (count * WORTH[own][0]) / high, most: sum.most + (count * WORTH[own][1]) / low }
    },
    { least: 0, most: 0 },
  )
}

type Place = 'within' | 'near' | 'beyond'

function place({ least, most }: Worth, limit: number, isReached: boolean): Place {
  const isBeyond = (minor: number) => (isReached ? minor >= limit : minor > limit)
  return isBeyond(least) ? 'beyond' : isBeyond(most) ? 'near' : 'within'
}

/** Cash of all kinds against a limit beyond which it is declared. */
function declared({ basket, day }: Case, fact: Fact<CashLimit>, key: string, isForeignOnly = false): Found {
  const entry = entryOn(fact, day)
  if (!entry) return notKnown()
  const limit = parseMoney(entry.value.amount, entry.value.currency)
  const where = place(worthOf(basket, limit.currency, isForeignOnly), limit.minor, entry.value.isReached)
  const rule = because(key, { limit })
  if (where === 'within') return found('free', [rule], [entry])
  return found('declare', where === 'near' ? [rule, because('cashNear')] : [rule], [entry])
}

export const cashIntoHongKong = (one: Case): Found => declared(one, one.facts.hongKong.cashIn, 'cashHongKong')
export const cashOutOfHongKong = (one: Case): Found => declared(one, one.facts.hongKong.cashOut, 'cashIfAsked')
export const cashIntoMacao = (one: Case): Found => declared(one, one.facts.macao.cashIn, 'cashMacao')
export const cashOutOfMacao = (one: Case): Found => declared(one, one.facts.macao.cashOut, 'cashIfAskedMacao')
export const foreignCashIntoMainland = (one: Case): Found => declared(one, one.facts.mainland.cashForeignIn, 'cashMainland', true)

/** Banknotes of the mainland, into it and out of it: more than the limit may not be carried. */
export function renminbi({ carried, facts, day }: Case): Found {
  const entry = entryOn(facts.mainland.cashRmb, day)
  if (!entry) return notKnown()
  const limit = parseMoney(entry.value.amount, entry.value.currency)
  return found(carried.count > limit.minor ? 'forbidden' : 'free', [because('cashRmb', { limit })], [entry])
}

/** Foreign banknotes out of the mainland: less on a second exit in 15 days, still less on the same day. */
export function foreignCashOutOfMainland({ basket, crossing, facts, day }: Case): Found {
  const first = entryOn(facts.mainland.cashForeignOut, day)
  const again = entryOn(facts.mainland.cashForeignAgain, day)
  if (!first || !again) return notKnown()
  const free = parseMoney(crossing.often === 'first' ? first.value.first : crossing.often === 'again' ? again.value.again : again.value.sameDay, 'USD')
  const [permit, bank]: [Money, Money] = [parseMoney(first.value.first, 'USD'), parseMoney(first.value.bankUpTo, 'USD')]
  const worth = worthOf(basket, 'USD', true)
  const rule = because('cashOut', { limit: free })
  const entries = [first, crossing.often === 'first' ? undefined : again]
  if (place(worth, free.minor, false) === 'within') return found('free', [rule], entries)
  const where = place(worth, permit.minor, false)
  if (where === 'within') return notKnown([rule], entries)
  return found('papers', [rule, because('cashPermit', { permit, bank }), ...(where === 'near' ? [because('cashNear')] : [])], entries)
}
