import type { Currency, Money } from '../money/money'

/** What a taxi's meter shows: so much for the first metres, then an amount for each stretch or part of one. */
export interface Tariff {
  currency: Currency
  flagfall: number
  flagfallMetres: number
  steps: readonly { untilMetres?: number; everyMetres: number; amount: number }[]
}

/** Passengers of one taxi: a fifth seat is not everywhere. */
const SEATS = 4

/** About what people pay together for a way of so many metres, in whole units: waiting, luggage, tolls and surcharges are left out. */
export function taxiFare({ currency, flagfall, flagfallMetres, steps }: Tariff, metres: number, people: number): Money {
  let minor = flagfall
  let gone = flagfallMetres
  for (const { untilMetres = Infinity, everyMetres, amount } of steps) {
    const end = Math.min(metres, untilMetres)
    if (end <= gone) continue
    minor += Math.ceil((end - gone) / everyMetres) * amount
    gone = end
  }
  return { minor: Math.round(minor / 100) * 100 * Math.ceil(people / SEATS), currency }
}
