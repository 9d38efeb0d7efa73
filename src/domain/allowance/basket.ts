import type { Currency, Money } from '../money/money'
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

const MOST = 99_999_999_999
const CURRENCIES: readonly Currency[] = ['HKD', 'MOP', 'CNY', 'USD']
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MOST

function carriedOf(value: unknown): Carried | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { count, size, price } = value as Record<string, unknown>
  if (!isCount(count)) return undefined
  const { minor, currency } = (typeof price === 'object' && price !== null ? price : {}) as Record<string, unknown>
  return {
    count,
    ...(isCount(size) && { size }),
    ...(isCount(minor) && CURRENCIES.includes(currency as Currency) && { price: { minor, currency: currency as Currency } }),
  }
}

/** A basket out of whatever was stored; what does not fit is dropped. */
export function basketOf(stored: unknown): Basket {
  if (typeof stored !== 'object' || stored === null) return {}
  const entries = Object.entries(stored).flatMap(([item, value]) => {
    const carried = isItem(item) ? carriedOf(value) : undefined
    return carried ? [[item, carried]] : []
  })
  return Object.fromEntries(entries) as Basket
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
  const entries = text.split('~').map((part) => {
    const [item, count, size, price] = part.split('.')
    const money = /^(\d{1,11})([A-Z]{3})$/.exec(price ?? '')
    const whole = (digits: string | undefined) => (/^\d{1,11}$/.test(digits ?? '') ? Number(digits) : undefined)
    return [item, { count: whole(count), size: whole(size), price: money && { minor: Number(money[1]), currency: money[2] } }]
  })
  return basketOf(Object.fromEntries(entries))
}
