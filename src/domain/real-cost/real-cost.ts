import { converted } from '../money/convert'
import type { AnyCurrency, RegionCurrency } from '../money/currency'
import type { Money } from '../money/money'
import { scaled, type Ratio } from '../money/ratio'
import { chargeFor, type Charge } from './charge'

/** Ways to pay a price in another currency than one's account's. */
const PAYING = ['wechat-pay-hk', 'alipayhk', 'mpay', 'wallet', 'card', 'counter', 'cash-machine'] as const
export type Paying = (typeof PAYING)[number]

/** What would be needed to say it: the fee of the card's bank; the wallet's own fee; the rate on the counter's board; what is taken for the exchange; the machine's fee. */
export type Missing = 'card-fee' | 'wallet-fee' | 'board' | 'exchange' | 'machine-fee'

/** An amount that may be anything between two. */
export interface Span {
  least: Money<AnyCurrency>
  most: Money<AnyCurrency>
}

/** One line of the working. `share` is per ten thousand. */
export interface Step {
  is: 'price' | 'fee-on-price' | 'free' | 'converted' | 'at-board' | 'fee-on-converted' | 'fixed'
  span: Span
  share?: { least: number; most: number }
}

export interface Cost {
  way: Paying
  /** What leaves the account; none where too little is known to say. */
  total?: Span
  steps: readonly Step[]
  /** Where something is, the total is at least that. */
  missing: readonly Missing[]
}

export interface AskedCost {
  price: Money<RegionCurrency>
  account: AnyCurrency
  /** So many of the account's currency for one of the price's, between what is bought and sold. */
  mid: Ratio
  charges: readonly Charge[]
  /** Fee of one's own card for foreign currency, per ten thousand: comes before what is published. */
  ownCard?: number
  /** Rate on the board of a counter: so many of the account's currency for one of the price's. */
  board?: Ratio
}

const only = (money: Money<AnyCurrency>): Span => ({ least: money, most: money })
const added = (one: Money<AnyCurrency>, other: Money<AnyCurrency>): Money<AnyCurrency> => ({ ...one, minor: one.minor + other.minor })
const sum = (one: Span, other: Span): Span => ({ least: added(one.least, other.least), most: added(one.most, other.most) })

/** A share of an amount, rounded to the nearest smallest unit: banks do not publish how they round. */
function part(money: Money<AnyCurrency>, share: number): Money<AnyCurrency> {
  return { ...money, minor: share === 0 ? 0 : scaled(money.minor, { over: [share], under: [10_000] })! }
}
const parts = (span: Span, { least, most }: { least: number; most: number }): Span => ({ least: part(span.least, least), most: part(span.most, most) })

/** The fee of the card: one's own where it is said, else what is published of cards in that currency. */
function cardShare({ ownCard, charges, price, account }: AskedCost): { least: number; most: number } | undefined {
  if (ownCard !== undefined) return { least: ownCard, most: ownCard }
  const charge = chargeFor(charges, 'card', price.currency, account)
  return charge && { least: charge.least ?? 0, most: charge.most ?? charge.least ?? 0 }
}

/** The price, what a wallet adds to it, and both in the account's currency. */
function atMid(asked: AskedCost, charge?: Charge): { steps: Step[]; span: Span } | undefined {
  const { price, mid, account } = asked
  const steps: Step[] = [{ is: 'price', span: only(price) }]
  let due: Span = only(price)
  if (charge) {
    const isFree = charge.most === 0 || (charge.freeUpTo !== undefined && price.minor <= charge.freeUpTo.minor)
    const share = isFree ? { least: 0, most: 0 } : { least: charge.least ?? 0, most: charge.most ?? 0 }
    const fee = parts(due, share)
    steps.push({ is: isFree ? 'free' : 'fee-on-price', span: fee, share })
    due = sum(due, fee)
  }
  const [least, most] = [converted(due.least, account, mid), converted(due.most, account, mid)]
  if (!least || !most) return undefined
  steps.push({ is: 'converted', span: { least, most } })
  return { steps, span: { least, most } }
}

function withCard(asked: AskedCost, way: Paying, charge?: Charge): Cost {
  const paid = atMid(asked, charge)
  if (!paid) return { way, steps: [], missing: [] }
  const share = cardShare(asked)
  if (!share) return { way, steps: paid.steps, total: paid.span, missing: ['card-fee'] }
  const fee = parts(paid.span, share)
  return { way, steps: [...paid.steps, { is: 'fee-on-converted', span: fee, share }], total: sum(paid.span, fee), missing: [] }
}

function costOf(asked: AskedCost, way: Paying): Cost {
  const { price, account, charges, board } = asked
  const chargeOf = (name: Charge['charge']) => chargeFor(charges, name, price.currency, account)
  const unknown = (missing: Missing): Cost => ({ way, steps: [], missing: [missing] })
  switch (way) {
    case 'card':
      return withCard(asked, way)
    case 'wallet': {
      const charge = chargeOf('wallet')
      return charge ? withCard(asked, way, charge) : unknown('wallet-fee')
    }
    case 'wechat-pay-hk': {
      const charge = chargeOf('wechat-pay-hk')
      const paid = charge && atMid(asked, charge)
      return paid ? { way, steps: paid.steps, total: paid.span, missing: [] } : unknown('wallet-fee')
    }
    case 'alipayhk':
    case 'mpay':
      return unknown('wallet-fee')
    case 'counter': {
      const paid = board && converted(price, account, board)
      if (!paid) return unknown('board')
      return { way, steps: [{ is: 'price', span: only(price) }, { is: 'at-board', span: only(paid) }], total: only(paid), missing: [] }
    }
    case 'cash-machine': {
      const charge = chargeOf('cash-machine')
      const paid = charge?.fixedLeast && charge.fixedMost && atMid(asked)
      if (!paid) return unknown('machine-fee')
      const fixed: Span = { least: charge.fixedLeast!, most: charge.fixedMost! }
      return { way, steps: [...paid.steps, { is: 'fixed', span: fixed }], total: sum(paid.span, fixed), missing: ['exchange'] }
    }
  }
}

/** Ways that there are for these two currencies. */
export function waysToPay(price: RegionCurrency, account: AnyCurrency): Paying[] {
  if (price === account) return []
  return PAYING.filter((way) => {
    if (way === 'wechat-pay-hk' || way === 'alipayhk') return price === 'CNY' && account === 'HKD'
    if (way === 'mpay') return price === 'CNY' && account === 'MOP'
    if (way === 'wallet') return price === 'CNY'
    return true
  })
}

/** 0: all is known; 1: at least so much; 2: nothing. */
const certainty = ({ total, missing }: Cost): number => (!total ? 2 : missing.length > 0 ? 1 : 0)

/**
 * What each way to pay takes from the account, cheapest first: by the most that it may be where all is known, then those that cost at
 * least so much, then those of which nothing is known. The fees are compared at the mid rate: what a scheme or a wallet adds to
 * that rate is published by none.
 */
export function realCosts(asked: AskedCost): Cost[] {
  const costs = waysToPay(asked.price.currency, asked.account).map((way) => costOf(asked, way))
  const keyOf = (cost: Cost): number => (cost.missing.length > 0 ? (cost.total?.least.minor ?? 0) : (cost.total?.most.minor ?? 0))
  return costs
    .map((cost, index) => ({ cost, index }))
    .sort((one, other) => certainty(one.cost) - certainty(other.cost) || keyOf(one.cost) - keyOf(other.cost) || (one.cost.total?.least.minor ?? 0) - (other.cost.total?.least.minor ?? 0) || one.index - other.index)
    .map(({ cost }) => cost)
}
