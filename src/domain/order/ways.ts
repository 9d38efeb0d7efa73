/** Ordering and booking in the Mainland: what a way asks of a person, and which come first. */
import { optionOf, type Checker } from '../checker/checker'

/** `scan`: at a restaurant's table. `sight`: museums and attractions. */
export const ORDERS = ['scan', 'delivery', 'ride', 'train', 'sight'] as const
export type Order = (typeof ORDERS)[number]

/** Who holds which document: a home return permit, or a passport. */
export const GUESTS = ['hong-kong', 'macao', 'foreigner'] as const
export type Guest = (typeof GUESTS)[number]

/** A number of home alone, or one of the Mainland (+86), too. */
export const NUMBERS = ['home', 'mainland'] as const
export type PhoneNumber = (typeof NUMBERS)[number]

/** What number a way asks for; `unsaid`: no source says that one of home will do. */
export const ASKED_NUMBERS = ['none', 'any', 'mainland', 'unsaid'] as const
export type AskedNumber = (typeof ASKED_NUMBERS)[number]

export interface Wanted {
  what: Order
  who: Guest
  number: PhoneNumber
}

/** What is ordered, by whom, and with which number. */
export const whatIsOrdered: Checker<keyof Wanted, Wanted> = ({ what, who, number }) => {
  if (what === undefined) return { ask: { id: 'what', options: ORDERS } }
  if (who === undefined) return { ask: { id: 'who', options: GUESTS } }
  if (number === undefined) return { ask: { id: 'number', options: NUMBERS } }
  return { result: { what: optionOf(ORDERS, what)!, who: optionOf(GUESTS, who)!, number: optionOf(NUMBERS, number)! } }
}

export interface OrderWay {
  orders: readonly Order[]
  /** For everybody where it is left out. */
  who?: readonly Guest[]
  asksNumber: AskedNumber
  /** It works with limits. */
  isLimited?: boolean
  steps: readonly unknown[]
}

/** For who has a number of home: the surer the better. */
const SURENESS: Record<AskedNumber, number> = { none: 0, any: 0, unsaid: 1, mainland: 2 }

/**
 * Ways for what is wanted, the best first: those that work with the number one has, then those without limits, then with the fewest
 * steps, then in the order in which they are written. `isBarred` are those that want a number which one has not.
 */
export function waysToOrder<Way extends OrderWay>(ways: readonly Way[], { what, who, number }: Wanted): { way: Way; isBarred: boolean; isUnsure: boolean }[] {
  const meant = ways.filter((way) => way.orders.includes(what) && (!way.who || way.who.includes(who)))
  const sureness = ({ asksNumber }: OrderWay) => (number === 'mainland' ? 0 : SURENESS[asksNumber])
  const rank = (way: OrderWay) => sureness(way) * 10_000 + (way.isLimited ? 1000 : 0) + way.steps.length
  return meant
    .map((way, index) => ({ way, index }))
    .sort((one, other) => rank(one.way) - rank(other.way) || one.index - other.index)
    .map(({ way }) => ({ way, isBarred: sureness(way) === SURENESS.mainland, isUnsure: sureness(way) === SURENESS.unsaid }))
}
