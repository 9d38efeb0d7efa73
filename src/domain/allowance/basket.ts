import type { Currency, Money } from '../money/money'
import { recordOf } from '../record/record'
import { amountOf, isItem, ITEMS, type Amount, type Item } from './item'

/** So much of one thing. */
export interface Carried {
  /** In the unit of the item's amount: bottles, sticks, pieces, grams, millilitres or hundredths of its currency. */
  count: number
  /** Of one bottle in ml; of all cigars in grams; 1 for goods that are one piece which cannot be divided. */
  size?: number
  /** Of a bottle, a cigar, or twenty cigarettes. */
  price?: Money
}

export type Basket = Partial<Record<Item, Carried>>

export const BOTTLE_SIZES = [500, 700, 750, 1000] as const

/** What a thing is put in with. */
const FIRST: Record<Amount, Carried> = {
  bottles: { count: 1, size: 750 },
  sticks: { count: 20 },
  cigars: { count: 1 },
  pieces: { count: 1 },
  grams: { count: 0 },
  kilograms: { count: 0 },
  millilitres: { count: 0 },
  money: { count: 0 },
  none: { count: 1 },
}
export const firstOf = (item: Item): Carried => FIRST[amountOf(item)]

export const carriedItems = (basket: Basket): Item[] => ITEMS.filter((item) => basket[item] !== undefined)

/** The most of what is counted piece by piece. */
export const MOST_PIECES = 99
/** The largest number that is typed, in the unit it is typed in. Duties on so much are still whole numbers that can be written exactly. */
export const MOST_TYPED = 9_999_999
const MOST_PRICE = MOST_TYPED * 100

/** In the unit of the basket. */
const MOST: Record<Amount, number> = {
  bottles: MOST_PIECES,
  sticks: MOST_TYPED,
  cigars: MOST_PIECES,
  pieces: MOST_PIECES,
  grams: MOST_TYPED,
  kilograms: MOST_TYPED * 1000,
  millilitres: MOST_TYPED,
  money: MOST_PRICE,
  none: MOST_PIECES,
}

const CURRENCIES: readonly Currency[] = ['HKD', 'MOP', 'CNY', 'USD']
const isCount = (value: unknown, most: number): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most
/** A bottle of nothing and cigars without weight would be free, however many. */
const isSize = (value: unknown): value is number => isCount(value, MOST_TYPED) && value > 0

function carriedOf(item: Item, value: unknown): Carried | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { count, size, price } = value as Record<string, unknown>
  if (!isCount(count, MOST[amountOf(item)])) return undefined
  const { minor, currency } = (typeof price === 'object' && price !== null ? price : {}) as Record<string, unknown>
  return {
    count,
    ...(isSize(size) && { size }),
    ...(isCount(minor, MOST_PRICE) && CURRENCIES.includes(currency as Currency) && { price: { minor, currency: currency as Currency } }),
  }
}

/** A basket out of whatever was stored; what does not fit is dropped. */
export function basketOf(stored: unknown): Basket {
  if (typeof stored !== 'object' || stored === null) return {}
  const entries = Object.entries(stored).flatMap(([item, value]): [string, Carried][] => {
    const carried = isItem(item) ? carriedOf(item, value) : undefined
    return carried ? [[item, carried]] : []
  })
  return recordOf(entries) as Basket
}

/** A basket as an address holds it: `spirits.2.750.30000HKD~cat.1`. */
export function linkOfBasket(basket: Basket): string {
  return carriedItems(basket)
    .map((item) => {
      const { count, size, price } = basket[item]!
      return [item, count, size ?? '', price ? `${price.minor}${price.currency}` : ''].join('.').replace(/\.+$/, '')
    })
    .join('~')
}

/** The basket of an address; parts that say nothing are left out. */
export function basketOfLink(text: string): Basket {
  const entries = text.split('~').map((part): [string, unknown] => {
    const [item = '', count, size, price] = part.split('.')
    const money = /^(\d{1,11})([A-Z]{3})$/.exec(price ?? '')
    const whole = (digits: string | undefined) => (/^\d{1,11}$/.test(digits ?? '') ? Number(digits) : undefined)
    return [item, { count: whole(count), size: whole(size), price: money && { minor: Number(money[1]), currency: money[2] } }]
  })
  return basketOf(recordOf(entries))
}
