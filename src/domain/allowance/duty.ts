import { parseMoney, type Money } from '../money/money'
import type { BottleDuty } from './values'

/** A part of an amount in hundredths, halves rounded up. */
export const percentOf = (minor: number, percent: number): number => Math.floor((minor * percent + 50) / 100)

function bySteps(minor: number, { steps }: BottleDuty, currency: Money['currency']): number {
  let from = 0
  let duty = 0
  for (const { upTo, percent } of steps) {
    const to = upTo === undefined ? Infinity : parseMoney(upTo, currency).minor
    duty += percentOf(Math.max(0, Math.min(minor, to) - from), percent)
    from = to
  }
  return duty
}

const LITRE = 1000

/** Duty on a bottle: on its price or, where it holds more than a litre, on the price of a litre, for all its litres. */
export function bottleDuty(price: Money, ml: number, duty: BottleDuty): Money {
  const { minor, currency } = price
  if (ml <= LITRE) return { minor: bySteps(minor, duty, currency), currency }
  const perLitre = Math.round((minor * LITRE) / ml)
  return { minor: Math.round((bySteps(perLitre, duty, currency) * ml) / LITRE), currency }
}

export interface Line {
  id: string
  /** In hundredths. */
  value: number
  percent: number
  /** One piece that cannot be divided: within the limit as a whole, or taxed in full. */
  isWhole: boolean
}

function* orders<T>(list: readonly T[]): Generator<T[]> {
  if (list.length === 0) yield []
  for (let index = 0; index < list.length; index++) {
    const rest = [...list.slice(0, index), ...list.slice(index + 1)]
    for (const order of orders(rest)) yield [list[index]!, ...order]
  }
}

function dutyInOrder(lines: readonly Line[], limit: number): Map<string, number> {
  let room = limit
  const duties = new Map<string, number>()
  for (const { id, value, percent, isWhole } of lines) {
    const free = isWhole ? (value <= room ? value : 0) : Math.min(value, room)
    room -= free
    duties.set(id, percentOf(value - free, percent))
  }
  return duties
}

const sumOf = (duties: Map<string, number>): number => [...duties.values()].reduce((sum, one) => sum + one, 0)

/**
 * The least duty on goods of several rates when some of them are within a limit, by line. Which goods customs put within the
 * limit first is in no source: it is at least this much. For the few lines of a basket every order is tried.
 */
export function leastDuty(lines: readonly Line[], limit: number): Map<string, number> {
  let least = new Map<string, number>()
  let sum = Infinity
  for (const order of orders(lines)) {
    const duties = dutyInOrder(order, limit)
    if (sumOf(duties) < sum) [least, sum] = [duties, sumOf(duties)]
  }
  return least
}
