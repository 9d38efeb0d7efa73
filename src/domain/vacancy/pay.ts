import { halfUp } from '../number/half-up'
import type { Currency, Money } from '../money/money'

export const PAY_UNITS = ['hour', 'day', 'week', 'month', 'year'] as const
export type PayUnit = (typeof PAY_UNITS)[number]

/** Pay as advertised, before tax, in hundredths. At least one of the two is there; alone, `low` is "from" and `high` "up to". */
export interface Pay {
  low?: number
  high?: number
  currency: Currency
  unit: PayUnit
}

/**
 * How many of a unit are paid in a year, to compare: 8 hours a day, 5 days a week, 52 weeks, 12 months. An assumption that is
 * told wherever an amount made with it is shown; a thirteenth month, overtime and part-time are not in it.
 */
const UNITS_A_YEAR: Record<PayUnit, number> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 }

/**
 * Between these an amount of a unit can be pay, in whole dollars, patacas or yuan; outside, amount or unit is a slip or a lie:
 * 20,000 a year, 20,000 an hour. Wide on purpose, and judgement, not law.
 */
const PLAUSIBLE: Record<PayUnit, readonly [least: number, most: number]> = {
  hour: [10, 5000],
  day: [50, 30_000],
  week: [300, 200_000],
  month: [1000, 1_000_000],
  year: [24_000, 12_000_000],
}
/** A US dollar is worth about eight of the others. */
const US_DOLLARS = 8

const ends = ({ low, high }: Pick<Pay, 'low' | 'high'>): number[] => [low, high].flatMap((one) => one ?? [])

/** Whether pay can be what it says. */
export function isPlausible(pay: Pay): boolean {
  const { low, high, currency, unit } = pay
  const [least, most] = PLAUSIBLE[unit]
  const of = currency === 'USD' ? US_DOLLARS : 1
  const amounts = ends(pay)
  return amounts.length > 0 && amounts.every((one) => Number.isSafeInteger(one) && one * of >= least * 100 && one * of <= most * 100) && !(low !== undefined && high !== undefined && low > high)
}

/** Hundredths a year, exact. */
export const yearly = (minor: number, unit: PayUnit): number => minor * UNITS_A_YEAR[unit]

/** About so much a month, rounded to whole units, halves up; exact where the unit is a month. */
export function monthly(minor: number, { unit, currency }: Pick<Pay, 'unit' | 'currency'>): Money {
  if (unit === 'month') return { minor, currency }
  return { minor: Math.floor((yearly(minor, unit) * 2 + 1200) / 2400) * 100, currency }
}

/** Currencies in which one may ask. */
export const ASKED_CURRENCIES = ['HKD', 'MOP', 'CNY'] as const
export type AskedCurrency = (typeof ASKED_CURRENCIES)[number]

/** Hong Kong dollars for ten thousand yuan; the pataca needs none, since 103 are HK$100 by law. */
export interface Exchange {
  dollarsForYuan?: number
}

/** In Hong Kong dollars, rounded to a hundredth, halves up; `undefined` where there is no rate. */
function inDollars(minor: number, currency: Currency, { dollarsForYuan }: Exchange): number | undefined {
  if (currency === 'HKD') return minor
  if (currency === 'MOP') return halfUp(minor * 100, 103)
  return currency === 'CNY' && dollarsForYuan !== undefined ? halfUp(minor * dollarsForYuan, 10_000) : undefined
}

/**
 * An amount in another currency, to compare: at the middle rate, without what changing it costs.
 *
 * @returns hundredths, rounded at most twice; `undefined` where there is no rate between the two
 */
export function worthIn(minor: number, from: Currency, to: AskedCurrency, exchange: Exchange): number | undefined {
  if (from === to) return minor
  const dollars = inDollars(minor, from, exchange)
  if (dollars === undefined || to === 'HKD') return dollars
  if (to === 'MOP') return halfUp(dollars * 103, 100)
  return exchange.dollarsForYuan === undefined ? undefined : halfUp(dollars * 10_000, exchange.dollarsForYuan)
}

/** What one would like to earn a month, in whole units of a currency. */
export interface WantedPay {
  currency: AskedCurrency
  from?: number
  to?: number
}

/**
 * Whether some of what is advertised lies within what is wanted. "From 20,000" is taken as 20,000, and "up to" likewise.
 *
 * @returns `not-compared` where there is no rate between the two currencies
 */
export function paysWithin(pay: Pay, wanted: WantedPay, exchange: Exchange): boolean | 'not-compared' {
  const [low, high] = [pay.low ?? pay.high!, pay.high ?? pay.low!].map((minor) => worthIn(yearly(minor, pay.unit), pay.currency, wanted.currency, exchange))
  if (low === undefined || high === undefined) return 'not-compared'
  const ofYear = (monthlyUnits: number) => monthlyUnits * 1200
  return (wanted.from === undefined || high >= ofYear(wanted.from)) && (wanted.to === undefined || low <= ofYear(wanted.to))
}
